import ArgumentParser

/// The words that every command's page of help has, without their endings: as text that can be kept, since to make all pages
/// takes a tenth of a second. A line for each command: what is typed after `help`, a tab, then its words.
struct HelpPageWords {
  private let words: [String: Substring.UTF8View]

  /// - Parameter text: as `text(of:)` gives it.
  init(_ text: String) {
    // By bytes: by characters, it would take as long as all else here.
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
    let parts = lines.map { $0.split(separator: UInt8(ascii: "\t"), maxSplits: 1) }
    words = Dictionary(parts.filter { $0.count == 2 }.map { (String(Substring($0[0])), $0[1]) }) { $1 }
  }

  /// How many of some stems are among those of a command's page. They are looked for where they stand: to make
  /// sets of all pages would take longer than the rest of the answer.
  func count(of stems: Set<String>, in command: String) -> Int {
    let words = words[command]?.split(separator: UInt8(ascii: " ")) ?? []
    return stems.count { stem in words.contains { $0.elementsEqual(stem.utf8) } }
  }

  static func text(of commands: [(path: String, type: any ParsableCommand.Type)]) -> String {
    commands.map { "\($0.path)\t\(page(of: $0.type).helpStems.sorted().joined(separator: " "))\n" }.joined()
  }

  private static func page(of command: any ParsableCommand.Type) -> String {
    var page = HelpText(command.helpMessage(columns: HelpText.columns))
    page.leaveOut(HelpText.optionsOfAll)
    let rows = (page.arguments + page.options).map { "\($0.name) \($0.meaning)" }
    let examples = (command as? any PlannerCommand.Type)?.examples ?? []
    return (rows + examples + page.discussion).joined(separator: " ")
  }
}
