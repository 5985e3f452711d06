import Application
import Presentation

/// A walk through posts whose kind is not sure, by keys. Each key is one change, made by the command `kind`.
struct KeyWalk {
  private var walk: UnsureWalk
  /// Whether it was said of the question in hand which keys there are.
  private var hasToldKeys = false
  /// What held for the line that began the walk.
  let options: LineOptions
  /// The plan whose posts they are.
  let plan: String

  init(_ walk: UnsureWalk, options: LineOptions, plan: String) {
    self.walk = walk
    self.options = options
    self.plan = plan
  }

  var question: KindQuestion? { KindQuestion(walk) }

  var farewell: WalkReply { WalkReply(walk) }

  /// What a key asks for: nil for a key that means nothing.
  enum Step { case say(words: [String]), skip, leave }

  func step(for key: Unicode.Scalar?) -> Step? {
    guard let key, key != "q", let post = walk.post else { return .leave }
    if key == " " { return .skip }
    let named = KindQuestion.kind(for: Character(key), isPlain: options.isPlain)
    guard let kind = key == "\r" ? post.judged : named else { return nil }
    return .say(words: ["kind", post.id, kind.rawValue])
  }

  /// What is said of a key that means nothing, once for each question: one key may send several characters.
  mutating func refusal() -> KeyRefusal? {
    guard !hasToldKeys, let question else { return nil }
    hasToldKeys = true
    return KeyRefusal(to: question)
  }

  mutating func skip() {
    walk.skip()
    hasToldKeys = false
  }

  mutating func goOn(with unsure: UnsurePosts?) {
    walk.goOn(with: unsure)
    hasToldKeys = false
  }
}

extension Session {
  /// The question that waits for a key; nil when none does.
  public var question: Answer? {
    walk?.question.map { Answer(reply: $0, problems: [], options: walk?.options ?? current) }
  }

  /// Takes the key that answers the question.
  /// - Parameter key: `"\r"` for Enter; nil when the person leaves.
  /// - Returns: whether the key meant anything.
  public mutating func take(key: Unicode.Scalar?, say: (Answer) throws -> Void) rethrows -> Bool {
    guard let step = walk?.step(for: key) else {
      if let refusal = walk?.refusal(), let walk {
        try say(Answer(reply: refusal, problems: [], options: walk.options))
      }
      return walk == nil
    }
    switch step {
    case .leave: try leave(say)
    case .skip: walk?.skip()
    case .say(let words): try answerQuestion(words, say)
    }
    if walk != nil, walk?.question == nil { try leave(say) }
    return true
  }

  /// Each answer teaches the judge: what is left to ask is found anew.
  private mutating func answerQuestion(_ words: [String], _ say: (Answer) throws -> Void) rethrows {
    var isDone = false
    var unsure: UnsurePosts?
    try keepingOptions { session in
      try session.run(words: words) { answer in
        isDone = answer.reply != nil
        try say(answer)
      }
      unsure = try? session.inPlan { try $0.unsurePosts() }
    }
    if isDone { walk?.goOn(with: unsure) } else { walk?.skip() }
  }

  private mutating func leave(_ say: (Answer) throws -> Void) rethrows {
    guard let walk else { return }
    self.walk = nil
    try say(Answer(reply: walk.farewell, problems: [], options: walk.options))
  }

  /// Runs with the options of the line that began the walk, on its plan.
  private mutating func keepingOptions(_ body: (inout Session) throws -> Void) rethrows {
    let outer = lasting
    lasting = walk?.options ?? lasting
    lasting.plan = walk?.plan ?? lasting.plan
    defer { lasting = outer }
    try body(&self)
  }
}
