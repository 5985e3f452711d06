import Application
import Planning

/// A plan that was started: where it lies, what is still open in it, and what to type next.
public struct StartReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var topic: String
    /// What to type to answer it.
    var answer: String
  }

  var version = 1
  var plan: String
  var folder: String
  var open: [Fields]
  var next: [String]
  private let wasAsked: Bool

  private enum CodingKeys: CodingKey { case version, plan, folder, open, next }

  /// - Parameter wasAsked: whether its questions were asked at a terminal, where they can be taken up again.
  public init(_ name: String, in folder: String, _ plan: Plan, wasAsked: Bool) {
    self.wasAsked = wasAsked
    self.plan = name
    self.folder = folder
    open = StartQuestion.all(of: plan).filter { $0.isOpen(in: plan) }.map {
      Fields(topic: $0.topic, answer: $0.command)
    }
    next = ["draft TEXT", "schedule POST tomorrow 9:00", "week"]
  }

  public var document: Document {
    let head: StyledText = "The plan \(plan, .name) is open. It lies in \(folder)"
    return Document([
      .paragraph(head), .details(stillOpen),
      .section(Section("Type next", [.table(Table([.init("Type"), .init("For", .long)], rows))])),
    ])
  }

  private var stillOpen: [Block] {
    guard !open.isEmpty else {
      return [.paragraph(StyledText(advice: "All is answered; look at it with: plan"))]
    }
    guard !wasAsked else {
      let topics = open.map(\.topic).joined(separator: ", ")
      return [.paragraph(StyledText(advice: "Still open: \(topics). Take that up with: new --go-on"))]
    }
    let rows = open.map { [Table.Cell.text(StyledText($0.topic)), .text("\($0.answer, .command)")] }
    return [.table(Table([.init("Open"), .init("Type", .long)], rows))]
  }

  private var rows: [[Table.Cell]] {
    next.map { line in
      let about =
        switch line {
        case "draft TEXT": "a post, with your words for TEXT; it is checked at once"
        case "week": "how the week and the mix stand, and what to do next"
        default: "when it goes out; POST is the first letters of its id, which draft tells"
        }
      return [.text("\(line, .command)"), .text(StyledText(about))]
    }
  }
}

extension StartQuestion {
  fileprivate var topic: String {
    switch self {
    case .brand: "your name"
    case .zone: "the time zone"
    case .handles: "your accounts"
    case .pages: "your page"
    case .platforms: "the platforms"
    case .reason(let platform): "why \(platform.name)"
    case .purpose: "the purpose"
    case .audiences: "the audiences"
    case .goal: "a goal"
    case .team: "the team"
    case .mix: "the mix"
    }
  }

  /// What answers it at any time.
  fileprivate var command: String {
    switch self {
    case .brand: "brand NAME"
    case .zone: "brand --zone ZONE"
    case .handles: "brand --handle @NAME"
    case .pages: "brand --domain PAGE"
    case .platforms: "platform add NAME"
    case .reason(let platform): "platform add \(platform.rawValue) --because TEXT"
    case .purpose: "purpose TEXT"
    case .audiences: "audience add NAME"
    case .goal: "goal add NAME --measure TEXT --target N --by DATE"
    case .team: "team add @NAME"
    case .mix: "mix NAME --use"
    }
  }
}
