/// A picture that goes out with a post.
public struct Picture: Hashable, Sendable, KeepsUnknownFields {
  /// The folder of a plan that pictures stand in.
  public static let folder = "media"

  /// Its path within the plan's folder, such as `media/crock.jpg`.
  public var file: String
  /// What it shows, for those who can't see it.
  public var alt: String?
  public var unknown = UnknownFields()

  public init(_ file: String, alt: String? = nil) {
    self.file = file
    self.alt = alt
  }

  /// Whether a path leads to somewhere within the folder of pictures, whatever is there.
  public static func isPath(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count > 1 && parts[0] == folder && path.utf8.count <= 1024
      && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && path.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
  }
}
