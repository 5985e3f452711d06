/// What a person has set, and what can be.
public struct SettingListReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var name: String
    @Nullable var value: String?
    var about: String
  }

  var version = 1
  var file: String
  var settings: [Fields]

  /// - Parameter settings: a value is nil where it is as usual.
  public init(file: String, _ settings: [(name: String, value: String?, about: String)]) {
    self.file = file
    self.settings = settings.map { Fields(name: $0.name, value: $0.value, about: $0.about) }
  }

  public var document: Document {
    let rows = settings.map { setting -> [Table.Cell] in
      [
        .name(setting.name), setting.value.map { .text("\($0)") } ?? .text("\("as usual", .secondary)"),
        .text("\(setting.about)"),
      ]
    }
    return Document([
      .table(Table([.init("Setting"), .init("Value"), .init("What it is", .long)], rows)),
      .aside("They stand in \(file)."),
    ])
  }
}

/// The words that stand for lines.
public struct AliasListReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var name: String
    var line: String
  }

  var version = 1
  var aliases: [Fields]

  public init(_ aliases: [String: String]) {
    self.aliases = aliases.sorted { $0.key < $1.key }.map { Fields(name: $0.key, line: $0.value) }
  }

  public var document: Document {
    guard !aliases.isEmpty else {
      let none = "No word stands for a line yet. Have one with: alias ls \"list scheduled\""
      return Document([.paragraph(StyledText(advice: none))])
    }
    let rows = aliases.map { [Table.Cell.name($0.name), .text("\($0.line)")] }
    return Document([.table(Table([.init("Word"), .init("Line", .long)], rows))])
  }
}

/// Something that was set.
public struct SettingChangedReply: Presentable, Encodable {
  var version = 1
  var done: String
  var name: String
  @Nullable var value: String?
  var message: String

  /// - Parameters:
  ///   - value: nil for what is usual.
  ///   - before: what it was; nil where it was as usual.
  public init(_ name: String, _ value: String?, before: String?) {
    let before = Self.before(before, value)
    self.init(
      "set", name, value,
      value.map { "\(name) is \($0) from now on\(before)." } ?? "\(name) is as usual again\(before).")
  }

  /// - Parameters:
  ///   - line: nil where it stands for none any more.
  ///   - before: what it stood for; nil where it stood for nothing.
  public init(alias name: String, _ line: String?, before: String?) {
    let before = Self.before(before, line)
    self.init(
      "alias", name, line,
      line.map { "\(name) stands for: \($0)\(before)" } ?? "\(name) stands for nothing any more\(before).")
  }

  private static func before(_ before: String?, _ now: String?) -> String {
    before.flatMap { $0 == now ? nil : " (before: \($0))" } ?? ""
  }

  private init(_ done: String, _ name: String, _ value: String?, _ message: String) {
    (self.done, self.name, self.message) = (done, name, message)
    self.value = value
  }

  public var isDone: Bool { true }
  /// Of the plan nothing was, so that its history tells nothing.
  public var hasChanged: Bool { false }

  public var document: Document { Document([.paragraph(StyledText(message))]) }
}
