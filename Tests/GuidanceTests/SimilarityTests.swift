import PostText
import Testing

@testable import Guidance

@Suite("Likeness of posts")
struct LikenessTests {
  private static let oven =
    "Dough too cold to move in November? Put the bowl in the oven with only the light on, and wait an hour."

  @Test(
    "what is written another way says the same",
    arguments: [
      (oven, oven.uppercased()),
      (oven, oven + " #bread #baking"),
      (oven, oven.replacing(",", with: "…").replacing("?", with: "?!")),
      (oven, oven + " https://bread.example.org/light?utm_source=x"),
      (
        "Der Kaffee röstet, während draußen die Möwen schreien.",
        "Der Kaffee rostet während draußen die Mowen schreien"
      ),
      ("The café's new ovens don't like the damp", "The cafe\u{301}s new oven don’t like the damp!"),
      ("Our #oven is cold this morning, dears", "our oven is cold this morning dears"),
      ("ЗИМОЙ МЫ ОТКРЫВАЕМСЯ НА ЧАС ПОЗЖЕ", "Зимой мы открываемся на час позже."),
      ("Το χειμώνα ανοίγουμε μία ώρα αργότερα", "ΤΟ ΧΕΙΜΏΝΑ ΑΝΟΊΓΟΥΜΕ ΜΊΑ ΏΡΑ ΑΡΓΌΤΕΡΑ"),
      ("冬の営業時間が変わります。平日は朝十時から夕方五時まで、土日休み。", "冬の営業時間が変わります！平日は朝十時から夕方五時まで　土日休み #お知らせ"),
      ("ร้านเปิดสายหนึ่งชั่วโมงในฤดูหนาว แวะมานะคะ", "ร้านเปิดสายหนึ่งชั่วโมงในฤดูหนาวแวะมานะคะ!"),
    ])
  func same(_ one: String, _ other: String) { #expect(nearness(one, other) == .same) }

  @Test(
    "a small edit leaves nearly the same",
    arguments: [
      (oven, "REMINDER: " + oven),
      (oven, oven.replacing("November", with: "winter")),
      (oven, oven.replacing("and wait an hour", with: "then wait an hour or two")),
      (oven, oven.replacing("only ", with: "")),
      ("冬の営業時間が変わります。平日は朝十時から夕方五時まで、土日休み。", "【再掲】冬の営業時間が変わります。平日は朝十時から夕方五時まで、土日休み。"),
    ])
  func nearlySame(_ one: String, _ other: String) {
    #expect(nearness(one, other) == .nearlySame)
    #expect(nearness(other, one) == .nearlySame)
  }

  @Test(
    "what says something else, or too little to tell, is not alike",
    arguments: [
      ("Good morning!", "Good morning!"), ("Thank you so much, all!", "Thank you so much, all."),
      ("おはようございます！", "おはようございます！"), ("#tea #oolong #morning", "#tea #oolong #morning"),
      (oven, "Dough too warm to hold in August? Put the bowl in the fridge overnight, and bake it tomorrow."),
      (
        "Today's soup is leek, from noon until it is gone.",
        "Today's soup is beet, from noon until it is gone."
      ),
      (
        "We mended 410 bikes this month and gave 38 away, thanks to you",
        "We mended 522 bikes this month and gave 41 away, thanks to you"
      ),
      (
        "Welcome to the swap @anna, and bring the jar of rye that you wrote of",
        "Welcome to the swap @ben, and bring the jar of rye that you wrote of"
      ),
      ("", ""), ("https://a.example.org/1", "https://a.example.org/1"),
      (
        "Das Brot von gestern ist das Müsli von morgen: rösten!",
        "Le pain d'hier devient le muesli de demain, grillez-le !"
      ),
    ])
  func unlike(_ one: String, _ other: String) { #expect(nearness(one, other) == nil) }

  private func nearness(_ one: String, _ other: String) -> Fingerprint.Nearness? {
    FingerprintScanner.fingerprint(of: one).nearness(to: FingerprintScanner.fingerprint(of: other))
  }

  @Test("the signatures of near duplicates agree in a fifth of their numbers, and of other texts in few")
  func signatures() {
    let signature = MinHashSignature(FingerprintScanner.fingerprint(of: Self.oven).words)
    let edited = Self.oven.replacing("November", with: "winter").replacing("only ", with: "")
    let other =
      "Sparks by the fishermen's daughters: forty lanterns made from old crab pots, carried down to the water"
    #expect(signature.agreements(with: signature) == signature.filled)
    #expect(
      signature.agreements(with: MinHashSignature(FingerprintScanner.fingerprint(of: edited).words)) * 5
        >= signature.filled)
    #expect(signature.agreements(with: MinHashSignature(FingerprintScanner.fingerprint(of: other).words)) < 2)
    #expect(MinHashSignature([]).filled == 0)
  }

  @Test("of many posts those are found that agree in enough numbers, and no other")
  func index() {
    let texts = (0..<100).map { number in
      (0..<12).map { "w\((number / 3 + $0) * 7 % 90)" }.joined(separator: " ")
    }
    let signatures = (texts + [""]).map { MinHashSignature(FingerprintScanner.fingerprint(of: $0).words) }
    let index = MinHashIndex(signatures)
    for least in [2, 5, 16] {
      let found = index.alike(signatures[50], least: least)
      let agreements = signatures.indices.map { signatures[50].agreements(with: signatures[$0]) }
      #expect(found.map(\.index) == signatures.indices.filter { agreements[$0] >= least })
      #expect(found.allSatisfy { $0.agreements == agreements[$0.index] })
    }
    #expect(!index.alike(signatures[50], least: 2).isEmpty)
    #expect(MinHashIndex([]).alike(signatures[50], least: 2).isEmpty)
  }

  @Test("a fingerprint holds the pages and the accounts, and none of what only looks like them")
  func parts() {
    let fingerprint = FingerprintScanner.fingerprint(
      of:
        "(Via @Ana@tea.social) read harbour-bakery.example.com/rye, https://x.example.org/A?b=1. It's 3.5 km. And so on"
    )
    #expect(fingerprint.accounts == ["@ana"])
    #expect(
      fingerprint.pages.map { $0.host + $0.path } == [
        "harbour-bakery.example.com/rye", "x.example.org/A?b=1",
      ])
    #expect(!fingerprint.opensWithAccount)
    #expect(FingerprintScanner.fingerprint(of: ".@ana How so?").opensWithAccount)
  }

  @Test(
    "a long text of anything has a fingerprint",
    arguments: [
      "tea ", "a.", "a-", "@a", "#a ", "https://", "https://a.b/?", "?a&", "'", "1.", "茶", "e\u{301}",
      "\u{0}",
    ])
  func veryLong(_ part: String) {
    let text = String(repeating: part, count: 250_000 / part.utf8.count)
    let fingerprint = FingerprintScanner.fingerprint(of: text)
    #expect(fingerprint.length < 250_000)
    #expect(
      fingerprint.nearness(to: fingerprint) == (fingerprint.length >= Fingerprint.fewestWords ? .same : nil))
  }
}

@Suite("Pages that links lead to")
struct LinkPageTests {
  @Test(
    "a link written another way leads to the same page",
    arguments: [
      ("https://a.example/rye", "http://www.A.example/rye/"),
      ("https://a.example/rye", "a.example/rye#crust"),
      ("https://a.example/rye?id=7", "https://a.example/rye/?utm_source=x&id=7&fbclid=9"),
      ("https://a.example", "HTTPS://WWW.A.EXAMPLE/?utm_campaign=may"), ("a.example/?", "a.example"),
    ])
  func same(_ one: String, _ other: String) {
    #expect(LinkPage(one) != nil)
    #expect(LinkPage(one) == LinkPage(other))
  }

  @Test(
    "another path, host, query or capital leads to another page",
    arguments: [
      ("https://a.example/rye", "https://a.example/rye/2"),
      ("https://a.example/rye", "https://b.example/rye"),
      ("https://v.example/watch?v=1", "https://v.example/watch?v=2"),
      ("https://bit.ly/3aB", "https://bit.ly/3Ab"),
      ("https://a.example/rye", "https://a.example"), ("https://www2.a.example/", "https://a.example/"),
    ])
  func different(_ one: String, _ other: String) { #expect(LinkPage(one) != LinkPage(other)) }

  @Test("what has no host leads nowhere", arguments: ["", "/", "https://", "https:///rye", "?a", "www."])
  func nowhere(_ link: String) { #expect(LinkPage(link) == nil) }
}
