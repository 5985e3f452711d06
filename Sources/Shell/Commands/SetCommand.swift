import ArgumentParser
import Planning
import Presentation
import Storage

struct SetCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "set", abstract: "Set how planner goes on this machine, for all plans; alone it lists what is set.",
    discussion: """
      set NAME VALUE, and set NAME default takes it back. publish.PLATFORM is the command that publishes there, \
      ask.kinds the one that is asked for kinds: a program and its words, with no shell between.
      """)
  static let examples = [
    "set", "set width 72", "set dates iso", "set publish.mastodon toot post", "set width default",
  ]

  @OptionGroup var global: GlobalOptions

  @Argument(
    help:
      "What to set: width, color, opening, dates, pager, plain, quiet, plans, publish.PLATFORM or ask.kinds."
  )
  var name: SettingReference?

  @Argument(help: "Its value; default for what is usual. Words that belong together stand in double quotes.")
  var value: SettingValue?

  func reply(in session: inout Session) throws -> any Presentable {
    if let problem = session.settingsFile.problem { throw problem }
    guard let name else { return list(session.settingsFile) }
    guard let value else { return list(session.settingsFile, only: try name.find()) }
    let words = try value.words(of: name.find())
    let before = session.settings.values.first { $0.name == name.typed }?.words
    try session.change { try $0.setting(name.typed, to: words) }
    return SettingChangedReply(name.typed, words.map(Self.written), before: before.map(Self.written))
  }

  /// As they could be typed.
  private static func written(_ words: [String]) -> String {
    words.count == 1 ? words[0] : words.map(\.quotedIfNeeded).joined(separator: " ")
  }

  private func list(_ file: SettingsFile, only setting: Setting? = nil) -> SettingListReply {
    let values = file.settings.values.filter { setting == nil || $0.setting.name == setting?.name }
    let named = values.filter { name == nil || !$0.setting.isByName || $0.name == name?.typed }
    return SettingListReply(
      file: file.path,
      named.map { ($0.name, $0.words.map(Self.written), $0.setting.about) })
  }
}

extension Session {
  /// Changes what is set, which holds from then on.
  mutating func change(_ body: (Settings) throws -> Settings) throws {
    try settingsFile.change(body)
    lasting.take(settings)
  }
}
