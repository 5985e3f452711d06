/// Something in which two states of a plan's files differ: a post, or what stands in the plan itself.
public struct Difference: Hashable, Sendable {
  public enum Way: String, Sendable {
    case added, removed, changed, moved
  }

  public var way: Way
  /// The file it stands in, or stood in, within the plan's folder; the new one where it moved.
  public var file: String
  /// The file it stood in before it moved.
  public var from: String?
  /// A post's id.
  public var post: String?
  /// A post's text, else what it is, such as `goal class` or `brand`.
  public var what: String
  /// The names of the fields that differ.
  public var fields: [String]

  public init(
    _ way: Way, file: String, from: String? = nil, post: String? = nil, what: String, fields: [String] = []
  ) {
    self.way = way
    self.file = file
    self.from = from
    self.post = post
    self.what = what
    self.fields = fields
  }

  /// `changed k4t9mz “Fresh bread…” (text)`.
  public var sentence: String {
    let name = post.map { "\($0) “\(what.firstWords())”" } ?? what.firstWords()
    let places = from.map { " from \($0) to \(file)" } ?? ""
    let names = fields.isEmpty ? "" : " (\(fields.joined(separator: ", ")))"
    return "\(way.rawValue) \(name)\(places)\(names)"
  }
}
