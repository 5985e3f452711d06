import Application
import Guidance
import Planning
import PostText

/// What a check found, for one draft or many.
public struct CheckReply: Presentable {
  let items: [CheckedDraft]

  public init(_ items: [CheckedDraft]) { self.items = items }

  /// What is said of the texts, without the texts themselves, as rows of so many columns, the outermost at the margin.
  public func rows(width: Int) -> [String] {
    let document = Document(items.flatMap { $0.result.blocks(quoting: false, naming: false) })
    let rows = TerminalWriter(width: width, inColor: false).write(document).split(separator: "\n")
    let indent = rows.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return rows.map { String($0.dropFirst(indent)) }
  }

  public var objects: [any Encodable & Sendable] { items.map(CheckFields.init) }

  public var severity: Severity? { allFound.map(\.severity).max() }
  public var found: [Finding]? { allFound }
  private var allFound: [Finding] { items.flatMap(\.result.allFindings) }

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
      ] + foreign + steps)
  }

  /// What to type next, where there is anything to do.
  private var steps: [Block] {
    let posts = items.filter { $0.id != nil }
    let lines = [
      posts.contains { $0.result.verdict != .ready } ? "What to do about one of them: check POST" : nil,
      posts.contains { !$0.result.draft.isKindSure } ? Kind.unsureInLists : nil,
    ].compactMap(\.self)
    return lines.isEmpty ? [] : [.details(lines.map { .aside(StyledText(advice: $0)) })]
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
      ], notes: result.allFindings.filter { $0.severity > .advice }.saidOnce.map { $0.note() })
  }
}

extension CheckResult {
  /// - Parameters:
  ///   - quoting: whether the text itself is shown, with the words marked that findings are about.
  ///   - naming: whether it names what to type; not to somebody who is writing the text.
  func blocks(quoting: Bool, naming: Bool = true) -> [Block] {
    let marks = findings.compactMap(\.range).sorted { $0.lowerBound < $1.lowerBound }
    let quotation: [Block] = quoting ? [.quotation(Quotation(draft.text, marks: marks))] : []
    let facts = (draft.lengths.isEmpty ? [] : [lengths]) + ["\(verdict.styled) · \(draft.kindWords)"]
    let settling: [Block] =
      quoting && naming ? (draft.kindStep.map { [.aside(StyledText(advice: $0))] } ?? []) : []
    let foreign: [Block] =
      draft.isEnglish ? [] : [Self.foreign("It is not in English, as far as I can tell: the")]
    return quotation
      + [.details([.list(facts)] + settling + [.notes(notes)] + (naming ? steps : []) + foreign)]
      + variants.flatMap { $0.variantBlocks(quoting: quoting, naming: naming) }
  }

  /// What is found now and was not before, or weighs more than before, and nothing else: what a draft may lack for the time
  /// being stops a post that is scheduled.
  func blocks(newSince before: CheckResult) -> [Block] {
    let known = Dictionary(before.allFindings.map { ($0.rule, $0.severity) }, uniquingKeysWith: max)
    let new = allFindings.filter { finding in known[finding.rule].map { finding.severity > $0 } ?? true }
      .saidOnce
    guard !new.isEmpty else { return [] }
    return [.details([.notes(new.map { $0.note($0.finding.reason(for: draft.id)) })])]
  }

  /// The same for the words that a post has on single platforms alone.
  private func variantBlocks(quoting: Bool, naming: Bool) -> [Block] {
    let marks = findings.compactMap(\.range).sorted { $0.lowerBound < $1.lowerBound }
    let quotation: [Block] = quoting ? [.quotation(Quotation(draft.text, marks: marks))] : []
    let names = draft.platforms.map(\.name).joined(separator: ", ")
    return [.paragraph("On \(names):")] + quotation + [
      .details([.list([lengths]), .notes(notes)] + (naming ? steps : []))
    ]
  }

  /// What to type to put it right, where what is found is in the words, or doesn't say what to type.
  private var steps: [Block] {
    let isInWords = findings.contains {
      !$0.isOfAim && ($0.range != nil || !$0.reason(for: draft.id).namesCommand)
    }
    guard isInWords else { return [] }
    guard let id = draft.id else { return [.aside(StyledText(advice: "Try other words: check TEXT"))] }
    let isVariant = draft.post.map { $0.text != draft.text } ?? false
    let command = isVariant ? draft.platforms.first.map { "variant \(id) \($0.rawValue) TEXT" } : nil
    return [.aside(StyledText(advice: "Put it right: \(command ?? "edit \(id) TEXT")"))]
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
