import Storage

/// Where plans and state stay on this machine, after the XDG Base Directory Specification.
enum Folders {
  /// `PLANNER_PLANS`, else `./plans` if there is one, else `$XDG_DATA_HOME/planner/plans`.
  static var plans: String {
    if let named = StandardStreams.environment("PLANNER_PLANS") { return named }
    if OutsideFile.isFolder("plans") { return "plans" }
    return base("XDG_DATA_HOME", else: ".local/share") + "/planner/plans"
  }

  static var state: StateFolder { StateFolder(base("XDG_STATE_HOME", else: ".local/state") + "/planner") }

  private static func base(_ name: String, else usual: String) -> String {
    // The specification has relative paths ignored.
    StandardStreams.environment(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? "\(StandardStreams.environment("HOME") ?? ".")/\(usual)"
  }
}
