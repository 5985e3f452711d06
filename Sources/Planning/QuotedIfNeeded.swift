extension String {
  /// As it has to be typed to be one word.
  public var quotedIfNeeded: String { contains(where: \.isWhitespace) ? "\"\(self)\"" : self }

  /// As it has to be typed in an outer shell to be one word there, and nothing but that word.
  public var quotedForShell: String {
    let isPlain =
      !isEmpty
      && unicodeScalars.allSatisfy { $0.isASCII ? Self.plain.contains($0) : $0.properties.isAlphabetic }
    return isPlain ? self : "'\(replacing("'", with: "'\\''"))'"
  }

  private static let plain = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./+,:@%=".unicodeScalars)
}
