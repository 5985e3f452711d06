import PostText
import Testing

@testable import Planning

@Suite("Names that are forgotten")
struct ForgettingTests {
  @Test(
    "a name is taken out as a whole word, whatever its case, with the @ before it",
    arguments: [
      ("By @oonaknits, who knits", "By @someone, who knits"), ("OonaKnits!", "@someone!"),
      ("oonaknitsalot and oonaknits_2", "oonaknitsalot and oonaknits_2"),
      ("https://x.com/oonaknits/status/1", "https://x.com/@someone/status/1"),
      ("@oonaknits@sea.example says", "@someone says"), ("＠oonaknits", "@someone"),
      ("Oona Kerr, oona  kerr, Oona", "@someone, oona  kerr, Oona"), ("", ""), ("oonaknits", "@someone"),
      ("oonaknits-shop.example", "@someone-shop.example"), ("a.oonaknits", "a.@someone"),
      ("@someone", "@someone"), ("éoonaknits oonaknitsé", "éoonaknits oonaknitsé"),
    ])
  func words(_ text: String, _ cleaned: String) {
    let removal = NameRemoval(["oonaknits", "oonaknits@sea.example", "oona kerr"])
    #expect(removal.cleaned(text) == cleaned)
    #expect(removal.holds(text) == (text != cleaned))
  }

  @Test("one of the plan's own words stays where no @ stands before it")
  func kept() {
    let removal = NameRemoval(["harbour"], keeping: ["harbour"])
    #expect(removal.cleaned("The harbour, and @harbour") == "The harbour, and @someone")
  }

  @Test("the hash is HMAC with SHA-256, as RFC 4231 has it")
  func hash() {
    let cases: [(key: [UInt8], text: String, hash: String)] = [
      (
        [UInt8](repeating: 0x0B, count: 20), "Hi There",
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
      ),
      (
        Array("Jefe".utf8), "what do ya want for nothing?",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (
        [UInt8](repeating: 0xAA, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
      ),
    ]
    for known in cases { #expect(KeyedHash.hex(of: known.text, key: known.key) == known.hash) }
  }

  @Test("hexadecimal digits are bytes again, and what is none is refused")
  func hexadecimal() {
    #expect(KeyedHash.bytes(ofHex: "00ff10") == [0, 255, 16])
    #expect(KeyedHash.hex([0, 255, 16]) == "00ff10")
    #expect(KeyedHash.bytes(ofHex: "0") == nil && KeyedHash.bytes(ofHex: "zz") == nil)
  }

  @Test("what comes in is held against the hashes")
  func comingIn() {
    var page = PeoplePage()
    page.forgotten = [ForgottenName("oonaknits", key: "00ff"), ForgottenName("oona kerr", key: "17")]
    let names = ForgottenNames(page)
    #expect(names.holds(SocialAccount("@OonaKnits", on: .x)))
    #expect(names.holds(SocialAccount("@oonaknits@sea.example", on: .mastodon)))
    #expect(!names.holds(SocialAccount("@oona", on: .x)))
    #expect(names.cleaned("@oonaknits is Oona Kerr") == "@someone is @someone")
    #expect(ForgottenNames(PeoplePage()).isEmpty && !names.isEmpty)
  }
}
