import Planning
import Storage

/// Places where one listens.
extension OpenPlan {
  /// Chooses a place, or says anew where it is.
  public mutating func setOutpost(_ name: String, place: String? = nil) throws -> Outcome {
    try changePlan { plan, now in
      if let index = plan.outposts.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) {
        let before = plan.outposts[index].place
        plan.outposts[index].place = place ?? plan.outposts[index].place
        plan.outposts[index].decide([.place: place != nil])
        let outpost = plan.outposts[index]
        return Outcome(
          .listening(.outpostChanged(name: outpost.name, place: outpost.place))
            .replacing(before, by: outpost.place))
      }
      plan.outposts.append(Outpost(name, place: place, since: now.day))
      return Outcome(.listening(.outpostAdded(name: name, place: place)))
    }
  }

  /// - Parameter name: the first letters of its name.
  public mutating func removeOutpost(_ name: String) throws -> Outcome {
    try changePlan { plan, _ in
      let index = try plan.outpostIndex(name)
      return Outcome(.listening(.outpostRemoved(name: plan.outposts.remove(at: index).name)))
    }
  }

  /// Notes that somebody listened there today.
  public mutating func listened(_ name: String, _ note: String? = nil) throws -> Outcome {
    try changePlan { plan, now in
      let index = try plan.outpostIndex(name)
      plan.outposts[index].note([Outpost.Listening(on: now.day, note: note)])
      return Outcome(.listening(.listened(name: plan.outposts[index].name, note: note)))
    }
  }
}

/// Conversations that the plan wants to further.
extension OpenPlan {
  /// Adds a topic, or sets its words.
  public mutating func setTopic(_ name: String, words: [String] = []) throws -> Outcome {
    try changePlan { plan, _ in
      if let index = plan.topics.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) {
        let before = plan.topics[index].wanted.joined(separator: ", ")
        if !words.isEmpty { plan.topics[index].words = words }
        let topic = plan.topics[index]
        return Outcome(
          .listening(.topicChanged(name: topic.name, words: topic.wanted))
            .replacing(before, by: topic.wanted.joined(separator: ", ")))
      }
      plan.topics.append(Topic(name, words: words))
      return Outcome(.listening(.topicAdded(name: name, words: Topic(name, words: words).wanted)))
    }
  }

  /// - Parameter name: the first letters of its name.
  public mutating func removeTopic(_ name: String) throws -> Outcome {
    try changePlan { plan, _ in
      let names = plan.topics.map(\.name)
      guard let index = names.index(begunBy: name) else {
        throw Choice(what: "topic", typed: name, among: names).problem(
          whenNone: "Add it with: topic add NAME")
      }
      return Outcome(.listening(.topicRemoved(name: plan.topics.remove(at: index).name)))
    }
  }

  /// The plan's topics, each with what furthered it in the last four weeks, the newest first.
  public mutating func topics() throws -> (topics: [(topic: Topic, posts: [Post])], today: Day) {
    try read { book, plan, now in
      let weeks = Week(of: now.day).endingRun(of: Mix.weeks)
      let out = book.pages(of: weeks).flatMap(\.posts).filter { $0.state == .out }.reversed()
        .map { (post: $0, words: TopicWords($0.text)) }
      let furthered = plan.topics.map { topic in
        let phrases = topic.phrases
        return (topic, out.filter { $0.words.hold(anyOf: phrases) }.map(\.post))
      }
      return (furthered, now.day)
    }
  }
}

extension Plan {
  fileprivate func outpostIndex(_ name: String) throws -> Int {
    let names = outposts.map(\.name)
    if let index = names.index(begunBy: name) { return index }
    throw Choice(what: "outpost", typed: name, among: names).problem(
      whenNone: "Add it with: outpost add NAME")
  }
}

extension [String] {
  /// The place of the name that is typed, or of the only one that begins so.
  fileprivate func index(begunBy typed: String) -> Int? {
    let typed = typed.lowercased()
    if let exact = firstIndex(where: { $0.lowercased() == typed }) { return exact }
    let begun = indices.filter { self[$0].lowercased().hasPrefix(typed) && !typed.isEmpty }
    return begun.count == 1 ? begun[0] : nil
  }
}
