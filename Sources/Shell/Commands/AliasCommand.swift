import ArgumentParser
import Planning
import Presentation

struct AliasCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "alias", abstract: "Have a word of your own stand for a line; alone it lists them.",
    discussion: "What is typed behind the word is put behind the line.")
  static let examples = ["alias", "alias ls \"list scheduled\"", "alias ls --remove"]

  @Flag(help: "Have the word stand for nothing any more.")
  var remove = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The word.")
  var name: String?

  @Argument(help: "The line that it stands for; in double quotes where options are in it.")
  var line: PlanWords?

  func reply(in session: inout Session) throws -> any Presentable {
    if let problem = session.settingsFile.problem { throw problem }
    guard let name else { return AliasListReply(session.settings.aliases) }
    if remove { return try take(name, from: &session) }
    guard let line else { return AliasListReply([name: try Self.line(of: name, in: session)]) }
    let words = try line.text(example: "alias ls list scheduled")
    try Self.check(name)
    guard Session.shellCommand(in: words) == nil else { throw Session.noShell }
    let before = session.settings.aliases[name]
    try session.change { settings in
      var settings = settings
      settings.aliases[name] = words
      return settings
    }
    return SettingChangedReply(alias: name, words, before: before)
  }

  private func take(_ name: String, from session: inout Session) throws -> any Presentable {
    let before = try Self.line(of: name, in: session)
    try session.change { settings in
      var settings = settings
      settings.aliases[name] = nil
      return settings
    }
    return SettingChangedReply(alias: name, nil, before: before)
  }

  private static func line(of name: String, in session: Session) throws -> String {
    guard let line = session.settings.aliases[name] else {
      throw Problem(
        .unknownWord, "There is no alias “\(name.firstWords(32))”.",
        hint: "Type one as: alias \(name.firstWords(32).quotedIfNeeded) \"list scheduled\"")
    }
    return line
  }

  private static func check(_ name: String) throws {
    guard !Planner.names(name) else {
      throw Problem(.badName, "\(name) is a command.", hint: "Take another word: alias my-\(name) LINE")
    }
    guard name.count <= 40, name.first?.isLetter == true,
      name.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) })
    else {
      throw Problem(
        .badName, "“\(name.firstWords(32))” can't stand for a line.",
        hint: "Take a word of letters, digits, - and _, such as: alias ls \"list scheduled\"")
    }
  }
}
