import Phrases

/// The short words that hold a sentence together, by which a clause and a language are known.
enum SmallWords {
  static let lists: [(WordCategories, String)] = [
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
    wir uns unser euch euer dir mich seine haben wird werden wurde sind kann können noch nur schon heute morgen
    gestern bis ins beim vom zum nach über unter zwischen vor seit wegen ohne gegen um oder aber wenn weil dass denn
    sehr mehr viel alle alles jetzt hier neue neuer neues neuen unserem unseren unserer montag dienstag mittwoch
    donnerstag freitag samstag sonntag januar februar märz juni juli oktober dezember uhr jahre jahr tage woche kommt
    komm bitte danke gibt geht macht wieder immer gerne gern ganz solange nächste nächsten kein keine c'est j'ai d'un
    d'une l'eau qu'il n'est mais ou où donc très tous toute toutes aujourd'hui demain lundi mardi mercredi jeudi
    vendredi samedi dimanche merci bonjour chez leur leurs entre aussi bien être avoir pero porque cuando donde
    también hoy mañana ayer lunes martes miércoles jueves viernes sábado domingo tiene nos sobre hasta desde todos
    toda todas nuestros nuestras ahora aquí perché quando dove oggi domani ieri lunedì martedì mercoledì giovedì
    venerdì sabato domenica abbiamo siamo nei nelle sulla con una uno gli tutti tutto ancora ogni hoje amanhã ontem
    segunda terça quarta quinta sexta nossa nossos nossas pelo pela até também agora aqui temos maar omdat wanneer
    vandaag gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag geen meer nog heeft hebben worden onze
    deze jullie idag imorgon måndag tisdag onsdag torsdag fredag lördag söndag inte eller från när alla våra har kan
    vill oss der das und ist nicht ein eine einen mit für auf zu ihr sie ich auch bei sich dem den von zur unsere le
    les des une et est dans pour pas sur avec nous vous votre notre ce cette ces qui que du au aux il elle sont el los
    las unos y es por para su sus del al lo se nuestro nuestra más muy como está gracias este esta che di della dei
    per non sono è nel questo questa anche nostro nostra grazie o os as uma e do da dos em no na não com nosso você
    obrigado het een en van is op niet wij voor met zijn ook bij naar dit och att det som på är för vi av til og ikke
    er vår være jest nie się w z dla oraz że bir ve bu için ile de çok yang dan untuk dengan ini itu kami anda
    """
}
