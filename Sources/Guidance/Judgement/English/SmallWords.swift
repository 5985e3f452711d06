/// The short words that hold a sentence together, by which a clause and a language are known.
enum SmallWords {
  static let lists: [(Traits, String)] = [
    (.object, objects), (.takesVerb, verbTakers), (.subject, subjects), (.opensAdverbial, adverbials),
    (.we, "we our us ours we're we've we'll we'd let's"),
    (.you, "you your yours you're you've you'll you'd yourself ya u ur"),
    (.me, "i me my mine i'm i've i'll i'd myself"),
    (.question, "who what when where why how which whose"),
    (.english, english), (.foreign, foreign),
  ]

  private static let objects = """
    a an the your our my his her their its this that these those it us them me him everyone everybody someone some any
    all out up over now today one
    """

  private static let verbTakers = """
    to will can could should shall must may might would cannot can't won't couldn't shouldn't wouldn't we'll you'll
    i'll they'll it'll helps help helped helping let lets let's make makes did didn't does doesn't do don't not never gonna
    """

  private static let subjects = """
    i we they he she it who that which people we've you've they've i've we're they're
    """

  private static let adverbials = """
    in at on for after before from during until this today tonight tomorrow now just if when while to once as with
    missed monday tuesday wednesday thursday friday saturday sunday want need looking
    """

  private static let english = """
    the a an and or but of to in on at by for from with about is are was were be been has have had do does did will can
    could should would may this that these those it its it's i you your we our us they their he his she her who what
    when where why how which not no so if as than then there here all more most some any now just out up get let's
    thank thanks great good new today tomorrow see i'm we're you're don't my me into over after before one
    """

  /// Function words of other European languages that are not English words too.
  private static let foreign = """
    der das und ist nicht ein eine einen mit für auf zu wir ihr sie ich auch bei sich dem den von zum zur unsere unser
    le les des une et est dans pour pas sur avec nous vous votre notre ce cette ces qui que du au aux il elle sont
    el los las una unos y es por para con su sus del al lo se nuestro nuestra más muy como está gracias este esta
    il gli che di della dei per non sono è nel alla questo questa anche nostro nostra grazie
    o os as um uma e do da dos das em no na não com nosso nossa mais você obrigado
    het een en van is op niet wij onze voor met zijn ook bij naar deze dit
    och att det som på är för inte vi av den til og ikke er på vår være på jest nie się na w z do dla oraz że
    bir ve bu için ile da de çok yang dan di untuk dengan ini itu kami anda
    """
}
