import Testing

@testable import Guidance

@Suite("The form in which a confidential term was seen")
struct TermMatchTests {
  private func differences(_ text: String, _ term: String) -> [[Rule.Confidential.Difference]] {
    TermSearch(Array(text.unicodeScalars)).matches(of: Term(term)).map(\.differences)
  }

  @Test(
    "is told where it differs by more than capitals and what parts the words",
    arguments: [
      ("MÜLLER", "Müller", []), ("müller", "Müller", []), ("Mu\u{308}ller", "Müller", []),
      ("Muller", "Müller", [.otherSpelling]), ("Mueller", "Müller", [.otherSpelling]),
      ("Müller", "Mueller", [.otherSpelling]), ("Müllers", "Müller", [.plural]),
      ("strasse 9", "Straße 9", [.otherSpelling]), ("STRASSE 9", "Straße 9", []),
      ("project  -  BLUE", "Project Blue", []), ("**Project** Blue", "Project Blue", []),
      ("boxes", "Box", [.plural]), ("ponies", "Pony", [.plural]),
      ("Projects Blue", "Project Blue", [.plural]),
      ("ProjectBlue", "Project Blue", [.asOneWord]), ("Pяoject", "Project", [.otherScript]),
      ("𝗣roject", "Project", [.styledLetters]), ("🇵roject", "Project", [.styledLetters]),
      ("Proj℮ct", "Project", [.otherSpelling]), ("OKO", "ОКО", [.otherScript]),
      ("pro\u{AD}ject", "Project", [.hiddenCharacters]),
      ("O’Brien", "O'Brien", []), ("Oʼbrien's", "O’Brien", []), ("OBrien", "O'Brien", [.asOneWord]),
      ("Côte d'Or", "Côte d’Or", []), ("R2D9s", "R2D9", [.plural]), ("phase2", "Phase 2", [.asOneWord]),
      ("r2-d9", "R2D9", []), ("R2 D9", "r2d9", []), ("r2 d9", "R2-D9", []), ("R2D9", "R2-D9", [.asOneWord]),
      ("#r2_d9", "R2D9", []), ("Phase２", "Phase 2", [.styledLetters, .asOneWord]),
      ("projectzorn rocks", "Project Zorn", [.asOneWord]),
      ("مشـروع", "مشروع", [.otherSpelling]), ("مَشروع", "مشروع", [.otherSpelling]),
      ("ᴾroject", "Project", [.otherSpelling]),
      ("acme.example/project%20blue", "Project Blue", []),
    ] as [(String, String, [Rule.Confidential.Difference])])
  func forms(text: String, term: String, differences told: [Rule.Confidential.Difference]) {
    let found = differences(text, term)
    #expect(found == [told], "\(text)")
  }

  @Test(
    "a name of letters and digits is none where its parts say something else",
    arguments: [
      ("R2, D9 and C3", "R2D9"), ("for 2 days 9 people", "R2D9"), ("we have 4 K of it", "4K"),
      ("a 1-hour walk", "A1"), ("top 10", "Top10"), ("at 24 h", "24h"), ("b 2 b", "B2B"),
    ])
  func partsElsewhere(text: String, term: String) { #expect(differences(text, term).isEmpty, "\(text)") }

  @Test("a gap of many words' length, and a text of signs alone, are looked through once")
  func longGaps() {
    let blanks = String(repeating: " ", count: 10_000)
    #expect(differences("project\(blanks)blue", "Project Blue") == [[]])
    let signs = String(repeating: "*", count: 10_000)
    #expect(differences("project\(signs)blue", "Project Blue").isEmpty)
  }
}
