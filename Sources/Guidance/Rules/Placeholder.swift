import Planning

extension Rule {
  public struct Placeholder: FindingCase {
    public enum Certainty: Sendable {
      /// It can be nothing else.
      case sure
      /// It looks like one.
      case likely
      /// It says openly that something is not known yet, as announcements do.
      case announced
    }

    public let words: String
    public let certainty: Certainty

    public var english: CaseWords {
      switch certainty {
      case .sure: "“\(words)” is still to be filled in."
      case .likely: "“\(words)” looks as if something were still to come."
      case .announced:
        CaseWords(
          "“\(words)” leaves open what one must know to come.",
          fix: "Wait until you know it, or say by when you will.")
      }
    }
  }

  /// A post without words, as a hand or another program may leave it in the plan's file.
  public struct NothingWritten: FindingCase {
    public var english: CaseWords {
      CaseWords("Nothing is written yet.", fix: "Write it: edit POST TEXT")
    }
  }

  public static let placeholder = Rule(
    "placeholder", .error, practice: 32,
    "Fill in every blank before it goes out.",
    source: .quietObservers,
    why: "A blank left open shows everybody that nobody read the post before it went out.",
    fix: "Write what belongs there. If you don't know it yet, keep the post as a draft.",
    checks: [
      .draft { draft in
        draft.saysNothing
          ? [Hit(NothingWritten())] : PlaceholderFound.all(in: draft.wording).map { hit(on: $0, in: draft) }
      }
    ],
    examples: [
      .triggers("The new timetable is out: [[[link]]]"),
      .triggers("Hi [{{first_name}}], your kiln is ready to collect."),
      .triggers("Thank you [{name}] for the tulips!"),
      .triggers("Vet on call this Sunday: [<insert name>], all day."),
      .triggers("Join our choir on [[[DATE]]] at [[[insert venue]]]"),
      .triggers("[TODO]: ask Ravi for the picture of the boat"),
      .triggers("Our story. [Lorem ipsum] dolor sit amet, consectetur."),
      .triggers("Doors at [XX:XX], tickets from [£XX], and [XX%] off for students"),
      .triggers("We planted an orchard with [XX] volunteers."),
      .triggers("Together we raised [£XX,XXX] for the lifeboat!"),
      .triggers("The raffle brought in [$XX,XXX], thank you all!", on: [.x]),
      .triggers("Another day, another [[[insert excuse here]]] from the ferry."),
      .triggers("The library reopens on [XX] March."),
      .triggers("Neue Öffnungszeiten ab Montag: [[[Datum]]]"),
      .triggers("Liebe [*|VORNAME|*], die Äpfel sind reif."),
      .triggers("Tickets for [[[Event name]]] are at the ferry office."),
      .triggers("Apply by noon: the [[[Job title]]] starts in May."),
      .triggers("On Tuesday we welcome [[[speaker]]] to the planetarium."),
      .triggers("Thanks to [[[LORD PROVOST]]] for opening the skate park."),
      .triggers("Ribbon cut by Mayor [XXXXXX] this morning; the kennels open at noon."),
      .triggers("Book your hearing test: [https://bit.ly/xxxxxx]"),
      .triggers("Book your hearing test at hearing.example/[xxxx] today."),
      .triggers("Meet the beekeepers on [DATE TBC], all welcome."),
      .triggers("Ceilidh at the village hall! [Doors open TBC]."),
      .triggers("The headliner is [TBD], and you won't believe who asked."),
      .triggers("Only [[[X]]] days until the lantern parade!"),
      .triggers("You gave $[[[X]]] in one weekend, and the roof is paid for."),
      .triggers("Give what you can: [[[DONATE LINK]]]"),
      .triggers("Six years as a joiner at [[[employer]]], and then this."),
      .triggers("Two hundred coats for the shelter. [[[Optional: tag donors]]]"),
      .triggers("With [{{partner_name}}] we plant the verge on Sunday."),
      .triggers("Turnout was up [[[X]]]% on last year at the library."),
      .triggers("", pictures: []),
      .passes("", pictures: [Picture("media/crock.jpg", alt: "A crock")]),
      .passes("[[X]] Steep [[X]] Pour [[X]] Sip: the tea test is over."),
      .passes("The TBD Lab at the university opens its doors on Friday."),
      .passes("The best whisks, tried by six bakers. [[AFFILIATE LINK]]"),
      .passes("“My [[employer]] paid for the course”, says the apprentice."),
      .passes("Coats for all, and a soup. [[tag @leithlibrary]] They lent the hall."),
      .passes("[[photo]] The first lambs, by @ana"),
      .passes("Rates rise again [[Reuters]] https://news.example.com/rates"),
      .passes("How to prune in March [[link]] https://garden.example.com/prune"),
      .passes("Nan's scones: flour, butter, milk [[add salt to taste]], and a hot oven"),
      .passes("“They [[the council]] said no”, and [[…]] that was it [[sic]]."),
      .passes("Set the day with --date=<date>, and names[[number]] is Ana's trick of the week."),
      .passes("Super Bowl XX was ours, and size XXL shirts are back in."),
      .passes("See you on Saturday, bring the kids! XX April"),
      .passes("Thank you for a lovely year, Mum and Dad xx"),
      .passes("TODO EL MUNDO a la panadería: hoy pan gratis"),
      .passes("Lo tenemos TODO: pan, queso y vino."),
      .passes("My TODO list has one line: sleep."),
      .passes("Why designers should stop using lorem ipsum in front of clients"),
      .passes("Use the <time> element, and if (x < y) { return } nobody minds. <3 {{hugs}}"),
      .passes("Men have XY, women XX: our biologist explains chromosomes at six."),
      .passes("[[NEW]] Oak stools for the kitchen; [[VIDEO]] how they are turned"),
      .passes("[[Event]] Orchard walk on Sunday. [[SOLD OUT]]"),
      .passes("“We owe the [[SCHOOL BOARD]] an answer”, said the head."),
      .passes("“They loved the [[product]]”, she wrote."),
      .passes("The report on the [[REDACTED]] biscuit is out."),
      .passes("Six wool shops, [[affiliate link]] https://yarn.example.com/shops"),
      .passes("Castlemaine XXXX is on at the club again."),
      .passes("Love you all, thank you for two years XXXX"),
      .passes("Thanks for dancing till two xxxxx"),
      .passes("Festival in June, line-up TBC. Bring a tent."),
      .passes("The TBA is the Tiverton Bowls Association, on the green at two."),
      .passes("The Games of the XXX Olympiad were London's."),
    ])

  private static func hit(on blank: PlaceholderFound, in draft: Draft) -> Hit {
    let severity: Severity? =
      switch blank.certainty {
      case .sure: nil
      case .likely: .warning
      case .announced: .advice
      }
    let what = Placeholder(words: draft.words(blank.range), certainty: blank.certainty)
    return Hit(what, at: blank.range, severity: severity)
  }
}

extension Draft {
  /// Whether there is neither a word nor a picture in it.
  fileprivate var saysNothing: Bool {
    text.allSatisfy(\.isWhitespace) && (post.map { $0.pictures.isEmpty && $0.parts.isEmpty } ?? true)
  }
}
