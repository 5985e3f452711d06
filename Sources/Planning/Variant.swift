import PostText

/// What a post says on one platform, where that is not what it says elsewhere.
public struct Variant: Hashable, Sendable, KeepsUnknownFields {
  public var platform: Platform
  public var text: String
  public var unknown = UnknownFields()

  public init(_ platform: Platform, text: String) {
    self.platform = platform
    self.text = text
  }
}

/// Words, and the platforms that a post says them on.
public struct PlatformWording: Hashable, Sendable {
  public var text: String
  public var platforms: [Platform]
}

extension Post {
  /// What it says on a platform.
  public func text(on platform: Platform) -> String { variant(on: platform)?.text ?? text }

  public func variant(on platform: Platform) -> Variant? { variants.first { $0.platform == platform } }

  /// Its text on each of these platforms, the same text once: first that of the post itself where one of them has it.
  public func wordings(on platforms: [Platform]) -> [PlatformWording] {
    guard !variants.isEmpty else { return [PlatformWording(text: text, platforms: platforms)] }
    var wordings: [PlatformWording] = []
    for platform in platforms {
      let text = text(on: platform)
      if let known = wordings.firstIndex(where: { $0.text == text }) {
        wordings[known].platforms.append(platform)
      } else {
        wordings.append(PlatformWording(text: text, platforms: [platform]))
      }
    }
    let own = wordings.firstIndex { $0.text == text }
    if let own { wordings.insert(wordings.remove(at: own), at: 0) }
    return wordings.isEmpty ? [PlatformWording(text: text, platforms: [])] : wordings
  }

  /// Gives it words of its own on a platform, or, with nil, those that it has elsewhere.
  public mutating func word(on platform: Platform, _ text: String?) {
    let kept = variant(on: platform)?.unknown
    variants.removeAll { $0.platform == platform }
    guard let text, text != self.text else { return }
    var variant = Variant(platform, text: text)
    if let kept { variant.unknown = kept }
    variant.unknown.decided.insert("text")
    variants.append(variant)
  }

  /// All texts that go with it: what it says anywhere, what it bears beside that, and what is noted of it.
  public var allWords: [(what: String, words: String)] {
    variants.map { ("on \($0.platform.rawValue)", $0.text) }
      + pictures.compactMap { picture in picture.alt.map { ("picture", $0) } }
      + labels.map { ("label", $0) }
      + [("first comment", firstComment), ("note", note), ("at", url)].compactMap { what, words in
        words.map { (what, $0) }
      }
  }
}
