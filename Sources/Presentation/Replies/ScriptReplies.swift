/// A text that a script has said.
public struct EchoReply: Presentable, Encodable {
  var version = 1
  var text: String

  public init(_ text: String) { self.text = text }

  public var document: Document { Document([.preformatted(text)]) }
}

/// How the answers of the lines to come are written.
public struct ModeReply: Presentable, Encodable {
  var version = 1
  var mode: String
  private let isNew: Bool

  private enum CodingKeys: CodingKey { case version, mode }

  /// - Parameter isNew: whether it was changed, rather than asked for.
  public init(_ mode: OutputFormat, isNew: Bool) {
    self.mode = mode.rawValue
    self.isNew = isNew
  }

  public var document: Document {
    Document([.paragraph("Answers come as \(mode, .name)\(isNew ? " from here on" : "").")])
  }
}

/// Whether it is said how long each line took.
public struct TimerReply: Presentable, Encodable {
  var version = 1
  var timer: String

  public init(isOn: Bool) { timer = isOn ? "on" : "off" }

  public var document: Document {
    Document([
      .paragraph(
        timer == "on"
          ? "Each line says on standard error how long it took." : "No line says how long it took.")
    ])
  }
}
