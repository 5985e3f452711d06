import PostText

extension Platform {
  /// What to type in place of a word that names no platform, such as `X, formerly Twitter, is: x`.
  /// - Returns: nil when none is near.
  public static func meant(by word: String) -> String? {
    if let (platform, name) = formerNames[word.lowercased()] {
      return "\(platform.name), formerly \(name), is: \(platform.rawValue)"
    }
    return nearest(to: word, among: allCases.map(\.rawValue)).map { "Did you mean: \($0)" }
  }

  private static let formerNames: [String: (Platform, String)] = ["twitter": (.x, "Twitter")]
}
