import Planning
import PostText

extension Rule {
  public enum NoAltText: FindingCase {
    case none(number: Int)
    /// Its words begin by saying that it is a picture.
    case says(number: Int, words: String)
    case fileName(number: Int, words: String)
    case tooLong(number: Int, count: Int, limit: Int, platform: Platform)

    public var english: CaseWords {
      switch self {
      case .none(let number):
        CaseWords(
          "Picture \(number) has no words for those who can't see it.",
          fix: "Say what it shows: \(Self.command(number))")
      case .says(let number, let words):
        CaseWords(
          "The words of picture \(number) begin with “\(words)”, which every reader says by itself.",
          fix: "Leave that out: \(Self.command(number))")
      case .fileName(let number, let words):
        CaseWords(
          "The words of picture \(number) are a file's name: “\(words)”.",
          fix: "Say what it shows: \(Self.command(number))")
      case .tooLong(let number, let count, let limit, let platform):
        CaseWords(
          "The words of picture \(number) have \(count) of \(limit) characters on \(platform.name).",
          fix: "Shorten them: \(Self.command(number))")
      }
    }

    private static func command(_ number: Int) -> String { "picture POST \(number) --alt TEXT" }
  }

  public static let noAltText = Rule(
    "no-alt-text", .warning, practice: 4,
    "Say in words what a picture shows, for those who can't see it.",
    source: .notWorking,
    why: "To some of your readers the picture is what its words say, and nothing where there are none.",
    fix: "Say what it shows and why it is there, in a sentence or two: picture POST N --alt TEXT",
    checks: [
      .draft { draft in
        guard let post = draft.post, !post.pictures.isEmpty, post.state != .out else { return [] }
        let limits = draft.platforms.map { draft.context.limits[$0.place] }.filter(\.pictures.haveWords)
        guard !limits.isEmpty else { return [] }
        return post.pictures.indices.compactMap { index in
          post.pictures[index].fault(index + 1, limits).map { Hit($0) }
        }
      }
    ],
    examples: [
      .triggers("How our chairs are steamed.", inDays: 1, pictures: [Picture("media/chair.jpg")]),
      .triggers("The ferry.", inDays: 1, pictures: [Picture("media/f.png", alt: "Image of a ferry")]),
      .triggers("Six ewes.", inDays: 1, pictures: [Picture("media/e.png", alt: "IMG_2034.JPG")]),
      .triggers("Soups.", inDays: 1, pictures: [.example, Picture("media/s.webp", alt: " ")]),
      .triggers("Eye tests.", inDays: 1, pictures: [Picture("media/e.jpg", alt: "A photo of our shop")]),
      .triggers(
        "Lanterns.", inDays: 1,
        pictures: [Picture("media/l.jpg", alt: String(repeating: "Lanterns on the quay. ", count: 70))]),
      .passes("How our chairs are steamed.", inDays: 1, pictures: [.example]),
      .passes("The ferry.", on: [.tiktok], inDays: 1, pictures: [Picture("media/f.png")]),
      .passes("Six ewes.", inDays: 1, pictures: []),
      .passes(
        "Soups.", inDays: 1, pictures: [Picture("media/s.jpg", alt: "Imagine a bowl so green that it glows.")]
      ),
      .passes("Eye tests."),
    ])
}

extension Picture {
  static let example = Picture(
    "media/crock.jpg", alt: "A bread crock with its lid beside it, on a windowsill.")

  private static let openings = [
    "image of", "picture of", "photo of", "photograph of", "pic of", "image showing",
  ]
  private static let endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".avif"]

  fileprivate func fault(_ number: Int, _ limits: [Limits]) -> Rule.NoAltText? {
    let words = (alt ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { return Rule.NoAltText.none(number: number) }
    let small = words.lowercased()
    if !small.contains(" "), Self.endings.contains(where: small.hasSuffix) {
      return .fileName(number: number, words: words.firstWords(40))
    }
    let start = ["an ", "a ", "the "].first { small.hasPrefix($0) } ?? ""
    if let opening = Self.openings.first(where: { small.dropFirst(start.count).hasPrefix($0) }) {
      return .says(number: number, words: start + opening)
    }
    let count = words.unicodeScalars.count
    let tooShort = limits.first { count > $0.pictures.wordsLength ?? .max }
    return tooShort.map {
      .tooLong(number: number, count: count, limit: $0.pictures.wordsLength ?? 0, platform: $0.platform)
    }
  }
}
