import Phrases

/// Words that hashtags are made of, for telling apart those that are written together. Words that are also the end of longer
/// ones (`ten`, `able`, `ship`) are left out on purpose.
enum TagWords {
  static let longest = 16

  /// What makes one word with the word before it: `candlemaking`.
  static let joined: WordSet = [
    "maker", "makers", "making", "builder", "builders", "building", "person", "people", "board", "boards",
    "house",
    "houses", "walking", "writer", "writers", "writing", "craft", "crafts", "going", "working", "worker",
    "workers", "women",
    "active", "running", "clothes", "eating", "player", "players",
  ]

  static let small: WordSet = [
    "the", "of", "to", "in", "my", "our", "your", "is", "for", "on", "at", "and", "with", "you", "we", "it",
    "be", "how", "what", "do", "are", "not", "me", "us", "by", "from", "up", "out", "this", "that", "who",
    "why", "where", "when", "can", "will", "all",
  ]

  /// What English writes as one word, although it can be read as two.
  static let compounds = WordSet(
    """
    thanksgiving storytelling housekeeping bookkeeping weightlifting powerlifting woodworking housewarming
    grandparents schoolteacher skateboarding snowboarding businesswoman businesspeople peacekeeping
    breastfeeding homeschooling strawberries birdwatching heartbreaking breathtaking dressmaking
    screenwriting songwriting handwriting bodybuilding teambuilding sportsperson sportspeople townspeople
    tradespeople salespeople nevertheless whatsoever wheresoever notwithstanding heartwarming
    mouthwatering groundbreaking northumberland newfoundland candlelight breadwinner marketplace
    fundamentalist thermoelectricity photoelectricity houseplants togetherness freshwater floodwater
    wintergreen evergreen everybody everything everywhere forgetmenot
    """)

  static let all = WordSet(
    """
    parkinsons alzheimers discipline satisfaction electricity expedition thermal breast crisis cultural
    disease diseases equality financial flash gender inclusion item level lung natural orange pink poverty
    rare rural security sexual shared source toilet value values violence wellbeing wildfire women should
    have heard would could has was were been lifelong nationwide worldwide about action active actually
    add adventure advice after again air always amazing animal animals anniversary any app apple april
    architecture art artist artists artwork august autumn award awards baby back backyard bad bake baked
    baker baking band bar bathroom bay beach bear beat beautiful beauty because bedroom beer before behind
    being believe best better big bike bikes bird birds birthday black blog blogger blue board boat boats
    body book books bookshop boss bottle box boy boys brand brave bread breakfast bride bridge bring
    britain british brother brunch budget build builder building business busy buy cafe cake cakes calm
    camera campaign campus cancer candle candles car care career careers cars cat catch cats
    celebrate centre ceramics chain challenge chance change charity cheese chef chicken child children
    chocolate choice choose christmas church cinema city class classic classroom clay clean climate closet
    clothes cloud club coach coast cocktail cocktails code coding coffee cold collection college color
    colour come comedy comfort coming community company concert cook cooking cool corner council country
    course cozy craft crafts crazy create creative creator creators culture customer customers cycle
    cycling daily dance data dating daughter dead deal deals december decor delicious dental dentist
    design designer designers dessert destination diet different digital dinner discount discover doctor
    doctors dog dogs doing donate dont door doors dream dreams dress drink drinks drive driver dry early
    earth eating education election electric employee employees end energy england engineer engineering
    english enjoy environment equality event events ever every everyday exam exercise exhibition
    experience explore eyes fabric face facts fair family fans farm farmer farmers farming fashion fast
    favourite february feel feeling festival film films finance find fine fire first fish fishing fit
    fitness five floor florist flower flowers fly focus follow food foodie foods football forest forever
    forward four free freedom french fresh friday friend friends fruit full fun future gallery game games
    gaming garden gardening gardens gift gifts girl girls give global goal goals going gold golf good
    government graduation great green group grow growing growth guide guitar gym hair half hand handmade
    happy harbour hard have head health healthy heart hello help here heritage hero heroes high hiking
    hire hiring history hockey holiday holidays home homemade homes hope horse horses hospital hotel
    hotels hour house housing human idea ideas impact independent industry innovation insurance
    inspiration instagram interior interiors international internet investing island issues january jazz
    jewellery jewelry job jobs join journey joy july june just keep kids kind kindness kitchen kitchens
    know knowledge lake land landscape language last late launch law lead leader leaders leadership learn
    learning leave legal lesson lessons let lets level library life light lights like line link list
    listen literature little live lives living local london long look looking lost love lovely lover
    lovers luck lunch luxury made magazine magic make maker makers makeup making management manager march
    market marketing markets matters may meal meals media medical medicine meet meeting member members
    memories mental menu mind mindset model modern moment moments monday money month moon more morning
    most mother mountain mountains move movie movies moving much mum museum museums music musical musician
    must name national nature need network never new news newyear next nice night nights north november
    now nurse nurses nursing nutrition ocean october office old olympics online only open opening
    opportunity organic original outdoor outdoors own page paint painting painter paper parent parenting
    parents park parks partner party pasta patient patients peace people perfect performance person
    personal pets photo photographer photography photos picture pictures pizza place places plan planet
    planning plant plants plastic play player players plumber podcast poem poems poetry police policy
    politics positive potter pottery power practice prep present pride prices print prints private product
    productivity products professional program progress project projects property proud public question
    questions quick quiet quote quotes race racing radio rain read reader readers reading ready real
    realestate recipe recipes recovery recycle red reef relax remember remote repair research restaurant
    restaurants retail review reviews right river road rock room rugby run runner runners running safe
    safety sale sales salon salt saturday save school schools science sea season seasons second secret
    self selfie sell september series service services shop shopping shops show shows side simple sing
    sister skills skin sky sleep slow small smart smile snack snow social soil solar solutions song songs
    soul sound soup south space special speaker sport sports spring staff stage star stars start startup
    startups state station stay stop store stories story strategy street strong student students studio
    study style success sugar summer sun sunday sunset support surf surgery surprise sustainable sweet
    swim swimming take talent talk taste tasting tea teach teacher teachers teaching team teams tech
    technology thank thanks theatre then there these they thing things think thinking throwback thursday
    ticket tickets time times tip tips today together tomorrow tonight top tour tourism town toy toys
    trade trail train training travel treat tree trees trends trial trip true truck trust truth tuesday
    university update upcycled used vacation vegan vegetarian venue very vet vibes video videos view views
    village vintage vinyl visit voice volunteer volunteers vote voting walk walking walks wall want war
    warm warning waste watch water way weather web website wedding weddings wednesday week weekend weekly
    weeks welcome well wellness west wild wildlife win wine winner winners winter wish women womens wood
    wooden wool word words work worker workers working workout workplace workshop workshops world worlds
    write writer writers writing year years yoga young youth zero
    """)
}
