import Storage

/// Where plans and state stay on this machine, after the XDG Base Directory Specification.
enum Folders {
  /// `PLANNER_PLANS`, else `./plans` if there is one, else the folder that was set, else `$XDG_DATA_HOME/planner/plans`.
  static func plans(_ settings: Settings) -> String {
    if let named = StandardStreams.environment("PLANNER_PLANS") { return named }
    return OutsideFile.isFolder("plans") ? "plans" : ownPlans(settings)
  }

  /// The folder of one's own plans, where there is one and the one that lies here takes its place.
  static func passedOverPlans(_ settings: Settings) -> String? {
    let own = ownPlans(settings)
    return plans(settings) == "plans" && OutsideFile.isFolder(own) ? own : nil
  }

  private static func ownPlans(_ settings: Settings) -> String {
    settings.plans.map(inHome) ?? base("XDG_DATA_HOME", else: ".local/share") + "/planner/plans"
  }

  private static func inHome(_ path: String) -> String {
    path.hasPrefix("~/") ? home + path.dropFirst() : path
  }

  private static var home: String { StandardStreams.environment("HOME") ?? "." }

  static var settings: SettingsFile {
    SettingsFile(base("XDG_CONFIG_HOME", else: ".config") + "/planner/config.json")
  }

  static var state: StateFolder { StateFolder(base("XDG_STATE_HOME", else: ".local/state") + "/planner") }

  private static func base(_ name: String, else usual: String) -> String {
    // The specification has relative paths ignored.
    StandardStreams.environment(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? "\(home)/\(usual)"
  }
}
