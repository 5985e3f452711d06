import Application
import Guidance
import Planning
import PostText

/// What a check found, for one draft or many.
public struct CheckReply: Presentable {
  let items: [CheckedDraft]

  public init(_ items: [CheckedDraft]) { self.items = items }

  public var objects: [any Encodable & Sendable] { items.map(CheckFields.init) }

  public var gravity: Gravity? {
    items.flatMap(\.result.findings).map(\.severity.gravity).max()
  }

  public var document: Document {
    guard items.count != 1 else { return items[0].result.document(quoting: true) }
    let counts = [CheckResult.Verdict.ready, .consider, .stop].map { verdict in
      "\(items.count { $0.result.verdict == verdict }) \(verdict.rawValue)"
    }
    let width = items.compactMap { $0.id?.count }.max() ?? 0
    let blocks = items.flatMap { item in
      [item.line(idWidth: width)]
        + item.result.findings.filter { $0.severity > .advice }.saidOnce.map(\.block)
    }
    return Document(blocks + [.line("\(items.count) checked: \(counts.joined(separator: ", ")).")] + foreign)
  }

  /// The texts in another language, by their names.
  private var foreign: [Block] {
    let names = items.filter { !$0.result.draft.isEnglish }.map { item in
      item.id ?? "“\(item.result.draft.text.firstWords(24))”"
    }
    guard !names.isEmpty else { return [] }
    let more = names.count > 6 ? " and \(names.count - 6) more" : ""
    return [
      CheckResult.foreign(
        "Not in English, as far as I can tell: \(names.prefix(6).joined(separator: ", "))\(more). The")
    ]
  }
}

extension CheckedDraft {
  /// `consider k4t9mz  offer?  “Half price…”`; a question mark where the kind is judged without being sure.
  fileprivate func line(idWidth: Int) -> Block {
    let kind = result.draft.kind.rawValue + (result.draft.isKindSure ? "" : "?")
    let id = (id ?? "").padded(to: idWidth)
    return .line(
      "\(result.verdict.styled)\("".padded(to: 9 - result.verdict.rawValue.count))\(id, .name)  \(kind.padded(to: 7))“\(result.draft.text.firstWords(50))”",
      hanging: 2)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

extension CheckResult {
  /// - Parameter quoting: whether the text itself is shown, with the words marked that findings are about.
  public func document(quoting: Bool) -> Document {
    let marks = findings.compactMap(\.range).sorted { $0.lowerBound < $1.lowerBound }
    var blocks: [Block] = quoting ? [.quote(draft.text, marks: marks)] : []
    if !draft.lengths.isEmpty { blocks.append(.line(lengths, indent: 2)) }
    blocks.append(.line("\(draft.kindWords) \(verdict.styled)", indent: 2, hanging: 2))
    return Document(
      blocks + findingBlocks
        + (draft.isEnglish ? [] : [Self.foreign("It is not in English, as far as I can tell: the")]))
  }

  /// The findings; what they say to do names the post where that is one of the plan.
  var advice: [Finding] {
    guard let id = draft.id else { return findings }
    return findings.map { finding in
      var named = finding
      named.fix = finding.fix.replacing(" POST ", with: " \(id) ")
      return named
    }
  }

  /// Said once of all texts in another language.
  static func foreign(_ opening: String) -> Block {
    let words = "\(opening) rules of words keep quiet, the others hold."
    return .line(StyledText(words, .dim), indent: 2, hanging: 2)
  }

  /// What is wrong, then why and what to do: once for findings of the same rule that follow one another. What it is for
  /// comes last, in a line.
  private var findingBlocks: [Block] {
    let findings = advice
    let (found, aim) = (findings.filter { !$0.isOfAim }.saidOnce, findings.filter(\.isOfAim))
    return found.indices.flatMap { index -> [Block] in
      let isLast = index + 1 == found.count || found[index + 1].finding.rule != found[index].finding.rule
      return [found[index].block] + (isLast ? [found[index].finding.reason] : [])
    } + draft.aimBlocks(aim)
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
    guard declaredKind == nil else { return "\(kind.rawValue), by your word:" }
    let scalars = Array(text.unicodeScalars)
    let evidence = judgement.evidence.prefix(2).map { evidence -> String in
      guard let range = evidence.range else { return evidence.says }
      return "“\(String(String.UnicodeScalarView(scalars[range])).firstWords(24))” \(evidence.says)"
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

extension CheckResult.Verdict {
  var styled: StyledText {
    switch self {
    case .ready: StyledText(rawValue, .good)
    case .consider: StyledText(rawValue, .caution)
    case .stop: StyledText(rawValue, .bad)
    }
  }
}

extension Finding {
  var block: Block { block("") }

  /// - Parameter aside: what stands behind the message, after a blank.
  func block(_ aside: String) -> Block {
    .line(
      "\(severity.rawValue, severity.style) \(message)\(aside) \("[\(rule)]", .dim)", indent: 2, hanging: 2)
  }

  /// Why, and what to do; advice, which is a matter of taste, keeps to what to do.
  var reason: Block { .line(StyledText(severity == .advice ? fix : "\(why) \(fix)", .dim), indent: 4) }
}

extension Severity {
  var style: Style {
    switch self {
    case .advice: .name
    case .warning: .caution
    case .error: .bad
    }
  }

  var gravity: Gravity {
    switch self {
    case .advice: .advice
    case .warning: .warning
    case .error: .error
    }
  }
}
