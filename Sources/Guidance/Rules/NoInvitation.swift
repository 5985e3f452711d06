import Planning

extension Rule {
  public struct NoInvitation: FindingCase {
    /// How many other posts its week has.
    public let others: Int

    public var english: CaseWords {
      "The other \(others) posts of its week ask and answer nobody, and neither does this one."
    }
  }

  public static let noInvitation = Rule(
    "no-invitation", .advice, practice: 9,
    "Let no week go by without inviting an answer.",
    source: .notWorking,
    why: "Whoever only ever tells is not answered, and conversations start with somebody who asks.",
    fix:
      "End it with a question that your readers can answer, or answer one of them this week: record talk TEXT",
    checks: [
      .draft { draft in
        draft.postsWithoutInvitation.map { [Hit(NoInvitation(others: $0))] } ?? []
      }
    ],
    examples: [
      .triggers("We painted the shop front.", after: .of([.share: 3])),
      .triggers("The kiln is open. Twelve bowls made it.", kind: .story, after: .of([.share: 2, .help: 2])),
      .triggers("Cut and colour £45 on Mondays.", kind: .offer, after: .of([.offer: 1, .boost: 4])),
      .triggers(
        "Wer Hefe spart, backt besser.", kind: .help,
        after: .out("Mehl aus der Region, von @muehle", .share, daysAgo: 6)
          + .out("Warum Brot? https://brot.example.org/warum", .share, daysAgo: 4)
          + .out("Der Ofen ist da.", .story, daysAgo: 2)),
      .triggers(
        "The rota for Friday is on the board.", kind: .help, inDays: 5,
        after: .scheduled("Mend a puncture in six steps.", .help, inDays: 1)
          + .scheduled("By @growers, on frost.", .share, inDays: 2)
          + .scheduled("By @minarao, on gulls.", .share, inDays: 3)),
      .triggers("One good knife is enough for a kitchen. Agree?", kind: .help, after: .of([.share: 3])),
      .passes(
        "One good knife is enough for a kitchen. Which is yours?", kind: .help, after: .of([.share: 3])),
      .passes("Which colour shall we paint the shop front?", after: .of([.share: 3])),
      .passes("The kiln is open. Twelve bowls made it.", kind: .story, after: .of([.share: 2])),
      .passes("Cut and colour £45 on Mondays.", kind: .offer, after: .of([.offer: 1, .boost: 4, .talk: 1])),
      .passes(
        "Wer Hefe spart, backt besser.", kind: .help,
        after: .out("Mehl aus der Region, von @muehle", .share, daysAgo: 6)
          + .out("Welches Brot fehlt euch?", .story, daysAgo: 4)
          + .out("Der Ofen ist da.", .story, daysAgo: 2)),
      .passes("Monday: mend a puncture in six steps.", kind: .help, inDays: 1, after: .of([.share: 9])),
      .passes(
        "By @growers, on frost.", kind: .share, inDays: 5,
        after: .scheduled("Mend a puncture in six steps.", .help, inDays: 1)
          + .scheduled("By @minarao, on gulls.", .share, inDays: 2)
          + .scheduled("By @mo, on rain.", .share, inDays: 2)
          + .scheduled("What shall we mend next?", .talk, inDays: 6)),
    ])
}

extension Draft {
  /// So few posts may all be without an invitation.
  private static let fewestPosts = 3

  /// How many other posts of its week are out or scheduled, when the week has come to Friday, the draft is the last
  /// of them, and neither it nor they invite an answer.
  fileprivate var postsWithoutInvitation: Int? {
    guard context.isWeekSilent, !invitesAnswer else { return nil }
    let outlines = context.neighbours.outlines
    let week = Week(of: day)
    var count = 0
    for index in outlines.indices.reversed() {
      guard outlines[index].day >= week.monday else { break }
      if outlines[index].day > week.sunday || isItself(index) { continue }
      let isLater = at == nil ? !outlines[index].isOut : !isEarlier(index)
      if isLater { return nil }
      count += 1
    }
    return count >= Self.fewestPosts ? count : nil
  }
}
