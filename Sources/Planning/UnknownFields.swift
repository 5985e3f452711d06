/// What a file said that this version of the program does not know: carried along, so that it is written again.
public struct UnknownFields: Hashable, Sendable {
  /// Each field's JSON text by its name.
  public var json: [String: String]
  /// The names of known fields that were set since, be it to what they were: what a merge kept beside them is not
  /// written again.
  public var decided: Set<String> = []

  public init(_ json: [String: String] = [:]) { self.json = json }
}

/// What stands in a plan's files, and may have there what this version of the program does not know.
public protocol KeepsUnknownFields: Sendable {
  var unknown: UnknownFields { get set }
}
