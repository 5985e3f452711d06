import Planning

/// Somebody's handle, with or without its `@`, or an account such as `mastodon:@ana`.
struct PersonReference: Parameter {
  static let parameterKind = ParameterKind.person
  let typed: String

  /// - Throws: `Problem` when it can't be a handle.
  func find() throws -> SocialAccount {
    if let account = SocialAccount(typed) { return account }
    throw Problem(
      .badHandle, "“\(typed.firstWords(24))” is no handle.",
      hint: "Type it as on the platform, such as: @oonaknits")
  }
}

/// Somebody whom the inbox has something of.
struct WaitingPersonReference: Parameter {
  static let parameterKind = ParameterKind.waitingPerson
  let typed: String

  /// - Throws: `Problem` when it can't be a handle.
  func find() throws -> SocialAccount { try PersonReference(typed: typed).find() }
}

/// One handle or more, then perhaps a text: the handles have their `@`, the first may go without.
struct PeopleAndText: Parameter {
  static let parameterKind = ParameterKind.people
  let typed: String

  /// Whether a word behind the first is one of the handles.
  static func isHandle(_ word: String) -> Bool {
    (word.hasPrefix("@") || word.hasPrefix("＠")) && SocialAccount(word) != nil
  }

  /// Stands between the handles and the text, where the line is put together for the command.
  static let separator = "\n"

  /// - Throws: `Problem` when there is no handle.
  func find() throws -> (people: [SocialAccount], text: String?) {
    let parts = typed.split(separator: Self.separator, maxSplits: 1, omittingEmptySubsequences: false)
    let people = try (parts.first ?? "").split(separator: " ").map {
      try PersonReference(typed: String($0)).find()
    }
    guard !people.isEmpty else {
      throw Problem(.badHandle, "Nobody is named.", hint: "Name them, such as: @oonaknits")
    }
    var seen: Set<SocialAccount> = []
    let text = parts.count == 2 && parts[1].contains { !$0.isWhitespace } ? String(parts[1]) : nil
    if text?.withoutOuterBlanks == "-" {
      throw PlanWords.noDash("WHO TEXT, such as \(people[0].handle) What a loaf!")
    }
    return (people.filter { seen.insert($0).inserted }, text)
  }
}
