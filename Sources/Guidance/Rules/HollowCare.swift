import Phrases

extension Rule {
  public struct HollowCare: FindingCase {
    public let words: String

    public var english: CaseWords { "“\(words)” says that you care, and shows nothing of it." }
  }

  public static let hollowCare = Rule(
    "hollow-care", .advice, practice: 23,
    "Show care by what you did, not by saying that you care.",
    source: .fakingIt,
    why: "Everybody says it, so nobody believes it; care shows in what was heard and changed.",
    fix: "Say what you did for whom, or will do by when. If there is nothing, leave the sentence out.",
    checks: [
      .draft { draft in
        draft.hits(draft.ownPhrases(phrases)) { words, _ in HollowCare(words: words) }
      }
    ],
    examples: [
      .triggers("At Tyne Plumbing [your satisfaction is our top priority]."),
      .triggers("Our phones are busy today. [Your call is important to us]!"),
      .triggers("[We value your feedback], so keep it coming."),
      .triggers("The 9.40 ferry is cancelled. [We apologise for any inconvenience caused]."),
      .triggers("[In these unprecedented times] the garden centre stays open."),
      .triggers("A dentist for the whole family, [because we care]."),
      .triggers("Here at the bank, [our customers are at the heart of everything we do]."),
      .triggers("[We take your privacy very seriously]. More on Monday."),
      .triggers("[We take all customer feedback very seriously]. DM us the order number."),
      .triggers("The coach broke down twice. [We take matters like this extremely seriously]."),
      .triggers("[The safety of our guests is our top priority], says the cable car."),
      .triggers("Sorry about the crown. [Your comfort and safety are always our top priority]."),
      .passes("We take our scones seriously: butter first, then jam, then silence."),
      .passes("The safety of our lifts is checked each March, and the report hangs in the hall."),
      .passes("In times like these a thermostat of nineteen saves a tenth: how to set yours."),
      .passes("You asked for a step-free door. It opens on Monday, and Ravi built the ramp."),
      .passes("We value your house for free, on any weekday in May."),
      .passes("@ana_reads Sorry, the loaf was stale. Your money is back and a fresh one is on its way."),
      .passes("Your feedback changed the menu: less salt in the soup, and oat milk costs nothing."),
      .passes("The ferry's priority is the islanders with a hospital appointment."),
      .passes("“Your call is important to us”: twelve years of hold music, a talk by @minarao."),
      .passes("Care homes in Fife are looking for readers. Could you spare an hour?"),
      .passes("The lift is out until noon. The caretaker carries your shopping: ring 7."),
    ])

  private static let cares = """
    safety|privacy|complaint|complaints|concern|concerns|feedback|matter|matters|issues|security|comments|satisfaction\
    |wellbeing|welfare
    """
  private static let comforts =
    "safety|comfort|wellbeing|satisfaction|happiness|security|privacy|health|convenience"

  private static let phrases = PhraseTable(
    """
    your|customer|client|guest|patient|passenger satisfaction|happiness|comfort|safety|wellbeing|privacy|experience is our|my top|number|first|highest|main|only|0? one|0? priority|concern|goal
    customers'|customer's|clients'|patients'|guests' satisfaction|happiness|comfort|safety is our|my top|first|highest|main? priority|concern|goal
    your call|feedback|opinion|time|business|custom|comfort|privacy|safety|satisfaction|wellbeing|health|input|voice|trust is|are very|so|really|extremely|incredibly? important to us
    your feedback|opinion|voice|input|custom|satisfaction|wellbeing|happiness really|always|truly? matters to? us?
    your feedback|opinion|business|custom|loyalty|input is greatly|highly|truly|always|much|very? valued|appreciated
    you|customers matter to us, you're|you are important to us,
    you mean everything|so|a|the much|lot|world? to us
    your trust|loyalty|support means everything|so|a|the much|lot|world? to us
    we really|truly|always|greatly|highly? value your|all|our|each|every customers'|clients'? feedback|opinion|opinions|business|custom|loyalty|input|views|customers|customer|guests|patience|support|trust|comments|clients
    we really|truly|always|greatly|highly|deeply value you,
    we value each|every and|one? every|of? our? customer|customers|guest|client|you
    we value each and every one? of? our|you? customers|customer|clients|guests|guest?
    our|the? customers|clients|guests|patients are our top|first|highest|main|only|number one|0? priority
    understand your frustration, as a valued customer|guest|client|member|patient
    greatly|sincerely? appreciate your patience|understanding|continued
    we really|truly|greatly|sincerely? appreciate your patience|understanding|cooperation|business|feedback|loyalty|custom
    we really|truly|greatly|sincerely? appreciate your continued|ongoing support|custom|business|loyalty|patience
    thank you for your continued support|patience|loyalty|custom|business,
    thanks for your continued support|patience|loyalty|custom
    patience and understanding, your patience is appreciated
    we take your|this|these|all|such|every|any|customer|our|patient safety|privacy|complaint|complaints|concern|concerns|feedback|matter|matters|issues|security|comments|satisfaction very|extremely|so|incredibly? seriously
    we take all|any|each|every|our|your|this|these _ \(cares) very|extremely|so|incredibly? seriously
    we take all|any|each|every|our|your|this|these _ _ \(cares) very|extremely|so|incredibly? seriously
    we take the? \(cares) of|from|about our|your|all|every|any _? _? very|extremely|so|incredibly? seriously
    we take matters|things|issues|complaints|reports|incidents|allegations like|of this|these|that|such nature|kind|sort? very|extremely|so|incredibly? seriously
    we take this|these|it very|extremely? seriously, in matters|cases|situations like this|these
    the? \(comforts) of our|your|all|every|the _ is|are|remains always? our|the|my|of? top|number|first|highest|main|utmost|paramount one|0? priority|concern|importance
    the? \(comforts) of our|your|all|every|the _ and our? _ is|are|remains always? our|the|my|of? top|number|first|highest|main|utmost|paramount one|0? priority|concern|importance
    your \(comforts) and \(comforts) is|are|remain|come always? our|my|the? top|number|first|highest|main one|0? priority|concern
    we? apologise|apologize|apologies|sorry for any|the inconvenience this|that|it|you? may|has|have|might? have? caused|cause?
    any inconvenience caused, any inconvenience this|it has|may|might? have? caused|cause,
    sincere|sincerest apologies for any|the inconvenience
    we really|truly|genuinely|deeply|always? care about you|our|your|every|each customers|customer|clients|guests|patients|community|people|experience|wellbeing|satisfaction|feedback?
    because we care, because you matter, because you're worth it, we really|truly|genuinely do? care,
    we care deeply, we care passionately
    in|during|through these|this unprecedented|uncertain|difficult|challenging|trying|troubled times|time
    these are unprecedented|uncertain|difficult|challenging|trying times, now more than ever,
    we're all in this together
    we're|we are here for you always|every|no|in|whatever|24? step|matter? of|what? the? way?
    we're|we are with you every step of the way
    our|the customers|clients|guests|patients|passengers|members are at the heart of everything|what|all we? do?
    you're|you are at the heart of everything|what|all we do, at the heart of everything we do
    our people|customers|staff|team|clients|employees are our greatest|biggest|best|most important|valuable? asset
    our? customers|patients|clients|guests always come first,
    our customers|patients|clients|guests come first, customers come first
    customer is king, we put our|the? customers|customer|clients|guests|patients first,
    we always? put you first
    we hear you, we feel your pain, thoughts and prayers, you deserve the best, you deserve only the best
    we strive to provide|offer|deliver|give|exceed|ensure, strive to exceed your|customer expectations
    committed|dedicated to providing|delivering|offering you|our|the? customers|clients|guests? with? the? best|highest|excellent|outstanding|exceptional
    committed|dedicated to your|customer|client satisfaction|wellbeing|success|happiness|comfort|needs
    we pride ourselves on|in, your needs come first, we go above and beyond,
    go|going the extra mile for you|our|every
    your success is our success|priority|business
    """)
}
