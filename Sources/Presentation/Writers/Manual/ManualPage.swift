import Planning

/// A page of the system's manual: what `man` shows of a command.
public struct ManualPage: Hashable, Sendable {
  public enum Block: Hashable, Sendable {
    case paragraph(StyledText)
    /// Words, each with what they mean.
    case terms([Term])
    /// Lines as they are typed.
    case typed([String])
    case subsection(String, [Block])
  }

  public struct Term: Hashable, Sendable {
    public var head: StyledText
    public var meaning: StyledText

    public init(_ head: StyledText, _ meaning: StyledText) {
      self.head = head
      self.meaning = meaning
    }
  }

  public struct Section: Hashable, Sendable {
    public var heading: String
    public var blocks: [Block]

    public init(_ heading: String, _ blocks: [Block]) {
      self.heading = heading
      self.blocks = blocks
    }
  }

  public var name: String
  /// What the command does, in a few words.
  public var says: String
  /// The program, with its version.
  public var source: String
  public var day: Day?
  public var sections: [Section]

  public init(_ name: String, says: String, source: String, day: Day?, _ sections: [Section]) {
    self.name = name
    self.says = says
    self.source = source
    self.day = day
    self.sections = sections.filter { !$0.blocks.isEmpty }
  }
}
