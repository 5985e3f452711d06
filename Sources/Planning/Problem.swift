/// Something that can't be done: what is wrong, and what to do about it, as something that can be typed.
public struct Problem: Error, Hashable, Sendable {
  /// Which of the kinds of trouble it is, for a program or another face.
  public var identity: ProblemIdentity
  /// A plain sentence.
  public var what: String
  /// A plain sentence that names a command where one helps.
  public var hint: String

  /// Long words in `what`, as somebody typed or a file has them, are cut, and so is whatever is far too long.
  public init(_ identity: ProblemIdentity, _ what: String, hint: String) {
    self.identity = identity
    self.what = what.cutWords(to: 200).cut(to: 2000)
    self.hint = hint.cut(to: 8000)
  }
}

extension String {
  /// At most about so many Unicode scalars: the beginning and the end, with ` … ` for what is left out between them.
  public func cut(to limit: Int) -> String {
    // The count of bytes costs nothing, and is never below that of scalars.
    guard utf8.count > limit, unicodeScalars.count > limit else { return self }
    return String(unicodeScalars.prefix(limit * 3 / 4)) + " … " + String(unicodeScalars.suffix(limit / 4))
  }

  /// Each word that is longer than so many Unicode scalars is cut, with `…` for its rest.
  fileprivate func cutWords(to limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var text = String.UnicodeScalarView()
    var length = 0
    for scalar in unicodeScalars {
      length = scalar.properties.isWhitespace ? 0 : length + 1
      if length <= limit { text.append(scalar) } else if length == limit + 1 { text.append("…") }
    }
    return String(text)
  }
}
