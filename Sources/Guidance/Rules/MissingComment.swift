import Phrases
import PostText

extension Rule {
  public struct MissingComment: FindingCase {
    public let words: String

    public var english: CaseWords { "“\(words)” is promised, and there is no such comment." }
  }

  public static let missingComment = Rule(
    "missing-comment", .warning, practice: 4,
    "Have the first comment ready that a post speaks of.",
    source: .notWorking,
    why: "Whoever looks for the link that was promised, and finds none, is gone.",
    fix: "Write it down, so that it is at hand when the post stands: first-comment POST TEXT",
    checks: [
      .draft { draft in
        guard draft.post?.firstComment == nil else { return [] }
        return draft.hits(draft.ownPhrases(promises)) { words, _ in MissingComment(words: words) }
      }
    ],
    examples: [
      .triggers("How our chairs are steamed and bent. [Link in the first comment]."),
      .triggers("Six ways to keep slugs off hostas ([link in comments])"),
      .triggers("The county's flood map is out. [Link in the comments] below."),
      .triggers("What a boiler check looks for: the list by @minarao, [link in first comment]."),
      .triggers("Minutes of the parish meeting: [see the first comment]."),
      .triggers("Our choir sings on the quay on Friday, [details in the comments]."),
      .passes("Why we put no link in the comments of our posts, and what happened."),
      .passes("Tell us in the comments which loaf you would save."),
      .passes("The comment that made our week was the first one, by @minarao."),
      .passes("Tickets for the ferry are in the harbour office."),
      .passes("Leave a comment with your street, and we send the bus times."),
    ])

  private static let promises = PhraseTable(
    """
    link in the first comment ! no
    link in first comment ! no
    link in the comments ! no
    link in comments ! no
    links in the comments ! no
    link in the comment ! no
    see the first comment
    see first comment
    details in the comments
    details in the first comment
    """)
}
