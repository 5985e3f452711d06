import Planning

/// The mix as `week --json` gives it. The design's contract names the keys up to `verdict`; the budget is null where the
/// mix has none, and only a mix of shares has parts.
struct MixFields: Encodable, Sendable {
  struct PartFields: Encodable, Sendable {
    var name: String
    var target: String
    var posts: Int
    var percent: Int
  }

  var preset: String
  var from: String
  var to: String
  var others: Int
  var aboutUs: Int
  @Nullable var budget: Int?
  @Nullable var othersUntilNext: Int?
  var verdict: String
  var parts: [PartFields]?
  /// What to post next, of a mix of shares.
  var next: String?

  init(_ standing: MixStanding, from: Day, to: Day) {
    preset = standing.mix.name
    self.from = from.description
    self.to = to.description
    others = standing.tally.others
    aboutUs = standing.tally.aboutUs
    budget = standing.ratio?.budget
    othersUntilNext = standing.ratio?.othersUntilNext
    verdict = standing.verdict.rawValue
    let shares = standing.shares
    next = standing.next?.name
    parts = shares.isEmpty ? nil : shares.map(PartFields.init)
  }
}

extension MixFields.PartFields {
  init(_ share: MixStanding.Share) {
    self.init(
      name: share.bucket.name, target: share.bucket.target, posts: share.posts, percent: share.percent)
  }
}
