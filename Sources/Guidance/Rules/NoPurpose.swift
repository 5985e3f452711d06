import Planning

extension Rule {
  public enum NoPurpose: FindingCase {
    case none

    public var english: CaseWords { "The plan doesn't say why you are on social media at all." }
  }

  public static let noPurpose = Rule(
    "no-purpose", .advice, practice: 1,
    "Know why you are there, in a sentence.",
    source: .notWorking,
    why: "Without a purpose every idea looks as good as the next, and the plan fills up with whatever comes.",
    fix: "Say in a sentence what changes for whom: purpose TEXT",
    checks: [
      .plan { plan, _ in
        plan.purpose.isFilledIn ? [] : [Hit(NoPurpose.none)]
      }
    ],
    examples: [
      .triggers(plan: .example, "a tea shop with a goal and a platform"),
      .triggers(plan: .of("Leith Dental") { $0.purpose = "  " }, "a dentist whose purpose is blank"),
      .triggers(plan: .of("Ridge Climbing") { $0.purpose = "TBD" }, "a climbing hall whose purpose is “TBD”"),
      .triggers(plan: .of("Forth Ferries") { $0.purpose = "…" }, "a ferry line whose purpose is three dots"),
      .triggers(
        plan: .of("Tay Seeds") { $0.audiences = [Audience("allotments", wants: "frost dates", looks: "x")] },
        "a seed merchant who knows the audience and not the purpose"),
      .passes(
        plan: .of("Acme Tea") { $0.purpose = "People who buy tea in bags find out what leaves can do." },
        "a tea shop that wants people to find out what leaves can do"),
      .passes(
        plan: .of("Leith Dental") { $0.purpose = "Fewer people are afraid of us." },
        "a dentist who wants fewer people to be afraid"),
      .passes(
        plan: .of("Ridge Climbing") { $0.purpose = "Beginners find a partner to climb with" },
        "a climbing hall that brings partners together"),
      .passes(
        plan: .of("Vier Jahreszeiten") { $0.purpose = "Gäste finden im November zu uns." },
        "a hotel's, in German"),
      .passes(
        plan: .of("Ada Lowe") { $0.purpose = "Readers of my first book hear of the second" },
        "a writer whose readers shall hear of a second book"),
    ])
}
