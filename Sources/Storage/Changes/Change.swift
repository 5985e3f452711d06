import Planning

/// One change to a plan: which files it touched, and what they held before and after.
public struct Change: Hashable, Sendable {
  public struct File: Hashable, Sendable {
    /// Within the plan's folder, such as `weeks/2026-W47.json`.
    public var name: String
    /// nil where there was no file.
    var before: String?
    /// nil where there is none any more.
    var after: String?
  }

  /// The line that asked for it.
  public var command: String
  public var at: String
  /// What was done, such as `drafted k4t9mz “Fresh bread…”`.
  public var summary: String
  public var files: [File]
  /// The number of the change that this one takes back.
  var undoes: Int?
  /// The number of the undone change that this one brings back.
  var redoes: Int?

  init(command: String, at: String, summary: String, files: [File]) {
    self.command = command
    self.at = at
    self.summary = summary
    self.files = files
  }

  /// The same files, back as they were.
  func reversed(number: Int) -> Change {
    let files = files.map { File(name: $0.name, before: $0.after, after: $0.before) }
    var change = Change(command: "undo", at: at, summary: summary, files: files)
    change.undoes = number
    return change
  }

  /// The same once more, after it was undone.
  func repeated(number: Int) -> Change {
    var change = Change(command: "redo", at: at, summary: summary, files: files)
    change.redoes = number
    return change
  }
}

extension Change {
  init(_ root: JSONNode) throws(Unreadable) {
    var fields = try FieldReader(root, as: "a change")
    try FileVersion.check(&fields, at: root.offset)
    self.init(
      command: try fields.text("command"), at: try fields.text("at"), summary: try fields.text("summary"),
      files: try fields.list("files") { node throws(Unreadable) in try File(node) })
    undoes = try fields.wholeNumber("undoes")
    redoes = try fields.wholeNumber("redoes")
  }

  var json: JSONValue {
    var fields = FieldWriter(UnknownFields())
    fields.put("version", FileVersion.current)
    fields.put("command", command)
    fields.put("at", at)
    fields.put("summary", summary)
    fields.put("files", files.map(\.json))
    fields.put("undoes", undoes)
    fields.put("redoes", redoes)
    return fields.value
  }
}

extension Change.File {
  init(_ node: JSONNode) throws(Unreadable) {
    var fields = try FieldReader(node, as: "a file")
    let name = try fields.text("name")
    guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
      throw Unreadable("\"name\" leads out of the plan's folder", at: node.offset)
    }
    self.init(
      name: name, before: try fields.optionalText("before"),
      after: try fields.optionalText("after"))
  }

  var json: JSONValue {
    var fields = FieldWriter(UnknownFields())
    fields.put("name", name)
    fields.put("before", before)
    fields.put("after", after)
    return fields.value
  }
}
