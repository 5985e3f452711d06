import PostText
import Testing

@Suite("A text made of scalars")
struct StringOfScalarsTests {
  @Test(
    "is the text that the scalars came from", arguments: ["", "Fresh bread", "茶 👩‍👩‍👧‍👦 café", "e\u{301}\r\n\u{0}"])
  func roundTrip(_ text: String) {
    #expect(Array(String(scalars: Array(text.unicodeScalars)).utf8) == Array(text.utf8))
  }

  @Test("may be of a part of them")
  func slice() { #expect(String(scalars: Array("café茶".unicodeScalars)[3...]) == "é茶") }
}
