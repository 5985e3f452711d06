import Planning

/// What people write.
protocol WrittenWords: Parameter {
  /// Whether a single `-` stands for what is on standard input; else it is no text: nobody writes that alone.
  static var readsStandardInput: Bool { get }
}

/// What a post says; `-` for what stands on standard input.
struct PostWords: WrittenWords {
  static let readsStandardInput = true
  static let parameterKind = ParameterKind.text
  let typed: String
}

/// What is written of the plan, or looked for in it.
struct PlanWords: WrittenWords {
  static let readsStandardInput = false
  static let parameterKind = ParameterKind.words
  let typed: String
}

/// What the plan keeps confidential.
struct ConfidentialTermReference: WrittenWords {
  static let readsStandardInput = false
  static let parameterKind = ParameterKind.confidentialTerm
  let typed: String
}

/// Words that stand in a text.
struct PassageReference: Parameter {
  static let keepsOuterBlanks = true
  static let parameterKind = ParameterKind.word
  let typed: String
}

extension WrittenWords {
  static var keepsOuterBlanks: Bool { true }

  /// A word on an option that ended up in the text, because it stands behind it without quotes.
  var notes: [String] {
    let words = typed.split(separator: " ")
    guard
      let start = words.suffix(2).firstIndex(where: {
        $0.hasPrefix("--") && $0.dropFirst(2).first?.isLetter == true
      })
    else { return [] }
    let end = words[start...].joined(separator: " ")
    return ["The text ends in “\(end)”. If that was an option: undo, and type it before the text."]
  }

  /// - Parameter example: a command with a text, for whoever left it out.
  /// - Throws: `Problem` when there is nothing in it, or too much.
  func text(example: String) throws -> String {
    guard !typed.isBlank else {
      throw Problem(
        .noText, "There is no text.", hint: "Type it after the command, such as: \(example)")
    }
    guard Self.readsStandardInput || typed.withoutOuterBlanks != "-" else { throw Self.noDash(example) }
    guard typed.utf8.count <= Post.longestText else {
      throw Problem(
        .textTooLong, "The text has \(typed.utf8.count) bytes, more than any platform takes.",
        hint: "Shorten it below \(Post.longestText) bytes; for many posts, use: check --from FILE")
    }
    return typed
  }
}

extension WrittenWords {
  static func noDash(_ example: String) -> Problem {
    Problem(
      .noText, "“-” is no text, and standard input is not read here.", hint: "Type the words: \(example)")
  }
}

extension PostWords {
  /// What the post says, be it typed or on standard input.
  /// - Parameter example: a command with a text, for whoever left it out.
  /// - Throws: `Problem` when there is nothing in it, or too much, or where standard input can't be read.
  func text(in session: Session, example: String) throws -> String {
    guard isStandardInput(in: session) else { return try text(example: example) }
    let read = try session.textOnStandardInput(instead: example)
    return try PostWords(typed: read).text(example: example)
  }

  /// Whether it is a single `-`, behind no `--`.
  func isStandardInput(in session: Session) -> Bool {
    !session.takesWordsAsTheyStand && typed.split(whereSeparator: \.isWhitespace) == ["-"]
  }
}

extension PlanWords? {
  /// What is to be noted; nil where it is to be taken out.
  /// - Parameter example: the command without a text.
  /// - Throws: `Problem` where it is neither, or both.
  func words(orDrop isDropped: Bool, example: String) throws -> String? {
    if isDropped {
      guard self == nil else {
        throw Problem(
          .conflictingOptions, "--drop takes something out, and there is a text.",
          hint: "Leave out one of them, as in: \(example) --drop")
      }
      return nil
    }
    guard let self else {
      throw Problem(.noText, "There is no text.", hint: "Type it as: \(example) TEXT")
    }
    return try self.text(example: "\(example) TEXT")
  }
}
