import Storage

/// The time zones that people choose from: one of each part of a country that has a time of its own.
enum ZoneTable {
  /// By name, with what tells the zones of a country apart; none where the machine has no table of them.
  static var zones: [(name: String, about: String)] {
    let bytes = (try? OutsideFile.read("/usr/share/zoneinfo/zone.tab")) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let named = lines.compactMap(zone)
    return (named.isEmpty ? [] : named + [("UTC", "")]).sorted { $0.name < $1.name }
  }

  /// A line is a country, a place, a zone and perhaps a remark, parted by tabs; `#` begins a comment (tz's zone.tab).
  private static func zone(_ line: Substring) -> (name: String, about: String)? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard !line.hasPrefix("#"), fields.count > 2 else { return nil }
    return (String(fields[2]), fields.count > 3 ? String(fields[3]) : "")
  }
}
