import Planning

extension Rule {
  public struct Confidential: FindingCase {
    /// How what the text has differs from the term; the raw value says so.
    public enum Difference: String, Sendable {
      case hiddenCharacters = "with hidden characters"
      case otherScript = "with letters of another script"
      case styledLetters = "in styled letters"
      case otherSpelling = "in another spelling"
      case asOneWord = "as one word"
      case plural = "with an s"
    }

    /// As the text has them.
    public let words: String
    public let term: String
    public let differences: [Difference]

    public var english: CaseWords {
      let form =
        differences.isEmpty
        ? "" : ": “\(term)” \(differences.map(\.rawValue).joined(separator: ", "))"
      return "“\(words.onOneLine)” is confidential\(form)."
    }
  }

  public static let confidential = Rule(
    "confidential", .error, practice: 32,
    "Keep to yourselves what is not yet to be told.",
    source: .quietObservers,
    why: "What is out can't be taken back, and the fear of such a slip is what keeps a team silent.",
    fix: "Take the words out. If they may be told by now: confidential remove TERM",
    checks: [
      .draft { draft in
        guard let search = draft.terms else { return [] }
        return draft.context.confidential.flatMap { term in
          search.matches(of: term).map { match in
            let words = draft.words(match.range)
            return Hit(
              Confidential(words: words, term: term.text, differences: match.differences), at: match.range)
          }
        }
      }
    ],
    examples: [
      .triggers("Wait until you taste [Blend 47]!", in: .keeping("Blend 47")),
      .triggers("Something called [project seagull] lands in May.", in: .keeping("Project Seagull")),
      .triggers("Lunch with the people of [Norwood & Sons].", in: .keeping("Norwood & Sons")),
      .triggers("#[seagull] is nearly here", in: .keeping("Seagull")),
      .triggers("来月、[夜明け]を発売します。", in: .keeping("夜明け")),
      .triggers("The [Seagull]'s first flight, and the [seagull]'s second", in: .keeping("Seagull")),
      .triggers("Yes, the [rent\nincrease] is true", in: .keeping("rent increase")),
      .triggers("All [rent  -\u{A0}increases] at once", in: .keeping("rent increase")),
      .triggers("#[NorwoodTakeover] is near", in: .keeping("Norwood takeover")),
      .passes("Wait until you taste blend 470!", in: .keeping("Blend 47")),
      .triggers("The [seagulls] stole a scone.", in: .keeping("Seagull")),
      .triggers("The [sea\u{AD}gull] and the [Sea\u{200B}gull] land", in: .keeping("Seagull")),
      .triggers("The [ｓｅａｇｕｌｌ], the [𝘀𝗲𝗮𝗴𝘂𝗹𝗹], the [séagüll] land", in: .keeping("Seagull")),
      .triggers("The [sеаgull] and [SЕАGULL] land", in: .keeping("Seagull")),
      .triggers(
        "The [ˢᵉᵃᵍᵘˡˡ], the [ꜱᴇᴀɢᴜʟʟ], the [ṣęǎğụłḷ], the [s\u{1}eagull] land", in: .keeping("Seagull")),
      .triggers("The [ꓢеаɡⲟⲟ] and [ᏚᎬᎪᎶⲞⲞ]", in: .keeping("Seagoo")),
      .triggers("The [ѕёάցսӏӏ] and [𝚂𝛦𝜜𝙶UL𝗟]", in: .keeping("Seagull")),
      .triggers("A [blend ④⑦], a [Blend ⁴⁷] and a [Blend 𝟜➐]", in: .keeping("Blend 47")),
      .triggers("[Cæsar Ⅲ]", in: .keeping("Caesar III")),
      .triggers("[OKO] soon", in: .keeping("ОКО")),
      .triggers("Der [Strassenfest]-Plan, das [STRASSENFEST]", in: .keeping("Straßenfest")),
      .triggers("Das [Straßenfest] kommt", in: .keeping("strassenfest")),
      .triggers("See https://acmetea.example.com/[projectblue]", in: .keeping("Project Blue")),
      .triggers("See acmetea.example.com/new/[project%20blue]?a=1", in: .keeping("Project Blue")),
      .triggers("#Team[Seagull]Lands and #team[projectblue]launch", in: .keeping("Seagull", "Project Blue")),
      .triggers("#[seagull]2027 is near", in: .keeping("Seagull")),
      .triggers("The [project\u{200B}blue] papers", in: .keeping("Project Blue")),
      .triggers(
        "See [projectblue].com, www.[projectblue].io and [projectblue].co.uk/x", in: .keeping("Project Blue")),
      .triggers("See the[projectblue].example", in: .keeping("Project Blue")),
      .triggers("Read [[our [projectblue] page]](https://tea.example)", in: .keeping("Project Blue")),
      .triggers("**[Project** Blue] and [Project *Blue]*", in: .keeping("Project Blue")),
      .triggers("([Project) Blue], [Project “Blue]”, [Project/Blue]", in: .keeping("Project Blue")),
      .triggers(
        "[Project.Blue], [Project:Blue], [Project\\_Blue], [Project #Blue]", in: .keeping("Project Blue")),
      .triggers("[Project\u{2800}Blue]", in: .keeping("Project Blue")),
      .passes("That was the project. Blue skies from now on!", in: .keeping("Project Blue")),
      .passes("Is this a project? (Blue is it not.)", in: .keeping("Project Blue")),
      .passes("Our project… **Blue** it is.", in: .keeping("Project Blue")),
      .triggers("[Projects Blue] and [Project's Blue]", in: .keeping("Project Blue")),
      .triggers("[Boxes] and [ponies]", in: .keeping("Box", "Pony")),
      .passes("Boxers and ponied", in: .keeping("Box", "Pony")),
      .triggers("[Mueller], [MÜLLER] and [Mu\u{308}ller]", in: .keeping("Müller")),
      .triggers("[Müllers] Mühle", in: .keeping("Mueller")),
      .triggers("The [Pяoject], the [Proj℮ct], the [🇵roject]", in: .keeping("Project")),
      .triggers("[seagull]🇬🇧 lands", in: .keeping("Seagull")),
      .passes("Made in 🇬🇧", in: .keeping("GB")),
      .triggers("[Norwood& Sons]", in: .keeping("Norwood & Sons")),
      .triggers("[Чайка] скоро", in: .keeping("чайка")),
      .passes("The seagullible and the deadseagull", in: .keeping("Seagull")),
      .passes("#deadseagull", in: .keeping("Seagull")),
      .passes("A project for the winter: feed a seagull.", in: .keeping("Project Seagull")),
      .triggers("[ProjectSeagull] lands in May", in: .keeping("Project Seagull")),
      .passes("To parent increases one's patience.", in: .keeping("rent increase")),
      .passes("Sons of Norwood, unite.", in: .keeping("Norwood & Sons")),
      .passes("Wait until you taste Blend 47!"),
    ])
}

extension String {
  fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension Plan {
  fileprivate static func keeping(_ terms: String...) -> Plan {
    var plan = Plan.example
    plan.confidential = terms
    return plan
  }
}
