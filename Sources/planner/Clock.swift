import Planning
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The real clock and the zones of this machine, through the C library: Foundation's zones fell silently back to
/// GMT in statically linked programs.
enum Clock {
  static func now(in zone: String) -> Moment? { local(Int(time(nil)), in: zone) }

  /// - Returns: nil when the machine knows no zone of that name.
  static func local(_ instant: Int, in zone: String) -> Moment? {
    // The colon is ours: what bears it has been found to be a zone.
    if StandardStreams.environment("TZ") != ":\(zone)" {
      guard isKnown(zone) else { return nil }
      unsafe setenv("TZ", ":\(zone)", 1)
    }
    tzset()
    var seconds = time_t(instant)
    var parts = unsafe tm()
    guard unsafe localtime_r(&seconds, &parts) != nil else { return nil }
    let (year, month, day) = unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    let minute = unsafe Int(parts.tm_hour) * 60 + Int(parts.tm_min)
    return Day(year: year, month: month, day: day).map { Moment($0, minute: minute) }
  }

  /// The IANA name of the zone that this machine stands in, as `TZ` or `/etc/localtime` say.
  static let zone: String = {
    let named = StandardStreams.environment("TZ").map { $0.hasPrefix(":") ? String($0.dropFirst()) : $0 }
    return [named, linked].compactMap { $0 }.first(where: isKnown) ?? "UTC"
  }()

  /// The C library takes any name and means UTC by those it doesn't know, so the file is looked for.
  private static func isKnown(_ zone: String) -> Bool {
    if zone == "UTC" { return true }
    let fits = zone.utf8.allSatisfy {
      (43...57).contains($0) || (65...90).contains($0) || (95...122).contains($0)
    }
    guard fits, !zone.isEmpty, zone.first != "/", !zone.contains("..") else { return false }
    return (try? OutsideFile.read("\(folder)/\(zone)"))?.starts(with: "TZif".utf8) == true
  }

  private static let folder = "/usr/share/zoneinfo"

  /// What `/etc/localtime` leads to.
  private static var linked: String? {
    guard let resolved = unsafe realpath("/etc/localtime", nil) else { return nil }
    defer { unsafe free(resolved) }
    let path = unsafe String(cString: resolved)
    return path.firstRange(of: "zoneinfo/").map { String(path[$0.upperBound...]) }
  }
}
