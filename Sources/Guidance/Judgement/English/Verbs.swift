import Phrases

/// Verbs as they stand in calls and in news, from general knowledge of English.
enum Verbs {
  static let lists: [(WordCategories, String)] = [
    (.imperative, imperatives), (.nounOrImperative, nounsOrImperatives), (.news, news),
    (.invites, invitations),
  ]

  private static let imperatives = """
    add apply ask attend avoid bake be become begin boil bring browse build buy catch celebrate check continue
    choose choose click come compare complete consider cook create discover discuss dive do donate don't
    download eat email enjoy enter explore fill find follow forget get give go grab guess
    hear hurry imagine include invite join keep know learn let listen make meet nominate pick pop preorder
    pre-order prepare protect put quit read register remember remind renew repost retweet reuse rsvp save say see
    select send share show sign snap speak stay stir stop submit subscribe swipe take tap tell think throw
    try tune turn unlock upload use visit vote watch wear weigh win write
    """

  private static let nounsOrImperatives = """
    act answer back book call change chat claim click comment contact cover cut dance design dm drink drive drop email
    exercise experience face feel fight fix focus guard guess head help hold jump leave like look love mark
    message mind mix name note open order pack paint pass plan plant play please post practice practise press print
    question rate recycle reply request research reserve rest review ride run schedule score search set shop sleep spot
    spread start step stream study support swing switch tag talk taste test text train treat tweet update upgrade view
    volunteer wait walk warm wash work
    """

  private static let news = """
    announces announced announcing launches launched launching reports reported names named appoints appointed
    receives received opens opened wins won awarded honored honoured publishes published says said discusses discussed
    expands expanded invests invested joins joined completes completed acquires acquired signs signed unveils unveiled
    introduces introduced presents presented recognizes recognises recognized recognised celebrates celebrated supports
    supported provides provided partners partnered releases released reveals revealed shows showed becomes became helps
    helped plans planned raises raised earns earned leads led sponsors sponsored hosts hosted develops developed
    commits committed donates donated delivers delivered begins began starts started ends ended grows grew rises rose
    falls fell increases increased decreases reduces reduced approves approved agrees confirms confirmed issues issued
    features featured ranks ranked selected chosen recalls recalled
    """

  private static let invitations = "invites invited inviting invitation"
}
