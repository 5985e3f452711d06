import Application
import Planning

/// The kit for colleagues: what to share, why, how to say it, whom to credit, and what not to say. No confidential term is
/// in it: it may be handed on.
public struct ShareKitReply: Presentable, Encodable {
  struct Item: Encodable, Sendable {
    var post: PostFields
    /// Why it matters, in a sentence.
    var why: String
    var credit: [String]
  }

  var version = 1
  var week: String
  var share: [Item]
  var say: [String]
  var avoid: [String]
  private let kit: ShareKit

  private enum CodingKeys: CodingKey { case version, week, share, say, avoid }

  public init(_ kit: ShareKit) {
    self.kit = kit
    week = kit.week.description
    share = kit.items.map { Item(post: PostFields($0.post), why: $0.why, credit: $0.credits) }
    say = Self.say(kit.plan)
    avoid = Self.avoid(kit.plan)
  }

  public var document: Document {
    guard !share.isEmpty else {
      return Document([
        .paragraph(StyledText(advice: "There is nothing to share this week yet. Plan something: draft TEXT"))
      ])
    }
    return Document(
      title:
        "\(kit.plan.brand, .strong) · what to share, \(kit.week.spoken), \(kit.week.monday.spoken(to: kit.week.sunday))",
      [
        .section(Section("Share (\(share.count))", [.entries(kit.items.map(\.entry))])),
        .section(Section("How to say it", [.list(say.map { StyledText($0) })])),
        .section(Section("What not to say", [.list(avoid.map { StyledText($0) })])),
      ])
  }

  private static func say(_ plan: Plan) -> [String] {
    let words = plan.avoidedWords.compactMap { word in word.use.map { "Say “\($0)”, not “\(word.word)”." } }
    return [
      "In your own words, and why you like it: one sentence is plenty.",
      "Name whom it is by, with their handle.",
      "If somebody answers you, answer them.",
    ] + words.prefix(5)
  }

  private static func avoid(_ plan: Plan) -> [String] {
    let confidential =
      plan.confidential.isEmpty
      ? [] : ["What is not out yet: new products, prices, names. If you are not sure, ask first."]
    let words = plan.avoidedWords.filter { $0.use == nil }.map { "“\($0.word)”." }
    return confidential + [
      "Nothing of customers or colleagues that they have not told in public themselves.",
      "No passwords, addresses or numbers, not even in a picture.",
      "No begging for likes or follows.",
    ] + words.prefix(5)
  }
}

extension ShareKit.Item {
  fileprivate var why: String {
    let served = goal.map { "It helps towards: \($0.measure ?? $0.name)." }
    let furthered = topics.isEmpty ? nil : "It furthers \(topics.joined(separator: ", "))."
    let given = credits.isEmpty ? nil : "It lifts up somebody else's work."
    let reasons = [served, furthered, given].compactMap(\.self)
    return reasons.isEmpty ? "It is part of this week's conversation." : reasons.joined(separator: " ")
  }

  fileprivate var entry: Entry {
    let when: String =
      post.at.map { post.state == .out ? "out since \($0.spoken)" : "goes out \($0.spoken)" } ?? ""
    let credit: [StyledText] = credits.isEmpty ? [] : ["Credit: \(credits.joined(separator: ", "))"]
    return Entry(
      "\(post.id.description, .name): \(post.firstWords(70))",
      [.list([StyledText(when), StyledText(why)] + credit)])
  }
}
