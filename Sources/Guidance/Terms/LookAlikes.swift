/// Letters of other scripts that look like Latin ones (Unicode, UTS 39, confusables.txt), each as the small letter.
enum LookAlikes {
  static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    scalar.value >= 0x370 && scalar.value < 0x560 ? table[scalar] : nil
  }

  /// Cyrillic, Greek and Armenian letters, the Latin one before them.
  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for group in groups.split(whereSeparator: \.isWhitespace) {
      let letters = Array(group.unicodeScalars)
      for letter in letters.dropFirst() { table[letter] = letters[0] }
    }
    return table
  }()

  private static let groups = """
    aаАαΑ bВΒЬ cсСϲϹ dԁԀ eеЕΕёЁ fϝϜ gցԌ hһНΗҺհ iіІιΙїЇ jјЈϳͿ kкКκΚ lӏӀ mмМΜϺ nпΝոռ oоОοΟσօՕ pрРρΡ qԛԚգ rг sѕЅՏ
    tтТτΤ uυսՍ vνѵѴѶ wԝԜшա xхХχΧ yуУγΥҮүϒ zΖ
    """
}
