import Phrases

extension Rule {
  public struct Begging: FindingCase {
    public let words: String
    /// What they do, in the words of the table of phrases: `asks for likes`.
    public let note: String

    public var english: CaseWords { "“\(words)” \(note)." }
  }

  public static let begging = Rule(
    "begging", .warning, practice: 10,
    "Earn attention; don't beg for it, trade it or buy it.",
    source: .notWorking,
    why: "A like that was asked for says nothing, and begging drives away those who care.",
    fix: "Leave it out. Give people something worth passing on, or ask what you want to know of them.",
    checks: [
      .draft { draft in
        let found = draft.ownPhrases(phrases).filter { !draft.wording.isDenied($0.words.lowerBound) }
        return found.map { found in
          let range = draft.wording.range(of: found.words)
          let isForCause = found.note.hasSuffix("cause")
          return Hit(
            Begging(words: draft.words(range), note: found.note), at: range,
            severity: isForCause ? .advice : nil)
        }
      }
    ],
    examples: [
      .triggers("Our spring menu is here. [Tag three friends] who would share a pie!"),
      .triggers("New here: @minarao and @leithlibrary. [Follow us and we'll follow back]!"),
      .triggers("[RT if you agree] that Sundays are for long walks."),
      .triggers("[Help us reach 10k followers] by Friday and we shave the boss's beard."),
      .triggers("Physio tip: stand up once an hour. [Like and share]."),
      .triggers("Cats or dogs? [Like for cats, share for] dogs."),
      .triggers("[Smash that like button] for more sourdough videos"),
      .triggers("[Get 5,000 followers] for £20, delivered overnight."),
      .triggers("[Please follow us] on Instagram, we are so close to 1000!"),
      .triggers("Lovely cottage, sea view, two nights. [Like, comment and share to win]."),
      .triggers("Insurance needn't hurt. [#followback] #FollowFriday"),
      .triggers("[Follow us and RT] this by Friday to win a week in the bothy."),
      .triggers("Win a wool blanket! [Follow @acmetea and share] this with your gran."),
      .triggers("Dog or cat in the waiting room? [RT for dog, favourite for] cat!"),
      .triggers("[Retweet this and follow] for a free wheel alignment"),
      .triggers("[RT to support] the lifeboat crew on Saturday."),
      .triggers("♻️ [Repost if you] also mend before you buy."),
      .triggers("Want my tile calculator? [Comment GUIDE and I'll send] it."),
      .triggers("Ten stretches for cellists. [Hit “Follow]” and never ache again."),
      .triggers("[Drop a 🔥 if] the new ramen should stay."),
      .triggers("Bookkeeping in plain words. [Follow for more] every Tuesday."),
      .triggers("Spot the heron? [Drop a ❤️ below]!"),
      .triggers("[Share this with someone who] still irons socks."),
      .passes("The council asks for comments on the cycle lane until Friday."),
      .passes("Drop a line into the harbour: fishing for beginners at ten."),
      .passes("Comment on the plans by Monday: https://council.example.org/plans"),
      .passes("Hit the road at eight, follow the river, and be back for soup."),
      .passes("Follow the guide through the caves; the tour takes an hour."),
      .passes("Never buy followers. Here is what we did instead, by @minarao."),
      .passes("Like-for-like sales grew by three per cent in the second quarter."),
      .passes("We tagged three friends of the harbour seal colony before the storm."),
      .passes("@ana_reads Sorry about that! Please follow us and send a DM with your order number."),
      .passes("What would you like to see in the library on Saturdays?"),
      .passes("Follow us up the hill and share a flask at the top: the guided walk starts at ten."),
      .passes("Cold hands like us? Then come and like us and share the joy of knitting on Tuesday."),
      .passes("Please follow @minarao, who maps every frost in the Highlands."),
      .passes("RT for the radio means Radio Telefís, our curator explains."),
      .passes("Follow the coast path back to the car park; it is dry all year."),
      .passes("“Like and share” posts: why they stopped working, by @growers."),
      .passes("The police ask everybody in Leith to share this photo of a missing boy."),
      .passes("Bring a friend to the tasting; the second cup is on us."),
    ])

  private static let phrases = PhraseTable(
    """
    follow back, followback, follow me|us|you back, #followback, #teamfollowback,
    #followtrain = trades follows ! dm dms pm
    follow for follow, follow4follow, f4f, #f4f, #follow4follow, #followforfollow, sub4sub,
    #sub4sub = trades follows
    follow us|me and we'll|i'll|we|i will? follow you? back,
    follow and we'll|i'll follow you? back = trades follows
    we'll|i'll|will follow you? back, we|i always|will follow you? back, follow train = trades follows
    l4l, like4like, likes4likes, #l4l, #like4like, #likeforlike, #likes4likes = trades likes
    please|pls|plz|kindly follow us|me|our|this|my = asks for follows ! dm dms pm message msg details number
    don't forget to follow us|me, remember to follow us|me, give us|me a follow = asks for follows
    drop us|me? a follow, hit|smash|press|click|tap that|the follow button = asks for follows
    go|come follow us|me, follow us|me please|pls|plz, #followme,
    #pleasefollow = asks for follows ! dm dms pm message
    help us|me reach|get|hit|make to? our|my|the? 0 followers|likes|subscribers|fans = begs for numbers
    help us|me reach|get|hit|make to? _ thousand|hundred|million followers|likes|subscribers|fans = begs for numbers
    0 more likes|followers|subscribers|fans|retweets|shares to|until|till|and|needed = begs for numbers
    need|want 0 more? likes|followers|subscribers|fans|retweets|shares = begs for numbers
    let's get this|us|it to 0 likes|followers|shares|retweets|subscribers = begs for numbers
    get|push us|this|me to 0 likes|followers|shares|retweets|subscribers = begs for numbers
    if we|this|i get|gets|reach|reaches|hit|hits 0 likes|followers|shares|retweets = begs for numbers
    like our|my|this facebook|instagram|fb|insta|business|fan? page|post|video|photo|picture|reel|status = asks for likes
    like us on facebook|fb|instagram|insta|twitter|x|tiktok|linkedin|youtube|here = asks for likes
    please|pls|plz like, like and|&|+ share|follow|subscribe|comment|retweet|rt|tag = asks for likes
    like share|comment|subscribe|follow and|&|+ share|comment|subscribe|follow|tag|win|retweet|rt = asks for likes
    like comment|share and|& share|comment|tag|follow to win|enter = begs for numbers
    like if you|you're|u|your agree|love|think|want|remember?, like this if,
    like for a|the? cats|dogs|yes|no|part|luck = asks for likes
    smash|hit|press|tap|click that|the like button, hit|smash|tap like = asks for likes
    rt|retweet|repost|share if you|you're|this|your|it|we|i = asks for reposts
    like if _ = asks for likes
    hit|smash|press|click|tap like|subscribe|follow, hit|smash|press|tap that|the bell = asks for follows
    smash|hit|press|click|tap that|the subscribe|repost button = asks for follows
    repost this|if|to, ♻️? repost to|if = asks for reposts
    repost so more people, repost for others|your, repost and follow|tag = asks for reposts
    follow me|us for more _, follow for more|part|daily, follow @ for more,
    turn on post? notifications = asks for follows
    drop|leave|put a|an|your 🔥|❤|👍|🙌|💯|👇|🙋|✋|👏|💪|😍|💙|💚|💛|💜|🧡|heart|fire|emoji|yes if|in|below|for = asks for likes
    drop|leave|put a|an|your 🔥|❤|👍|🙌|💯|👇|🙋|✋|👏|💪|😍|💙|💚|💛|💜|🧡 in|below|if = asks for likes
    comment yes|me|guide|info|link|ebook|checklist|template|send|interested|want|in|free|ready below|and|to|for = trades comments
    comment the word|keyword, comment below and we'll|i'll, type|comment _ and|& i'll|we'll send|dm|share,
    comment _ and|& i|we will send|dm|share, comment _ below? to get|receive,
    comment _ for the|my|our|a|your link|guide|template|pdf|list|copy|recipe = trades comments
    appreciate|love a retweet|repost|rt, save and|& share this|it? = asks for reposts
    share|tag|send this to|with someone|somebody|a who|that = calls up friends for numbers
    drop|leave us|me? a like, give us|me|it|this a like|thumbs, double-tap if|to|for = asks for likes
    show us|me some|your love with|and|by, don't forget to like|subscribe|retweet = asks for likes
    remember to like|subscribe|retweet, show some love with|and|by like|a = asks for likes
    rt|retweet|repost|share|rt's if you|you're|u|your|yes|this agree|love|like|think|want|support|believe|care|remember? = asks for reposts
    rt|retweet|repost to|for win|enter|vote|a = asks for reposts
    rt|retweet|repost to support|congratulate|spread|help|show|be|raise|honour|honor|thank|celebrate = asks for reposts, if for a cause
    please|pls|plz rt|retweet|repost, rt|retweet|repost please|pls|plz = asks for reposts, if for a cause
    don't forget to share, follow and|&|+ rt|retweet|share|like|repost,
    rt|retweet|repost this|us|it|@? post|tweet? and|&|+|to follow|like|win|tag|favourite|favorite = begs for numbers
    follow us|me|@|our|this|my page|account? and|&|+ rt|retweet|share|like|repost|tag|comment = begs for numbers
    like|share us|me|this|our|it post|page|photo|tweet? and|&|+ rt|retweet|follow|tag|repost = begs for numbers
    like us|me|this|our post|page|photo|tweet? and|&|+ share this|it|to|our|us = begs for numbers
    like this|our post|page|photo|tweet and|&|+ share = begs for numbers
    rt|retweet|repost|share for _ or|and|&|/? like|fav|favourite|favorite|comment|heart|star for = begs for numbers
    rt|retweet|repost|share for _ _ or|and|&|/? like|fav|favourite|favorite|comment|heart|star for = begs for numbers
    like|fav|favourite|favorite|heart for _ or|and|&|/? rt|retweet|repost|share|comment for = begs for numbers
    like|fav|favourite|favorite|heart for _ _ or|and|&|/? rt|retweet|repost|share|comment for = begs for numbers
    like and|& follow to|and win|enter, follow us|me? to|and win|enter = begs for numbers
    like and|&|+ rt|retweet|share|tag|follow to win|enter = begs for numbers
    tag 0|a|one|two|three|four|five|six|ten|some|all|your friend|friends|mate|mates|bestie|besties|pals|people = calls up friends for numbers
    tag a|your best|two|three|closest|bestie|favourite|favorite|foodie|fellow friend|friends|mate|mates = calls up friends for numbers
    tag someone|somebody who|that|you|who's,
    tag the|that|a person|friend|mate|someone|mum|dad who|that|you = calls up friends for numbers
    tag your bff|bestie|besties|crew|squad|partner|colleague|colleagues|team|mum|sister|brother|boss = calls up friends for numbers
    buy|buying|sell|selling real|cheap|instant|active|more|0|organic|targeted|new|instagram|facebook|twitter|tiktok|youtube|linkedin? followers|likes|subscribers = deals in numbers
    get|gain 0|instant|more real|active|new|organic? followers|likes|subscribers = deals in numbers
    0 followers|likes|subscribers|fans away|short from|of = begs for numbers
    0 real|active|new|instant? followers|likes|subscribers for|only|from|instantly|overnight = deals in numbers
    cheap|instant followers|likes|subscribers = deals in numbers
    share this|to post|win|enter|photo|video? to|and win|enter = asks for reposts
    share this|it? with all your|of? friends|followers|contacts|your? = asks for reposts
    tag your two|three|four|five|0 best|closest? friends|mates|people = calls up friends for numbers
    type amen|yes if, comment amen, say amen, share if you|this|your = asks for reposts
    """)
}

extension Wording {
  /// Whether the words from there on are what not to do: `never buy followers`, `why begging fails`.
  fileprivate func isDenied(_ index: Int) -> Bool {
    let before = words[max(own.lowerBound, index - 3)..<index].reversed().prefix { $0.sort != .mark }
    return before.contains { Self.denials.contains($0) }
  }

  private static let denials: WordSet = [
    "never", "don't", "not", "no", "won't", "without", "stop", "nobody", "instead", "why", "didn't", "than",
    "avoid",
  ]
}
