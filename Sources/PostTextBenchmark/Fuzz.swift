import PostTextFuzzing

/// Reads a great many random texts and names the first that breaks a property.
enum Fuzz {
  static func report(texts count: Int, posts: [String]) {
    var texts = RandomTexts(seed: UInt64(count), posts: posts)
    for number in 1...max(count, 1) {
      let text = texts.next()
      let broken = Properties.broken(by: text, appending: texts.nextFragment())
      if !broken.isEmpty { return print("text \(number), \(text.debugDescription): \(broken)") }
      if number.isMultiple(of: 100_000) { print("\(number) texts read") }
    }
    print("\(count) texts, no fault")
  }
}
