import Foundation
import Testing

@testable import PostText

@Suite("Normalization Form C")
struct CompositionTests {
  private func composed(_ text: String) -> [UInt32] {
    Composition.composed(text.unicodeScalars.map(\.value)).values
  }

  private func foundation(_ text: String) -> [UInt32] {
    text.precomposedStringWithCanonicalMapping.unicodeScalars.map(\.value)
  }

  /// Newer than the table, or one that Swift 6.3 itself composes against the standard.
  private func isComparable(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age else { return false }
    return age.major < 16 && scalar != "\u{11F41}"
  }

  @Test("every scalar is composed as Foundation does it, alone and before marks")
  func scalars() {
    for scalar in (UInt32(0)...0x2FFFF).compactMap(Unicode.Scalar.init) where isComparable(scalar) {
      let text = String(scalar)
      #expect(composed(text) == foundation(text), "\(scalar.escaped(asASCII: true))")
      if Composition.isComposed([scalar.value]) { #expect(foundation(text) == [scalar.value]) }
      guard !Composition.isComposed([scalar.value]) || scalar.value < 0x1100 else { continue }
      for marks in ["\u{301}", "\u{323}\u{302}", "\u{302}\u{323}", "\u{345}\u{301}"] {
        #expect(composed(text + marks) == foundation(text + marks), "\(scalar.escaped(asASCII: true))")
      }
    }
  }

  @Test("Hangul letters make syllables")
  func hangul() {
    #expect(composed("\u{1100}\u{1161}\u{11A8}x") == [0xAC01, 0x78])
    #expect(composed("\u{AC00}\u{11A8}") == [0xAC01])
    #expect(composed("\u{AC01}\u{11A8}") == [0xAC01, 0x11A8])
    #expect(composed("\u{1113}\u{1161}") == [0x1113, 0x1161])
  }

  @Test("marks stand in order and take part in turn")
  func marks() {
    for text in ["q\u{307}\u{323}", "a\u{328}\u{301}b", "e\u{301}\u{301}", "a\u{327}\u{301}"] {
      #expect(composed(text) == foundation(text))
    }
  }

  @Test("each scalar knows which one it came from")
  func origins() {
    let result = Composition.composed("xe\u{301}y\u{FB2C}".unicodeScalars.map(\.value))
    #expect(result.origins == [0, 1, 3, 4, 4, 4])
  }
}
