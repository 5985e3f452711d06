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

  /// The version of the records, which is apart from that of the plan's files. Those of version 1 hold words, in
  /// `summary`, in place of the action.
  static let version = 2

  /// The line that asked for it.
  public var command: String
  public var at: String
  /// What was done, and to what.
  public var action: Action
  public var files: [File]
  /// The number of the change that this one takes back.
  var undoes: Int?
  /// The number of the undone change that this one brings back.
  var redoes: Int?
  /// Whether nothing that was done before, nor this, may be taken back: what the files held before is to be gone.
  var forgets = false

  init(command: String, at: String, action: Action, files: [File]) {
    self.command = command
    self.at = at
    self.action = action
    self.files = files
  }

  /// The same files, back as they were.
  func reversed(number: Int) -> Change {
    let files = files.map { File(name: $0.name, before: $0.after, after: $0.before) }
    var change = Change(command: "undo", at: at, action: action, files: files)
    change.undoes = number
    return change
  }

  /// The same once more, after it was undone.
  func repeated(number: Int) -> Change {
    var change = Change(command: "redo", at: at, action: action, files: files)
    change.redoes = number
    return change
  }
}

extension Change {
  init(_ root: JSONNode, _ kinds: [FileKind]) throws(Unreadable) {
    var fields = try FieldReader(root, as: "a change")
    let version = try FileVersion.check(&fields, at: root.offset, upTo: Self.version)
    var named: Set<String> = []
    self.init(
      command: try fields.required("command", .text), at: try fields.required("at", .text),
      action: version == 1
        ? .told(words: try fields.required("summary", .text)) : try fields.required("action", .action),
      files: try fields.list("files") { node throws(Unreadable) in
        let file = try File(node, kinds)
        guard named.insert(file.name).inserted else {
          throw Unreadable("\"\(file.name)\" is named twice in this change", at: node.offset, hint: Self.hint)
        }
        return file
      })
    undoes = try fields.optional("undoes", .wholeNumber(1...ChangeRecords.last))
    redoes = try fields.optional("redoes", .wholeNumber(1...ChangeRecords.last))
    forgets = try fields.optional("forgets", .wholeNumber(1...1)) != nil
  }

  /// A record that this program did not write may come with somebody else's folder.
  fileprivate static let hint = "Nothing was touched. If nobody here wrote this record, remove it."

  /// Has what writes a change down made what it makes once.
  static func prepare() {
    let change = Change(command: "", at: "", action: .told(words: ""), files: [])
    _ = JSONWriter.write(change.json)
  }

  var json: JSONValue {
    var fields = FieldWriter()
    fields.put(FileVersion.field, .number(String(Self.version)))
    fields.put("command", .string(command))
    fields.put("at", .string(at))
    fields.put("action", Codec.action.write(action))
    fields.put("files", .array(files.map(\.json)))
    fields.put("undoes", undoes.map { .number(String($0)) })
    fields.put("redoes", redoes.map { .number(String($0)) })
    fields.put("forgets", forgets ? .number("1") : nil)
    return fields.value
  }
}

extension Change.File {
  init(_ node: JSONNode, _ kinds: [FileKind]) throws(Unreadable) {
    var fields = try FieldReader(node, as: "a file")
    let name = try fields.required("name", .text)
    guard kinds.kind(of: name) != nil else {
      throw Unreadable(
        "\"name\" should be \(kinds.map(\.example).listed())", at: node.offset, hint: Change.hint)
    }
    self.init(
      name: name, before: try fields.optional("before", .text), after: try fields.optional("after", .text))
  }

  var json: JSONValue {
    var fields = FieldWriter()
    fields.put("name", .string(name))
    fields.put("before", before.map(JSONValue.string))
    fields.put("after", after.map(JSONValue.string))
    return fields.value
  }
}
