/// The names of time zones as IANA's database gives them, such as `Europe/London`.
public enum ZoneName {
  /// Files and folders that lie beside the zones in `zoneinfo` and bear no zone's name (tzdata's own make file).
  private static let otherFiles: Set<String> = ["posix", "right", "posixrules", "localtime", "Factory"]

  /// Whether `name` could be a zone's, by the database's rules of naming (its file `theory.html`): parts of letters, digits,
  /// `_`, `+` and `-` that begin with a letter. Whether a machine knows it is another question.
  public static func isWellFormed(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return !otherFiles.contains(String(parts[0])) && parts.count <= 3 && parts.allSatisfy(isPart)
  }

  private static func isPart(_ part: Substring) -> Bool {
    guard let first = part.utf8.first, isLetter(first) else { return false }
    return part.utf8.allSatisfy { byte in
      isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "_+-".utf8.contains(byte)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
