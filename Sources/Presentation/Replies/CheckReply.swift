import Application
import Guidance
import Planning
import PostText

/// What a check found, for one draft or many.
public struct CheckReply: Presentable {
  let items: [CheckedDraft]

  public init(_ items: [CheckedDraft]) { self.items = items }

  /// What is said of the texts, without the texts themselves, as rows of so many columns.
  public func rows(width: Int) -> [String] {
    let document = Document(items.flatMap { $0.result.blocks(quoting: false) })
    return TerminalWriter(width: width, inColor: false).write(document).split(separator: "\n").map(
      String.init)
  }

  public var objects: [any Encodable & Sendable] { items.map(CheckFields.init) }

  public var severity: Severity? {
    items.flatMap(\.result.findings).map(\.severity).max()
  }

  public var document: Document {
    guard items.count != 1 else { return Document(items[0].result.blocks(quoting: true)) }
    let counts = [CheckResult.Verdict.ready, .consider, .stop].map { verdict in
      "\(items.count { $0.result.verdict == verdict }) \(verdict.rawValue)"
    }
    let columns: [Table.Column] = [
      .init("Verdict"), .init("Post"), .init("Kind"), .init("Text", .excerpt),
    ]
    return Document(
      [
        .table(Table(columns, items.map(\.row))),
        .paragraph("\(items.count) checked: \(counts.joined(separator: ", "))."),
      ] + foreign)
  }

  /// The texts in another language, by their names.
  private var foreign: [Block] {
    let names = items.filter { !$0.result.draft.isEnglish }.map { item in
      item.id ?? "“\(item.result.draft.text.firstWords(24))”"
    }
    guard !names.isEmpty else { return [] }
    let more = names.count > 6 ? " and \(names.count - 6) more" : ""
    return [
      .details([
        CheckResult.foreign(
          "Not in English, as far as I can tell: \(names.prefix(6).joined(separator: ", "))\(more). The")
      ])
    ]
  }
}

extension CheckedDraft {
  /// `consider  k4t9mz  offer?  “Half price…”`, and what is more than advice.
  fileprivate var row: Table.Row {
    let draft = result.draft
    return Table.Row(
      [
        .verdict(result.verdict), id.map { .id($0) } ?? .empty, .kind(draft.kind, isSure: draft.isKindSure),
        .text("“\(draft.text.firstWords(50))”"),
      ], notes: result.findings.filter { $0.severity > .advice }.saidOnce.map { $0.note() })
  }
}

extension CheckResult {
  /// - Parameter quoting: whether the text itself is shown, with the words marked that findings are about.
  func blocks(quoting: Bool) -> [Block] {
    let marks = findings.compactMap(\.range).sorted { $0.lowerBound < $1.lowerBound }
    let quotation: [Block] = quoting ? [.quotation(Quotation(draft.text, marks: marks))] : []
    let facts = (draft.lengths.isEmpty ? [] : [lengths]) + ["\(draft.kindWords) \(verdict.styled)"]
    let foreign: [Block] =
      draft.isEnglish ? [] : [Self.foreign("It is not in English, as far as I can tell: the")]
    return quotation + [.details([.list(facts), .notes(notes)] + foreign)]
  }

  /// Said once of all texts in another language.
  static func foreign(_ opening: String) -> Block {
    let kind = "the kind is judged by its form and by what you said of other posts, and less surely"
    return .aside(StyledText("\(opening) rules of words keep quiet, the others hold; \(kind)."))
  }

  /// What is wrong, then why and what to do: once for findings of the same rule that follow one another. What it is for
  /// comes last, in a line.
  private var notes: [Note] {
    let (found, aim) = (findings.filter { !$0.isOfAim }.saidOnce, findings.filter(\.isOfAim))
    return found.indices.map { index in
      let isLast = index + 1 == found.count || found[index + 1].finding.rule != found[index].finding.rule
      return found[index].note(isLast ? found[index].finding.reason(for: draft.id) : nil)
    } + draft.aimNotes(aim)
  }

  private var lengths: StyledText {
    draft.lengths.reduce("") { line, length in
      let style: Style = length.fits ? .plain : .bad
      let gap = line.spans.allSatisfy(\.text.isEmpty) ? "" : " · "
      return "\(line)\(gap)\(length.platform.rawValue) \(length.inWords, style)"
    }
  }
}

extension Length {
  /// `78 of 280`, or `272 of 300 as the app shortens it, 335 as written`.
  fileprivate var inWords: String {
    "\(count) of \(limit)" + (asWritten.map { " as the app shortens it, \($0) as written" } ?? "")
  }
}

extension Draft {
  /// `offer, by your word:` or `offer (ours, asks: “Order now”):` or `unsure, perhaps offer (…):`.
  var kindWords: String {
    guard declaredKind == nil else {
      return "\(kind.rawValue), by \(kindBy == .form ? "its form" : "your word"):"
    }
    if hasOpinion { return "\(judgement.said), by a second opinion:" }
    let scalars = Array(text.unicodeScalars)
    let evidence = judgement.evidence.prefix(2).map { evidence -> String in
      guard let range = evidence.range else { return evidence.says }
      return "“\(String(scalars: scalars[range]).firstWords(24))” \(evidence.says)"
    }
    let because = ["\(judgement.whose.rawValue), \(judgement.act.rawValue)"] + evidence
    return "\(judgement.said) (\(because.joined(separator: "; "))):"
  }
}

extension Judgement {
  /// `offer`, `about us, perhaps offer` or `unsure, perhaps offer`.
  fileprivate var said: String {
    if isKindSure { return kind.rawValue }
    return "\(isAboutUsSure ? "about us" : "unsure"), perhaps \(kind.rawValue)"
  }
}

extension Finding {
  /// - Parameters:
  ///   - aside: what stands behind the message.
  ///   - advice: what else is said of it.
  func note(_ aside: String = "", advice: StyledText? = nil) -> Note {
    Note(severity, StyledText(english.message + aside), rules: [rule.name], advice: advice)
  }

  /// Why, and what to do; advice, which is a matter of taste, keeps to what to do.
  /// - Parameter post: named in what to do.
  func reason(for post: PostID?) -> StyledText {
    let words = english.naming(post)
    return StyledText(advice: severity == .advice ? words.fix : "\(words.why) \(words.fix)")
  }

  /// What to do.
  var remedy: StyledText { StyledText(advice: english.fix) }
}

extension FindingWords {
  /// What to do says `POST` where the rule can't know which; where it is one of the plan, its id.
  func naming(_ post: PostID?) -> FindingWords {
    guard let post else { return self }
    var named = self
    named.fix = fix.replacing(" POST ", with: " \(post) ")
    return named
  }
}
