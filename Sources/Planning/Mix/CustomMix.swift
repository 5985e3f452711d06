extension Mix {
  public static let customName = "custom"

  /// A mix as people write it: `others 60 %, help or talk 30 %, about us at most 10 %`. A part that is all about us is
  /// a ceiling where nothing else is said; so are the others targets.
  /// - Throws: `Problem` when it makes no sense.
  public init(custom text: String) throws(Problem) {
    var buckets: [Bucket] = []
    for part in text.split(separator: ",") { buckets.append(try Self.bucket(part)) }
    let kinds = buckets.flatMap(\.kinds)
    guard !buckets.isEmpty else { throw Self.misunderstood("The mix has no parts.") }
    guard Set(kinds).count == kinds.count else {
      throw Self.misunderstood("The mix counts a kind of post twice.")
    }
    let sum = buckets.reduce(0) { $0 + $1.parts }
    guard sum == 100 else { throw Self.misunderstood("The parts of the mix add up to \(sum) %.") }
    let words = buckets.map(\.words).joined(separator: ", ")
    self.init(Self.customName, words, source: "your own", .shares(buckets))
  }

  private static func misunderstood(_ what: String) -> Problem {
    Problem(.badMix, what, hint: "Type it as: mix custom others 60 %, help or talk 30 %, about us 10 %")
  }

  private static func bucket(_ part: Substring) throws(Problem) -> Bucket {
    // An answer may be copied, in which a no-break space keeps the figure and its sign together.
    var words = part.lowercased().replacing("%", with: " % ").replacing("\u{A0}", with: " ")
      .split(separator: " ").map(String.init)
    guard words.popLast() == "%", let percent = words.popLast().flatMap({ Int(digits: $0) }),
      (0...100).contains(percent)
    else { throw misunderstood("“\(String(part).firstWords(32))” names no share, such as 60 %.") }
    let bound = takeBound(&words)
    let kinds = try kinds(words, of: part)
    let usual: Bucket.Bound = kinds.isSubset(of: .aboutUs) ? .atMost : .about
    return Bucket(name(of: kinds), kinds, bound ?? usual, percent, of: 100)
  }

  private static func takeBound(_ words: inout [String]) -> Bucket.Bound? {
    let bounds: [(words: [String], bound: Bucket.Bound)] = [
      (["at", "most"], .atMost), (["at", "least"], .atLeast), (["about"], .about),
    ]
    for (said, bound) in bounds where words.count > said.count && words.suffix(said.count) == said[...] {
      words.removeLast(said.count)
      return bound
    }
    return nil
  }

  private static func kinds(_ words: [String], of part: Substring) throws(Problem) -> Set<Kind> {
    var kinds: Set<Kind> = []
    for word in words where !["or", "and", "+", "about"].contains(word) {
      switch word {
      case "others": kinds.formUnion(Set<Kind>.others)
      case "us": kinds.formUnion(Set<Kind>.aboutUs)
      default:
        guard let kind = Kind(rawValue: word) else {
          throw misunderstood("“\(word.firstWords(24))” is no kind of post.")
        }
        kinds.insert(kind)
      }
    }
    guard !kinds.isEmpty else {
      throw misunderstood("“\(String(part).firstWords(32))” names no kind of post.")
    }
    return kinds
  }

  private static func name(of kinds: Set<Kind>) -> String {
    if kinds == .others { return "others" }
    if kinds == .aboutUs { return "about us" }
    return Kind.allCases.filter(kinds.contains).map(\.rawValue).joined(separator: " or ")
  }
}

extension Mix.Bucket {
  /// As `Mix(custom:)` reads it.
  fileprivate var words: String {
    switch bound {
    case .about: "\(name)\(kinds.isSubset(of: Set<Kind>.aboutUs) ? " about" : "") \(parts) %"
    case .atLeast: "\(name) at least \(parts) %"
    case .atMost, .rest: "\(name) at most \(parts) %"
    }
  }
}
