extension Mix {
  /// Every mix that goes by a name, the usual one first. They disagree with each other in print; the manager chooses.
  public static let presets: [Mix] = [
    twentyToOne,
    Mix(
      "20-1-deposits", "20 posts of other kinds for each offer, over 28 days",
      source: "Michael Hyatt's deposits and withdrawals",
      .ratio(of: .all.subtracting([.offer]), to: [.offer], times: 20)),
    Mix(
      "4-1-1", "of 6 posts 4 shares, 1 boost and 1 about us, over 28 days",
      source: "Tippingpoint Labs, 2009",
      .shares([
        Bucket("share", [.share], .about, 4, of: 6), Bucket("boost", [.boost], .about, 1, of: 6),
        Bucket("about us", .aboutUs, .atMost, 1, of: 6),
      ])),
    Mix(
      "4-1-1-own", "of 6 posts 4 shares or help, 1 boost and 1 offer, over 28 days",
      source: "the drifted form of 4-1-1, 2012",
      .shares([
        Bucket("share or help", [.share, .help], .about, 4, of: 6),
        Bucket("boost", [.boost], .about, 1, of: 6), Bucket("offer", [.offer], .atMost, 1, of: 6),
      ])),
    Mix(
      "5-3-2", "of 10 posts 5 about others, 3 help and 2 story or talk, over 28 days",
      source: "T. A. McCann, Gist",
      .shares([
        Bucket("others", .others, .about, 5, of: 10), Bucket("help", [.help], .about, 3, of: 10),
        Bucket("story or talk", [.story, .talk], .about, 2, of: 10),
      ])),
    Mix(
      "thirds", "a third about us, a third about others, a third talk or help, over 28 days",
      source: "Hootsuite; Amy Guth, 2012",
      .shares([
        Bucket("about us", .aboutUs, .atMost, 1, of: 3), Bucket("others", .others, .about, 1, of: 3),
        Bucket("talk or help", [.talk, .help], .about, 1, of: 3),
      ])),
    Mix(
      "80-20", "at least 80 % anything but offers, over 28 days", source: "Inc. and others",
      .shares([
        Bucket("anything else", .all.subtracting([.offer]), .atLeast, 80, of: 100),
        Bucket("offer", [.offer], .atMost, 20, of: 100),
      ])),
    Mix(
      "80-20-others", "at least 80 % about others, over 28 days", source: "several, about 2010",
      .shares([
        Bucket("others", .others, .atLeast, 80, of: 100),
        Bucket("anything else", .all.subtracting(.others), .rest, 20, of: 100),
      ])),
    Mix(
      "70-20-10", "70 % help, story or talk, 20 % about others, at most 10 % offers, over 28 days",
      source: "several", ownFirst(own: 70, others: 20)),
    Mix(
      "10-4-1", "of 15 posts 10 about others, 4 help and 1 offer, over 28 days",
      source: "Bodnar & Cohen, The B2B Social Media Book",
      .shares([
        Bucket("others", .others, .about, 10, of: 15), Bucket("help", [.help], .about, 4, of: 15),
        Bucket("offer", [.offer], .atMost, 1, of: 15),
      ])),
    Mix(
      "30-60-10", "30 % help, story or talk, 60 % about others, at most 10 % offers, over 28 days",
      source: "Rallyverse, 2014", ownFirst(own: 30, others: 60)),
  ]

  /// Twenty posts about others for each one about us.
  public static let twentyToOne = Mix(
    "20-1", "share others 20 times for each post about us, over 28 days",
    source: "“Why Your Social Networking Is Not Working”, Design Inspiration",
    .ratio(of: .others, to: .aboutUs, times: 20))

  private static func ownFirst(own: Int, others: Int) -> Measure {
    .shares([
      Bucket("help, story or talk", [.help, .story, .talk], .about, own, of: 100),
      Bucket("others", .others, .about, others, of: 100),
      Bucket("offer", [.offer], .atMost, 10, of: 100),
    ])
  }

  /// A preset by its name, or a mix of one's own by its words.
  /// - Returns: nil when it is neither.
  public init?(_ text: String) {
    if let preset = Self.presets.first(where: { $0.name == text.lowercased() }) {
      self = preset
    } else {
      guard let custom = try? Mix(custom: text) else { return nil }
      self = custom
    }
  }

  /// As a plan keeps it: the name of a preset, or the words of a custom mix.
  public var text: String { name == Self.customName ? definition : name }
}
