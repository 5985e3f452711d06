/// What a file said that this version of the program does not know: carried along, so that it is written again.
public struct UnknownFields: Hashable, Sendable {
  /// Each field's JSON text by its name.
  public var json: [String: String]
  /// The known fields that were set since: what a merge kept beside them is not written again.
  public private(set) var decided: Set<String> = []

  public init(_ json: [String: String] = [:]) { self.json = json }

  /// Notes that somebody has set fields, be it to what they were.
  /// - Parameter fields: by their names in the file; those that are true were set.
  public mutating func decide(_ fields: [String: Bool]) {
    decided.formUnion(fields.filter(\.value).keys)
  }
}
