import PostText

/// What a change did with people, and with whom, as the record of changes keeps it.
public enum PeopleAction: Hashable, Sendable, Codable {
  /// - Parameter on: the id of our post that it is about.
  case heard(how: Heard.How, who: [String], platform: Platform?, on: String?)
  case engaged(how: Engagement.How, who: [String], platform: Platform?)
  /// - Parameter items: how many of theirs this settles.
  case answered(who: String, items: Int)
  case closed(who: String, because: String)
  case snoozed(who: String, until: Moment)
  case assigned(who: String, to: String)
  case measured(post: PostName)
  case followersCounted(platform: Platform, count: Int)
  case reflected(week: String, text: String)
  case noted(who: SocialAccount, note: String?, tie: Person.Tie?, every: Int?, isNew: Bool)
  /// - Parameter who: the account by which both are counted now.
  case joined(who: SocialAccount, other: SocialAccount)
  case forgotten(ForgottenMentions)
  /// What came in from others, out of a file.
  case imported(events: Int, posts: Int, file: String)
  case parted(who: SocialAccount, other: SocialAccount)
}
