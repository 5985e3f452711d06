import Phrases

extension Rule {
  public struct StockPhrase: FindingCase {
    public let words: String
    /// What to write, in the words of the table of phrases.
    public let plainer: String

    public var english: CaseWords { "“\(words)” is worn out: \(plainer)." }
  }

  public static let stockPhrase = Rule(
    "stock-phrase", .advice, practice: 23,
    "Say it in words of your own.",
    source: .fakingIt,
    why: "Readers have met these words too often to read them; what is bland takes you nowhere.",
    fix: "Write the plainer words, or the fact that the phrase stands in for.",
    checks: [
      .draft { draft in
        draft.hits(draft.ownPhrases(phrases).filter { !$0.isTerm(in: draft.wording) }) {
          StockPhrase(words: $0, plainer: $1)
        }
        .filter { hit in !draft.avoidedRanges.contains { $0.overlaps(hit.range ?? 0..<0) } }
      }
    ],
    examples: [
      .triggers("The new mixer is a [game-changer] for small bakeries."),
      .triggers("Time to [think outside the box], says our plumber."),
      .triggers("[In today's fast-paced world], who still darns socks?"),
      .triggers("Bookkeeping with [cutting-edge] software, [look no further]."),
      .triggers("Take your sourdough [to the next level]."),
      .triggers("[At the end of the day], a bus that runs late is no bus."),
      .triggers("The council picked the [low-hanging fruit] first: benches and bins."),
      .triggers("A [one-stop shop] for weddings in Fife."),
      .triggers("We need to [move the needle] on adult reading."),
      .triggers("The choir's recording is a [testament to] forty wet Tuesdays."),
      .triggers("A [state-of-the-art] kitchen is what the school got."),
      .triggers("Our surgery is [state of the art]."),
      .passes("What is the state of the art in heat pumps? A talk at six."),
      .passes("Their model beats the state of the art by two points, the paper says."),
      .passes("State-of-the-art results on six benchmarks: the paper by Mina Rao."),
      .passes("In the future, proof will be asked of every seller."),
      .passes("Keep moving forward until the bar touches your toes, says the physio."),
      .passes("We give away what is left at the end of the day."),
      .passes("The low-hanging fruit is ripe in the orchard. Bring a bag; leave the ladder."),
      .passes("Drop the needle in gently: how to move the needle on a record player, by @vinylmina."),
      .passes("Touch base, then run: rounders rules for grown-ups."),
      .passes("The box has holes on the outside, for the cat."),
      .passes("The lift stops at the next level; the stairs go on to the roof."),
      .passes("A deep dive to the wreck of the Breda, with tanks and torches."),
      .passes("“Thinking outside the box” turns sixty: where the phrase comes from, by @minarao."),
      .passes("The bank's leverage ratio fell to five per cent."),
      .passes("Witnesses gave testimony on Tuesday."),
    ])

  private static let phrases = PhraseTable(
    """
    game-changer, game-changers, game-changing,
    a total game-changer = say what is different now ! referee umpire
    think|thinking|thought outside the box = name the new idea ! cat cats cardboard parcel
    in today's fast-paced|busy|hectic|modern|digital|competitive|ever-changing|connected|world world|age|society|environment|market|landscape|economy? = leave it out and begin with what follows
    in this day and age, at this moment in time, at this point in time, at the present time = write “now”
    look no further, search no more, your search ends here = leave it out and say what you have
    cutting-edge, state-of-the-art, bleeding-edge,
    leading-edge = say what it does that others don't ! knife knives blade blades scissors mower saw wing skating
    to the next level, to a whole new level, to new heights,
    to another level = say how much better, in figures ! stairs lift floor floors car climb climbing game kite
    next-level = say how much better, in figures ! stairs lift floor floors game
    at the end of the day = leave it out, or write “after all” ! sunset close closes closed closing shift left leftover evening tired unsold
    when all is said and done, all things considered = leave it out, or write “after all”
    low-hanging fruit = write “what is easy” and name it ! orchard orchards tree trees ladder apple apples pear pears plum plums cherries pick ripe
    one-stop shop, one-stop-shop, one-stop solution = name what one gets there
    move|moves|moving|moved the needle = write “change” and say how much ! record vinyl sew sewing knit knitting stitch compass gauge turntable fabric
    testament to = write “shows” ! will bible old new last scripture
    touch base = write “talk” or “write” ! run runner rounders baseball softball game
    circle back = write “come back to it” and when ! dancers lake path walk loop vultures birds
    deep-dive into|on|in, a deep-dive, deep-dive,
    deep-dives = write “a close look” ! wreck reef scuba tanks sea ocean pool divers diver water whale submarine
    dive|diving|dives deep into, let's dive in,
    take a deep dive = write “look closely” ! wreck reef scuba tanks sea ocean pool water whale
    delve into, delves into, delving into = write “look at”
    paradigm-shift, paradigm-shifting, shift the paradigm = say what changed
    win-win, win-win situation, a win-win = say what each side gets
    hit|hits|hitting the ground running = write “start at once” ! race runner runners parkour marathon
    best-in-class, best-of-breed, world-class,
    second to none = give the figure or the proof ! show dog dogs school
    synergy, synergies, synergistic, synergise, synergize = say who does what with whom
    leverage our|your|the|their|its|this|these|new|existing|data|technology,
    leveraging = write “use” ! ratio debt equity lever
    utilise, utilize, utilises, utilizes, utilising, utilizing, utilised, utilized = write “use”
    thought leader|leaders|leadership = name the person and what they found out
    key takeaway|takeaways = write “what we learned”
    reach out to us|me|our|the|your|your,
    reach out today|now|if|for|and|via|by|with = write “ask”, “ring” or “write to”
    going forward,
    moving forward = write “from now on”, or leave it out ! train trains boat queue wheelchair gear car chess pawn
    ahead of the curve|game|pack = write “early”, or say how early
    on the same page = write “agreed” ! printed book newspaper map picture pictures photo photos
    push|pushing|pushes|pushed the envelope|boundaries = say what nobody did before ! field fence cricket
    raise|raises|raising|raised the bar,
    set|sets|setting the bar = say what is better now ! pub gym squat barbell jump vault ceiling chest weights lift breathe pole
    rest assured, needless to say, it goes without saying, suffice it to say, that being said,
    truth be told = leave it out
    last but not least = write “and”
    first and foremost = write “first”
    each and every = write “each” or “every”
    due to the fact that, owing to the fact that, in light of the fact that = write “because”
    in the event that = write “if”
    with regard|regards to, with respect to, in relation to, in terms of = write “about” or “for”
    for all your _ needs, for all of your _ needs, all your _ needs, for all your needs = name what you have
    tailored to your needs, tailored to meet your needs, to suit all|your needs = say what one may choose
    sky's the limit, sky is the limit = say how far it goes ! pilot plane flight balloon
    tip of the iceberg = say how much more there is ! ice ship polar ocean titanic melting berg
    perfect storm = name what came together ! sea sailors sailing wind waves film boat
    hidden gem|gems, best-kept secret = say what one finds there ! jewel jeweller jewellery ring stone
    nestled in|among|between|on|at|amongst = write “in” or “on” ! nest nests bird birds chick chicks egg eggs cat kitten
    something for everyone, fun for all the family, fun for the whole family,
    all walks of life = name two who will like it
    unlock|unlocks|unlocking|unleash|unleashing|maximise|maximize|fulfil your|their|its|the|full true|full? potential|power = say what they will be able to do
    unlock|unlocks|unlocking the secrets|secret|power|potential|value|magic of|to = say what one learns or gains
    supercharge, supercharges, turbocharge, elevate your, elevating your = say how much better or quicker
    revolutionise, revolutionize, revolutionising, revolutionizing, revolutionised, revolutionized,
    groundbreaking,
    ground-breaking = say what was not possible before ! spade ceremony digger event site plant factory construction mayor
    unparalleled, unrivalled, unrivaled, unmatched, like no other,
    like never before = say what nobody else has
    ever-changing landscape|world|market, ever-evolving landscape|world|market|needs, changing landscape of,
    rapidly changing world|landscape = say what changed
    digital transformation journey, on our journey to, our sustainability journey,
    exciting journey = say what was done, and what comes next
    innovative solutions|solution, bespoke solutions|solution, end-to-end solution|solutions,
    turnkey solution|solutions, seamless experience|integration = name the thing and what it does
    mission-critical, results-driven, customer-centric, value-added, value-add, forward-thinking,
    future-proof = say what it means in your case
    bang for your buck, bang for the buck, value for money = give the price
    best of both worlds = name both
    tried and tested|true, tried-and-tested, tried-and-true = say by whom and how long
    the rest is history, and the rest is history = say what happened
    what are you waiting for, what's not to love|like,
    don't take our word for it = leave it out and say the next step
    exciting times ahead, exciting times, watch this space, stay tuned for more = say what comes and when
    sit back relax and enjoy, sit back and relax = say what one gets
    in a nutshell, long story short, at its core = leave it out ! nut nuts walnut squirrel
    back to the drawing board = write “we start again” ! architect
    elephant in the room = name the problem ! zoo
    ball is in your court, ball's in your court = write “you decide” ! tennis squash basketball
    level playing field = say who may now do what ! football pitch grass match
    double-edged sword = name the gain and the harm ! knight armour museum medieval
    burning the midnight oil, above and beyond, extra mile, labour of love, labor of love,
    blood sweat and tears = say what they did ! run runner runners
    think big, dream big, live laugh love, follow your dreams, believe in yourself,
    sky high standards = say something of your own
    rockstar developer, marketing ninja|guru|rockstar, social media ninja|guru|rockstar,
    coding ninja = name the skill
    crushing it, killing it, smashing it = say what they did
    take a moment to, take this opportunity to = leave it out
    bring|brings|bringing to the table = say what it adds ! dish dishes plate
    quality|name|brand|service|people you can trust,
    quality you can rely on = say who trusts you, or what you guarantee
    passionate about innovation|excellence|quality|delivering|helping|providing|people|customers,
    passionate about what we do = say what you do
    not rocket science, isn't rocket science = write “easy” ! nasa orbit satellite engine
    since sliced bread, it takes a village, every cloud has a silver lining,
    best thing since = name it or them
    boil the ocean, peel the onion, drink the kool-aid, open the kimono = say it plainly
    actionable insights, actionable insight, data-driven insights = say what was found and what to do
    not your average, not just another, more than just a = say what it is
    power of storytelling, content is king = say what the story did
    """)
}

extension PhraseTable.Found {
  /// `the state of the art in welding` and `state-of-the-art results` are terms of those who measure; and a comma parts
  /// `the future, proof` as well as a pause does.
  fileprivate func isTerm(in wording: Wording) -> Bool {
    let all = wording.words
    let first = all[words.lowerBound]
    let next = words.upperBound < wording.own.upperBound ? all[words.upperBound] : nil
    switch first.key {
    case "state", "state-of-the-art":
      if next.map({ Self.measured.contains($0) }) == true { return true }
      let before = words.lowerBound > 0 ? all[words.lowerBound - 1].key : .none
      let isNoun = next.map { $0.sort != .word || $0.has([.english, .takesVerb]) } ?? true
      return Self.articles.contains(before) && isNoun
    case "future": return words.contains { all[$0].isMark(",") }
    case "moving": return words.lowerBound > 0 && all[words.lowerBound - 1].key == "keep" || next?.key == "in"
    default: return false
    }
  }

  private static let articles: WordSet = ["the", "current", "new", "previous", "today's"]
  private static let measured: WordSet = [
    "results", "result", "performance", "accuracy", "model", "models", "method", "methods", "baselines", "on",
  ]
}
