import Application
import Planning

/// What is to be said before a question of a start.
public enum StartNote: Sendable {
  /// How the asking goes.
  case rules
  /// A plan was made.
  case made(Outcome)
  case remarks([Remark])
  /// The question can't be skipped.
  case needed
  /// There is no question before it.
  case isFirst
  /// The answer can't be taken.
  case refused(Problem)
  /// What an archive proposes, and the name that the plan would have; nil where that depends on the answer.
  case proposed(ProposedPlan, name: String?)

  var blocks: [Block] {
    switch self {
    case .rules:
      let words =
        "Enter skips a question, or takes what stands there. TAB completes, < goes back, . ends. What is answered is kept at once."
      return [.aside(StyledText(words))]
    case .made(let outcome):
      let folder = outcome.remarks.filter { if case .liesIn = $0 { true } else { false } }
      return [.paragraph(outcome.action.words), .details(folder.flatMap(\.paragraphs))]
    case .remarks(let remarks): return remarks.flatMap(\.paragraphs)
    case .needed:
      return [
        .paragraph(
          StyledText("It can't be skipped: the plan has its name by it. To leave, type: .", .caution))
      ]
    case .isFirst: return [.paragraph(StyledText("This is the first question. To leave, type: .", .caution))]
    case .refused(let problem):
      return [
        .paragraph(StyledText(problem.what, .caution)), .details([.paragraph(StyledText(problem.hint))]),
      ]
    case .proposed(let proposed, let name): return proposed.blocks(name)
    }
  }
}

extension Remark {
  fileprivate var paragraphs: [Block] { lines.map { .paragraph(StyledText(advice: $0)) } }
}

extension ProposedPlan {
  fileprivate func blocks(_ name: String?) -> [Block] {
    let whose = plan.brand.isEmpty ? "" : " of \(plan.brand)"
    let rhythms = plan.platforms.map { chosen in
      "on \(chosen.platform.name)" + (chosen.rhythm.map { " with \($0.of("post")) a week" } ?? "")
    }
    let facts = (plan.handles + plan.domains + rhythms).joined(separator: ", ")
    let begins: StyledText =
      "It can begin \(name.map { "the plan \($0)" } ?? "one")\(facts.isEmpty ? "" : ": ")\(facts)."
    return [
      .paragraph("There is no plan yet. This archive\(whose) has \(posts.of("post"))."),
      .details([
        .paragraph(begins), .aside("Answer, and it is made and the posts are taken; . leaves all as it is."),
      ]),
    ]
  }
}

/// A question of a start, as it is asked at a terminal.
public struct StartQuestionReply: Presentable {
  private let walk: StartWalk
  private let notes: [StartNote]

  public init(_ walk: StartWalk, _ notes: [StartNote]) { (self.walk, self.notes) = (walk, notes) }

  public var objects: [any Encodable & Sendable] { [] }

  public var document: Document {
    guard let question = walk.question else { return Document([]) }
    let place = walk.place.map { $0.count > 1 ? "\($0.number) of \($0.count): " : "" } ?? ""
    let asked: StyledText = "\(place)\(question.words, .strong)"
    return Document(
      notes.flatMap(\.blocks) + [
        .question(
          asked, question.about.map { .paragraph(StyledText($0)) } + [.paragraph(StyledText(line(question)))])
      ])
  }

  /// What an empty line does, or what another may say.
  private func line(_ question: StartQuestion) -> String {
    if let known = walk.known { return "So far, and kept by Enter: \(known)" }
    return walk.expected.map { "Enter takes: \($0)" } ?? "Such as: \(question.example)"
  }
}

extension StartQuestion {
  var words: String {
    switch self {
    case .brand: "Who are you?"
    case .zone: "Which time zone do you live in?"
    case .handles: "What are your accounts called?"
    case .pages: "What is your page?"
    case .platforms: "Which two or three platforms are your people on?"
    case .reason(let platform): "Why \(platform.name)?"
    case .purpose: "Why are you here at all?"
    case .audiences: "Whom are the posts for?"
    case .goal: "What is one goal: how many of what, by when?"
    case .team: "Who works with you?"
    case .mix: "Which mix do you go by?"
    }
  }

  /// Why it is asked, a paragraph each.
  fileprivate var about: [String] {
    switch self {
    case .brand: ["Your name as you write it."]
    case .zone: ["Posts are planned in its time."]
    case .handles: ["Without them we can't tell your posts from others'."]
    case .pages: ["Without it a link to yourselves passes for one to others' work."]
    case .platforms: ["A few that you keep up do more than many. TAB shows all."]
    case .reason: ["What your people do there."]
    case .purpose: ["In a sentence, which tells which posts are worth their while."]
    case .audiences: ["A few groups, with commas between."]
    case .goal: ["Posts that serve it are told from those that serve none."]
    case .team: ["Their accounts, so that what they say is not taken for others' praise."]
    case .mix: Self.mixLines
    }
  }

  private static let mixLines: [String] = {
    let strict =
      "20-1 has you pass on others' work twenty times for each post about yourselves, for people stay with those who bring them something. Gentler ones behind it; TAB shows all. A name, or its number:"
    return [strict]
      + StartQuestion.mixes.enumerated().map { index, mix in
        "\(index + 1). \(mix.name): \(mix.definition.replacing(", over 28 days", with: ""))"
      }
  }()

  var example: String {
    switch self {
    case .brand: "Spoke & Chain bike co-op"
    case .zone: "Europe/London"
    case .handles: "@spokechain @spokechain@social.example"
    case .pages: "spokechain.example"
    case .platforms: "mastodon bluesky"
    case .reason: "our riders plan their Sundays there"
    case .purpose: "So that no bike in town is scrapped that could be mended"
    case .audiences: "commuters, parents with cargo bikes"
    case .goal: "60 class bookings by 31 dec"
    case .team: "@nell @tomas"
    case .mix: "20-1"
    }
  }
}
