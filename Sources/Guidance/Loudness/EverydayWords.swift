import Phrases

/// Everyday English words that stand in capitals only to be loud. Words that double as abbreviations (`US`, `WHO`, `IT`,
/// `NICE`, `CARE`) are left out on purpose.
enum EverydayWords {
  static func contains(_ word: WordKey) -> Bool { all.contains(word) }

  private static let all = WordSet(words)

  private static let words = """
    free now new sale sales win winner winners best big bigger biggest huge not never ever only today tonight tomorrow last chance stop
    wow yes hurry order buy get grab save click here look read love amazing awesome great super mega very must
    don't can't won't doesn't isn't you your you're yours our we this that these those every everyone everything everybody nothing always
    please thank thanks happy welcome open opening closed closing back soon off deal deals offer offers price prices half extra bonus gift gifts
    cheap cheapest discount discounts limited final ending ends tickets ticket book booking follow like share retweet friends friend
    family week weekend month year day days night morning monday tuesday wednesday thursday friday saturday sunday
    christmas easter summer winter spring autumn time good better wrong right really much more most less least finally
    official exclusive important urgent warning attention alert breaking hello hey guys people and the with without from for
    but all any what when where why how just about before after again still even first second third next until because
    want need know think make made take come going give given gone find found try tell ask help keep let see show
    join enter start started starting end watch listen learn check visit shop shopping store house home world
    life work working job jobs money business customer customers team food drink coffee cake bread water
    beautiful lovely perfect incredible unbelievable fantastic brilliant excellent exciting excited proud thrilled delighted crazy insane
    stunning gorgeous delicious delightful fresh hot cold early late quick quickly easy simple hard real true truth
    guaranteed guarantee special massive enormous giant tiny little small old young next same other another
    have has had was were will would could should been being are into over under than then them they their there
    his her she him also too many some each both everyone once twice already everywhere anywhere nowhere somewhere
    two three four five six seven eight nine ten hundred thousand million
    announcement announcing introducing presenting launching launch arrived arriving available selling sold out
    never-ending once-in-a-lifetime half-price must-have must-see brand-new last-minute pre-order
    dinner lunch breakfast party prize prizes vote voting reminder miss missed missing waiting wait forget remember
    believe stay safe health healthy body mind happen happened happening kids children baby women men
    """
}
