import Planning
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
    path.hasPrefix("~/") ? (home ?? "") + path.dropFirst() : path
  }

  /// `HOME`, else as the system knows its user: what starts programs at set times may leave `HOME` out. A relative one could
  /// be any folder.
  private static let home: String? = absolute(StandardStreams.environment("HOME")) ?? absolute(homeOfUser)

  private static func absolute(_ path: String?) -> String? { path.flatMap { $0.hasPrefix("/") ? $0 : nil } }

  private static var homeOfUser: String? {
    guard let entry = unsafe getpwuid(getuid()), let path = unsafe entry.pointee.pw_dir else { return nil }
    return unsafe String(validatingCString: path)
  }

  /// That nobody says where anything is to be kept; nil where it is known.
  static var complaint: Problem? {
    let bases = ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"]
    guard home == nil, let missing = bases.first(where: { absolute(StandardStreams.environment($0)) == nil })
    else { return nil }
    return Problem(
      .noHome, "HOME is not set, and the system knows no home of this user.",
      hint: "Say where plans, settings and state are to be: export HOME=/home/NAME, or \(missing)")
  }

  static var settings: SettingsFile {
    SettingsFile(base("XDG_CONFIG_HOME", else: ".config") + "/planner/config.json")
  }

  static var state: StateFolder { StateFolder(base("XDG_STATE_HOME", else: ".local/state") + "/planner") }

  private static func base(_ name: String, else usual: String) -> String {
    // The specification has relative paths ignored.
    absolute(StandardStreams.environment(name)) ?? "\(home ?? "")/\(usual)"
  }
}
