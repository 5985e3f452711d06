import Application
import Planning
import PostText
import Storage

extension StartQuestion {
  /// What a line says that was typed for an answer.
  /// - Parameter former: the goal that a goal takes the place of.
  /// - Throws: `Problem` when it makes no sense.
  func answer(_ line: String, goal former: String? = nil) throws -> StartAnswer {
    switch self {
    case .brand:
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return .brand(try ShortName(typed: words, of: "A brand's", example: "Harbour Bakery").checked())
    case .zone: return .zone(line)
    case .handles: return .handles(try Self.accounts(line))
    case .pages: return .pages(Self.words(line))
    case .platforms:
      return .platforms(try Self.words(line).map { try PlatformReference(typed: $0).find() })
    case .reason(let platform): return .reason(platform, try sentence(line, "our growers talk there"))
    case .purpose: return .purpose(try sentence(line, "To be the bakery that the harbour talks with"))
    case .audiences: return .audiences(try Self.names(line))
    case .goal: return .goal(try GoalLine(typed: line).find(), inPlaceOf: former)
    case .team: return .team(try Self.accounts(line))
    case .mix: return .mix(try Self.mixNamed(line))
    }
  }

  private func sentence(_ line: String, _ example: String) throws -> String {
    try PlanWords(typed: line).sentence(example: example)
  }

  /// Commas part them as blanks do; an `and` is none of them.
  private static func words(_ line: String) -> [String] {
    line.split { $0.isWhitespace || ",;".contains($0) }.map(String.init).filter { $0.lowercased() != "and" }
  }

  private static func accounts(_ line: String) throws -> [String] {
    try words(line).map { try HandleReference(typed: $0).handle() }
  }

  private static func names(_ line: String) throws -> [String] {
    try line.split { ",;\n".contains($0) }.filter { !$0.isBlank }.map {
      try ShortName(typed: String($0), of: "An audience's", example: "home bakers, cafe owners").checked()
    }
  }

  private static func mixNamed(_ line: String) throws -> Mix {
    if let number = Int(digits: line), (1...StartQuestion.mixes.count).contains(number) {
      return StartQuestion.mixes[number - 1]
    }
    let parts = line.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    return try MixReference(typed: parts.first ?? "").find(parts: parts.dropFirst().first)
  }
}

/// A goal in a line: `60 class bookings by 31 dec`; with a name of its own, `class: 60 bookings by 31 dec`.
struct GoalLine: Parameter {
  static let parameterKind = ParameterKind.word
  static let example = "60 class bookings by 31 dec"
  let typed: String

  /// - Throws: `Problem` when it names no figure, nothing that is counted, or no day.
  func find() throws -> StartGoal {
    var words = typed.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let by = words.lastIndex(where: { $0.lowercased() == "by" }), by + 1 < words.count else {
      throw problem("There is no day in it.")
    }
    let when = When(typed: words[(by + 1)...].joined(separator: " "))
    words.removeSubrange(by...)
    let name = takeName(&words)
    guard let place = words.firstIndex(where: { (try? figure($0).find()) != nil }) else {
      throw problem("There is no number in it.")
    }
    let target = try figure(words[place]).target(example: Self.example)
    let currency = words[place].first.flatMap { $0.isCurrencySymbol ? ["in \($0)"] : nil } ?? []
    words.remove(at: place)
    let measure = (words + currency).joined(separator: " ")
    guard words.contains(where: { $0.contains(where: \.isLetter) }) else {
      throw problem("It does not say what is counted.")
    }
    let short = try ShortName(
      typed: name ?? PlanName.proposals(for: words.joined(separator: " "))[0], of: "A goal's",
      example: Self.example
    ).checked()
    return StartGoal(name: short, measure: measure, target: target, by: when.asked)
  }

  private func problem(_ what: String) -> Problem {
    Problem(.badGoal, what, hint: "Type it as: \(Self.example)")
  }

  /// What stands before a colon.
  private func takeName(_ words: inout [String]) -> String? {
    guard let end = words.firstIndex(where: { $0.hasSuffix(":") }) else { return nil }
    defer { words.removeSubrange(...end) }
    return String(words[...end].joined(separator: " ").dropLast())
  }

  private func figure(_ word: String) -> Figure {
    Figure(typed: word.first?.isCurrencySymbol == true ? String(word.dropFirst()) : word)
  }
}

/// Why one is on a platform: `mastodon: our growers talk there`.
struct PlatformReason: Parameter {
  static let parameterKind = ParameterKind.word
  let typed: String

  /// - Throws: `Problem` when it names no platform, or no reason.
  func find() throws -> StartAnswer {
    let parts = typed.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw Problem(
        .noReason, "“\(typed.firstWords(32))” says no platform and why.",
        hint: "Type it as: --because \"mastodon: our growers talk there\"")
    }
    let platform = try PlatformReference(typed: parts[0].withoutOuterBlanks).find()
    return try StartQuestion.reason(platform).answer(parts[1])
  }
}
