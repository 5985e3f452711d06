import Phrases

/// Passwords and keys that the text itself calls so: `password: …`, `api_key=…`.
enum Passwords {
  /// - Returns: what stands behind each label, where it looks like a secret.
  static func all(in wording: Wording) -> [SecretFound] {
    var speaksOfRankings: Bool?
    return wording.words.indices.compactMap { index in
      guard let (label, kind, value) = told(at: index, in: wording) else { return nil }
      // Looked for once, and only where there is something to be said: the text may hold thousands of labels.
      let isRanking = speaksOfRankings ?? wording.words.contains { rankings.contains($0) }
      speaksOfRankings = isRanking
      guard kind == .key || !isRanking else { return nil }
      let text = wording.scalars.text(wording.words[label].range)
      return SecretFound(
        range: value, what: kind == .password ? .password(label: text) : .key(label: text))
    }
  }

  /// The index of the label whose secret is told at a word, and where the secret stands.
  private static func told(at index: Int, in wording: Wording) -> (label: Int, Label, Range<Int>)? {
    let word = wording.words[index]
    if index > 0, separates(word), let kind = label(before: index, in: wording) {
      let value = Value(behind: word.range.upperBound, in: wording.scalars)
      return value.flatMap { isSecret($0, kind, at: index, in: wording) ? (index - 1, kind, $0.range) : nil }
    }
    // Most words are shorter than any that a sentence would call a password.
    guard word.range.count >= shortestNoun, word.sort == .word, passwords.contains(word) else { return nil }
    return toldInSentence(behind: index, in: wording).map { (index, .password, $0) }
  }

  /// `Password for the trial is …`, `log in with password …`: nothing but a word with figures in it may be one.
  private static func toldInSentence(behind label: Int, in wording: Wording) -> Range<Int>? {
    let words = wording.words
    let further = words[(label + 1)...].prefix(longestClause).prefix {
      $0.sort == .word || $0.sort == .number
    }
    let copulas = further.indices.dropFirst().filter { words[$0].key == copula }
    for index in [label] + copulas {
      guard let value = Value(behind: words[index].range.upperBound, in: wording.scalars) else { continue }
      if value.isMixedWithFigures { return value.range }
    }
    return nil
  }

  /// `password`
  private static let shortestNoun = 8

  /// So many words at most stand between a label and its `is`.
  private static let longestClause = 8

  private enum Label {
    case password, key
  }

  private static func separates(_ word: Word) -> Bool {
    word.isMark(":") || word.isMark("=") || word.isMark("：")
      || word.range.count == 2 && word.key == copula
  }

  private static let copula: WordKey = "is"

  private static func label(before index: Int, in wording: Wording) -> Label? {
    let words = wording.words
    let last = lastPart(of: wording.scalars[words[index - 1].range])
    guard nouns.contains(last) else { return nil }
    if passwords.contains(last) || last == "pass" && hasUser(before: index, in: words) { return .password }
    if last == "passe", index > 2, words[index - 2].key == "de", words[index - 3].key == "mot" {
      return .password
    }
    let word = wording.text(of: words[index - 1])
    let before = index > 1 ? wording.text(of: words[index - 2]) : ""
    let isKey = keys.contains(word) || keys.contains("\(before) \(word)") || keys.contains(word.lastTwoParts)
    return isKey ? .key : nil
  }

  /// Behind the last underscore or hyphen.
  private static func lastPart(of word: ArraySlice<Unicode.Scalar>) -> WordKey {
    let joints: [Unicode.Scalar] = ["_", "-"]
    let end = (word.lastIndex { !joints.contains($0) } ?? word.startIndex - 1) + 1
    let start = (word[..<end].lastIndex { joints.contains($0) } ?? word.startIndex - 1) + 1
    return WordKey(lowercasing: word[start..<end])
  }

  /// What a label may end in: most words end in something else.
  private static let nouns = passwords.union(["pass", "passe", "key", "apikey", "token", "secret"])

  private static let passwords: WordSet = [
    "password", "passwort", "kennwort", "passphrase", "passwd", "pwd", "pw", "contraseña", "senha",
    "wachtwoord",
    "lösenord", "passord", "adgangskode", "salasana", "hasło", "heslo", "jelszó", "parola", "пароль", "密码",
    "密碼",
    "パスワード", "비밀번호",
  ]

  private static let keys: Set<String> = [
    "apikey", "api key", "api_key", "secret key", "secret_key", "access key", "access_key", "private key",
    "private_key", "access token", "access_token", "auth token", "auth_token", "api token", "api_token",
    "bearer token", "client secret", "client_secret", "app password", "app secret",
  ]

  private static func isSecret(_ value: Value, _ label: Label, at index: Int, in wording: Wording) -> Bool {
    let isNamed = wording.words[index].sort == .word
    switch label {
    case .key: return value.isKey
    case .password:
      if value.isMixed { return true }
      if isNamed { return false }
      return value.endsClause && (value.isDigits || hasUser(before: index, in: wording.words))
    }
  }

  /// A list of the worst passwords names some that are nobody's.
  private static let rankings: WordSet = [
    "common", "commonest", "worst", "weak", "weakest", "popular", "favourite", "favorite", "guessed",
  ]

  private static let users: WordSet = ["user", "username", "login", "name", "email", "benutzer"]

  /// Whether a name to log in with stands shortly before: then any word may be the password.
  private static func hasUser(before index: Int, in words: [Word]) -> Bool {
    (max(1, index - 10)..<index).contains {
      separates(words[$0]) && words[$0].sort == .mark && users.contains(words[$0 - 1])
    }
  }
}

extension String {
  /// `AWS_SECRET_ACCESS_KEY` ends in `access_key`.
  fileprivate var lastTwoParts: String {
    let parts = split(separator: "_")
    return parts.count > 2 ? parts.suffix(2).joined(separator: "_") : self
  }
}

/// The word behind a label, up to the next blank, without the signs around it.
private struct Value {
  let range: Range<Int>
  /// Whether the sentence, or the line, is over behind it.
  let endsClause: Bool
  private let scalars: ArraySlice<Unicode.Scalar>

  private static let longest = 200

  init?(behind start: Int, in text: [Unicode.Scalar]) {
    let gap = text[start...].prefix(3).prefix { $0 == " " || $0 == "\u{3000}" || Self.quotes.contains($0) }
    let word = text[gap.endIndex...].prefix(Self.longest + 1).prefix { !$0.isSpace }
    var end = word.endIndex
    while end > word.startIndex, Self.closing.contains(text[end - 1]) { end -= 1 }
    guard end - word.startIndex >= 4, word.count <= Self.longest else { return nil }
    range = word.startIndex..<end
    scalars = text[range]
    let rest = text[word.endIndex...].prefix { $0 == " " }
    endsClause =
      end < word.endIndex || rest.endIndex == text.count || text[rest.endIndex] == "\n"
      || text[rest.endIndex] == "\r"
  }

  private static let quotes: Set<Unicode.Scalar> = ["\"", "'", "“", "‘", "`", "«", "„"]
  private static let closing: Set<Unicode.Scalar> = quotes.union([
    ".", ",", ";", ":", ")", "]", "”", "’", "»", "…",
  ])

  /// Letters with figures, or with signs that stand in no word.
  var isMixed: Bool {
    guard isTyped, scalars.count >= 6, scalars.contains(where: \.isLetter) else { return false }
    return scalars.contains { $0.isDigit && !isCompound || Self.signs.contains($0) }
  }

  /// A word and figures or signs within: `Harrow2026!`, but neither `2FA` nor `10-minute`.
  var isMixedWithFigures: Bool {
    isMixed && scalars.contains(where: \.isDigit) && scalars.count { $0.isLetter } >= 3
  }

  var isDigits: Bool { scalars.allSatisfy(\.isDigit) }

  /// A long one, of letters and figures.
  var isKey: Bool {
    isTyped && scalars.count >= 16 && scalars.contains(where: \.isDigit)
      && scalars.contains(where: \.isLetter)
      && !isCompound && scalars.allSatisfy { $0.isASCII && !Self.notInKeys.contains($0) }
  }

  private static let signs: Set<Unicode.Scalar> = [
    "!", "$", "%", "#", "*", "+", "=", "?", "^", "~", "|", "\\", "@",
  ]
  private static let notInKeys: Set<Unicode.Scalar> = ["(", ")", "<", ">", "{", "}", "[", "]", ":", "@", ","]

  /// Neither a link, a name, a blank to fill in, nor asterisks in a password's place; and no wallet, which is public.
  private var isTyped: Bool {
    guard let first = scalars.first, first.isLetter || first.isDigit || Self.signs.contains(first) else {
      return false
    }
    if first == "#" || first == "@" || scalars.starts(with: Array("0x".unicodeScalars)) { return false }
    if scalars.contains("/") && scalars.contains(".") { return false }
    if scalars.contains(where: { "<>{}[]•".unicodeScalars.contains($0) }) { return false }
    let kinds = Set(scalars.map { $0.isLetter ? $0.value & ~32 : $0.value })
    return kinds.count >= 3
  }

  /// `10-minute`, `12-character`, `2FA-proof`: a figure before a word, or a brand's.
  private var isCompound: Bool {
    let parts = scalars.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.contains { part in part.count > 2 && part.allSatisfy { $0.isLetter } }
  }
}
