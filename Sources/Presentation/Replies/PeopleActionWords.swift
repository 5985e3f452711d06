import Planning
import PostText

extension PeopleAction {
  /// What was done, in one word for programs.
  var name: String {
    switch self {
    case .heard: "heard"
    case .engaged: "engaged"
    case .answered: "answered"
    case .closed: "closed"
    case .snoozed: "snoozed"
    case .assigned: "assigned"
    case .measured, .followersCounted: "measured"
    case .reflected: "reflected"
    case .noted: "noted"
    case .forgotten: "forgotten"
    case .imported: "imported"
    case .joined: "joined"
    case .parted: "parted"
    }
  }

  /// What was done, in a sentence.
  var words: StyledText {
    switch self {
    case .heard(let how, let who, let platform, let post):
      "\(how.heard(who)) \(who.named)\(Self.place(platform))\(post.map { ", about \($0)" } ?? "")."
    case .engaged(.introduce, let who, let platform):
      "\(who.named) are introduced to each other\(Self.place(platform))."
    case .engaged(let how, let who, let platform): "\(how.done) \(who.named)\(Self.place(platform))."
    case .answered(let who, let items):
      items == 1
        ? "\(who, .name) is answered and waits no more."
        : "\(who, .name) is answered and waits no more: \(items) settled at once."
    case .closed(let who, let because): "\(who, .name) waits no more, without an answer: \(because)"
    case .snoozed(let who, let until):
      "\(who, .name) is let be until \(until.minute == 0 ? until.day.spoken : until.spoken), or until they write again."
    case .assigned(let who, let handle): "\(handle, .name) takes care of \(who, .name)."
    case .measured(let post):
      "The figures of \(post.id.description, .name) “\(post.words)” are noted. See them: \("metrics \(post.id)", .command)"
    case .followersCounted(let platform, let count): "\(count) follow on \(platform.name, .name)."
    case .reflected(let week, let text): "\(Week(week)?.spoken ?? week) is closed with: \(text)"
    case .noted(let who, let note, let tie, let every, _):
      "\(who.handle, .name)\(Self.noted(note, tie, every).asSentence)"
    case .imported(let events, let posts, let file):
      "imported \(posts == 0 ? "" : "\(posts.of("post")) and ")\(events.of("event")) from \(file)"
    case .forgotten(let mentions): StyledText(mentions.sentence)
    case .joined(let who, let other):
      "\(other.description, .name) and \(who.description, .name) are counted as one person now."
    case .parted(let who, let other):
      "\(other.description, .name) and \(who.description, .name) are counted as two people."
    }
  }

  private static func noted(_ note: String?, _ tie: Person.Tie?, _ every: Int?) -> String {
    let parts = [tie.map { " is noted as \($0.words)" }, every.map { " wants a word every \($0.of("day"))" }]
    let facts = parts.compactMap(\.self).joined(separator: ", and")
    let words = facts + (note.map { ": \($0)" } ?? "")
    return words.isEmpty ? " has nothing noted" : words
  }

  private static func place(_ platform: Platform?) -> String { platform.map { " on \($0.name)" } ?? "" }
}

extension Person.Tie {
  /// `a client`.
  var words: String {
    switch self {
    case .client: "a client"
    case .lead: "a lead"
    case .staff: "staff"
    case .bot: "a bot"
    }
  }
}

extension [String] {
  /// Handles, of which a few are named.
  fileprivate var named: StyledText {
    let shown = count > 4 ? Array(prefix(3)) : self
    var text: StyledText = "\(shown.first ?? "", .name)"
    for (index, handle) in shown.enumerated().dropFirst() {
      text = text + (index == count - 1 ? " and " : ", ") + "\(handle, .name)"
    }
    return count > shown.count ? text + " and \(count - shown.count) more" : text
  }
}

extension Heard.How {
  /// `A comment from`, before whom it came from.
  fileprivate func heard(_ who: [String]) -> String {
    let isOne = who.count == 1
    switch self {
    case .follow: return isOne ? "A follow by" : "Follows by"
    case .like: return isOne ? "A like from" : "Likes from"
    case .share: return isOne ? "A share by" : "Shares by"
    case .mention: return isOne ? "A mention by" : "Mentions by"
    case .comment: return isOne ? "A comment from" : "Comments from"
    case .message: return isOne ? "A message from" : "Messages from"
    }
  }
}

extension Engagement.How {
  /// `Replied to`, before whom it was done with.
  fileprivate var done: String {
    switch self {
    case .like: "Liked a post of"
    case .follow: "Followed"
    case .reply: "Replied to"
    case .share: "Shared a post of"
    case .thank: "Thanked"
    case .introduce: "Introduced"
    }
  }
}

extension String {
  /// With a full stop, unless it ends as a sentence does.
  fileprivate var asSentence: String { last.map { ".!?…".contains($0) } ?? true ? self : self + "." }
}
