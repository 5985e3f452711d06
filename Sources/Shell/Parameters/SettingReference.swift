import ArgumentParser
import Planning
import Storage

/// A setting by its name, such as `width` or `publish.mastodon`.
struct SettingReference: Parameter {
  static let parameterKind = ParameterKind.setting
  let typed: String

  /// - Throws: `Problem` when there is no such setting.
  func find() throws -> Setting {
    let setting = try Setting.named(typed)
    if setting.name == "publish" {
      _ = try PlatformReference(typed: String(typed.dropFirst("publish.".count))).find()
    }
    if setting.name == "ask", typed != "ask.kinds" {
      throw Problem(.unknownWord, "Nothing asks for that.", hint: "Type it as: set ask.kinds PROGRAM")
    }
    return setting
  }
}

/// What a setting is set to.
struct SettingValue: Parameter {
  static let keepsOuterBlanks = true
  static let parameterKind = ParameterKind.settingValue
  /// What it is without being set.
  static let usual = "default"
  let typed: String

  /// - Returns: nil for what is usual.
  /// - Throws: `Problem` where a rule is to keep quiet that there is not.
  func words(of setting: Setting) throws -> [String]? {
    // TAB leaves a blank behind what it completes.
    let typed = typed.withoutOuterBlanks
    if typed.lowercased() == Self.usual { return nil }
    guard !typed.isBlank else {
      throw Problem(
        .emptyValue, "There is no value for \(setting.name).",
        hint: "Type it as: set \(setting.example) VALUE; or as usual: set \(setting.example) \(Self.usual)")
    }
    guard setting.takesWords else { return [typed] }
    let words = TypedLine(line: typed).words.map(\.text)
    return setting.name == "quiet" ? try words.map { try RuleReference(typed: $0).find().name } : words
  }
}
