extension String {
  /// As it has to be typed to be one word.
  public var quotedIfNeeded: String { contains(where: \.isWhitespace) ? "\"\(self)\"" : self }
}
