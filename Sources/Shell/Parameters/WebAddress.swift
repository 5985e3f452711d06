import Planning

/// Where something stands on the web.
struct WebAddress: Parameter {
  static let parameterKind = ParameterKind.word
  let typed: String

  /// Of a longer one, what is behind this was never an address.
  private static let longest = 2048

  /// - Throws: `Problem` when it is no address of a page.
  func checked() throws -> String {
    let scheme = ["https://", "http://"].first { typed.lowercased().hasPrefix($0) }
    let rest = typed.dropFirst(scheme?.count ?? 0)
    guard scheme != nil, typed.utf8.count <= Self.longest,
      rest.first.map({ $0.isLetter || $0.isNumber }) ?? false,
      rest.unicodeScalars.allSatisfy({ !$0.properties.isWhitespace && $0.value >= 0x21 && $0.value != 0x7F })
    else {
      throw Problem(
        .badAddress, "“\(typed.firstWords(48))” is no web address.",
        hint: "Copy it from the post's page, such as: --url https://sea.example.com/@harbour/114")
    }
    return typed
  }
}
