/// What a file said that this version of the program does not know: carried along, so that it is written again.
public struct UnknownFields: Hashable, Sendable {
  /// Each field's JSON text by its name.
  public var json: [String: String]

  public init(_ json: [String: String] = [:]) { self.json = json }
}
