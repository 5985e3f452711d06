import Planning
import Presentation

/// What a command altered of something that was there before, as its answer and the history tell it.
struct Alterations {
  private var parts: [String] = []

  /// Of long texts the first words are told.
  /// - Parameters:
  ///   - before: as the words say it; nil where there was none.
  ///   - after: nil where the command said nothing of it.
  ///   - none: what is said where there was none.
  ///   - words: what it is now, such as `6 posts a week`, around its value.
  mutating func note(_ before: String?, _ after: String?, none: String, _ words: (String) -> String) {
    guard let after, after != before else { return }
    parts.append("\(words(after.firstWords(80))) (before: \(before?.firstWords(80) ?? none))")
  }

  mutating func note(_ part: String) { parts.append(part) }

  /// `Mastodon: 6 posts a week (before: 5).`
  func told(of subject: StyledText) -> StyledText {
    parts.isEmpty ? "\(subject) stays as it was." : "\(subject): \(parts.joined(separator: "; "))."
  }
}
