import Planning
import Storage
import Synchronization

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
    guard stand(in: zone) else { return nil }
    var seconds = time_t(instant)
    var parts = unsafe tm()
    guard unsafe localtime_r(&seconds, &parts) != nil else { return nil }
    let (year, month, day) = unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    let minute = unsafe Int(parts.tm_hour) * 60 + Int(parts.tm_min)
    return Day(year: year, month: month, day: day).map { Moment($0, minute: minute) }
  }

  /// The zone that `TZ` was set to here, after it was found to be one. What the environment brought is not trusted.
  private static let standing = Mutex<String?>(nil)

  /// Has the C library reckon in a zone.
  /// - Returns: whether the machine knows it.
  private static func stand(in zone: String) -> Bool {
    standing.withLock { standing in
      if standing == zone { return true }
      guard isKnown(zone) else { return false }
      // Read before another stands there.
      _ = zoneInEnvironment
      unsafe setenv("TZ", ":\(zone)", 1)
      tzset()
      standing = zone
      return true
    }
  }

  /// What `TZ` said before any other was set here.
  private static let zoneInEnvironment = StandardStreams.environment("TZ")

  /// The IANA name of the zone that this machine stands in, as `TZ` or `/etc/localtime` say.
  static let zone: String = {
    let named = zoneInEnvironment.map { $0.hasPrefix(":") ? String($0.dropFirst()) : $0 }
    return [named, linked].compactMap { $0 }.first(where: isKnown) ?? "UTC"
  }()

  /// The C library takes any name and means UTC by those it doesn't know, so the file is looked for.
  private static func isKnown(_ zone: String) -> Bool {
    if zone == "UTC" { return true }
    guard ZoneName.isWellFormed(zone) else { return false }
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
