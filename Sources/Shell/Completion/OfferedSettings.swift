import Guidance
import Planning
import PostText
import Storage

extension LineCompleter {
  /// A platform each where it is set for one.
  var settings: [Offer] {
    Setting.all.flatMap { setting -> [Offer] in
      let parts = setting.name == "publish" ? Platform.allCases.map(\.rawValue) : ["kinds"]
      let names = setting.isByName ? parts.map { "\(setting.name).\($0)" } : [setting.name]
      return names.map { Offer($0, setting.about) }
    }
  }

  /// - Parameter words: the setting's name, and the values before.
  func settingValues(behind words: [TypedWord]) -> [Offer] {
    guard let name = words.first, let setting = try? Setting.named(name.text) else { return [] }
    let usual = words.count == 1 ? [Offer(SettingValue.usual, "what is usual")] : []
    if setting.name == "quiet" { return Rule.all.map { Offer($0.name, $0.guidance) } + usual }
    return (words.count == 1 ? setting.choices.map { Offer($0) } : []) + usual
  }
}
