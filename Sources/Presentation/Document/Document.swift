/// An answer as people see it: what it is made of. How wide it is, which marks stand for what and which words are
/// coloured is for the writers to say; a further one needs nothing but this.
public struct Document: Hashable, Sendable {
  /// What the whole of it is about; nil for an answer of a few sentences.
  public var title: StyledText?
  public var blocks: [Block]

  public init(title: StyledText? = nil, _ blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }
}

public enum Block: Hashable, Sendable {
  case paragraph(StyledText)
  /// A remark of less weight: what to type for more, or how something is counted.
  case aside(StyledText)
  /// What signs in the block before it stand for; needless where they are told in words.
  case legend(StyledText)
  case section(Section)
  /// What belongs to the title or the paragraph before it.
  indirect case details([Block])
  /// Short statements, or names.
  case list([StyledText])
  /// Things of one sort, each with what is to be said of it.
  case entries([Entry])
  /// What is not as it should be, and what to do about it.
  case notes([Note])
  case quotation(Quotation)
  case table(Table)
  case plot(Plot)
  case grid(Grid)
  /// What can be answered, each by a key.
  case choices([Choice])
  /// What somebody is asked, with what is to be known for an answer.
  indirect case question(StyledText, [Block])
  /// Text whose lines and blanks are laid out already, such as a page of help.
  case preformatted(String)
}

public struct Choice: Hashable, Sendable {
  public var key: Character
  public var name: String

  public init(_ key: Character, _ name: String) {
    self.key = key
    self.name = name
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

public struct Entry: Hashable, Sendable {
  public var head: StyledText
  public var details: [Block]

  public init(_ head: StyledText, _ details: [Block]) {
    self.head = head
    self.details = details
  }
}

/// What somebody wrote, as it is.
public struct Quotation: Hashable, Sendable {
  public var text: String
  /// The words that matter: Unicode scalar offsets, in order, end excluded.
  public var marks: [Range<Int>]
  /// Under which circumstances it was written.
  public var circumstances: String?

  public init(_ text: String, marks: [Range<Int>] = [], circumstances: String? = nil) {
    self.text = text
    self.marks = marks
    self.circumstances = circumstances
  }
}

/// Figures that belong together, a bar of them for each thing.
public struct Plot: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    public var label: String
    /// One for each part of the plot.
    public var figures: [Int]

    public init(_ label: String, _ figures: Int...) {
      self.label = label
      self.figures = figures
    }
  }

  public var title: String
  /// What a bar stands for, such as `Week`.
  public var unit: String
  /// What the figures of a bar count, in their order.
  public var parts: [String]
  public var bars: [Bar]

  public init(_ title: String, unit: String, parts: [String], _ bars: [Bar]) {
    self.title = title
    self.unit = unit
    self.parts = parts
    self.bars = bars
  }
}

extension [Choice] {
  /// `s share · b boost`.
  var onOneLine: StyledText { StyledText(map { "\($0.key) \($0.name)" }.joined(separator: " · ")) }
}
