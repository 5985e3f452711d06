import Planning

/// What one file of a plan holds.
protocol StoredFile: KeepsUnknownFields {
  static var kind: FileKind { get }
  static var record: Record<Self> { get }
  /// What a file of that name, within the plan's folder, holds at first.
  static func empty(_ name: String) -> Self
}

extension StoredFile {
  static func empty(_ name: String) -> Self { record.blank }
}

/// The record of a file, without the type that its contents have in the model.
protocol FileRecord: Sendable {
  /// As complaints name it.
  var what: String { get }
  var schema: JSONValue { get }
  var shape: RecordShape { get }
  /// - Throws: `Unreadable` where it is not as the record has it.
  func check(_ node: JSONNode) throws(Unreadable)
  /// - Returns: what an export of the whole plan gives of a file, by the names of the fields.
  /// - Throws: `Problem` when the file can't be read.
  func exported(_ file: String, of book: inout PlanBook) throws -> [String: JSONValue]
  /// - Returns: the file, where a merge has kept something in it that nobody has decided on.
  /// - Throws: `Problem` when the file can't be read.
  func undecided(_ file: String, of book: inout PlanBook) throws -> JSONValue?
}

extension Record: FileRecord where Owner: StoredFile {
  func check(_ node: JSONNode) throws(Unreadable) { _ = try read(node) }

  func exported(_ file: String, of book: inout PlanBook) throws -> [String: JSONValue] {
    json(try book.contents(of: file, as: Owner.self), isWhole: true).fields
  }

  func undecided(_ file: String, of book: inout PlanBook) throws -> JSONValue? {
    let contents = try book.contents(of: file, as: Owner.self)
    return holdsKept(contents) ? json(contents) : nil
  }
}
