import Planning

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a command of the person's own says of posts: JSON lines, such as `{"id":"k4t9mz","kind":"share","probability":0.8}`
/// or `{"id":"k4t9mz","kinds":{"share":0.7,"talk":0.3}}`.
public struct KindAnswers: Sendable {
  /// A line that can't be taken.
  public struct WrongLine: Hashable, Sendable {
    /// From 1.
    public let number: Int
    /// Such as `is no JSON object`.
    public let what: String
  }

  public private(set) var opinions: [PostID: KindOpinion] = [:]
  public private(set) var wrong: [WrongLine] = []

  /// - Parameter asked: the posts that it was asked about; of others nothing is taken.
  public init(_ text: String, about asked: Set<PostID>) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where line.contains(where: { !$0.isWhitespace }) {
      do throws(Refusal) {
        try take(Answer(of: line), asked)
      } catch {
        wrong.append(WrongLine(number: index + 1, what: error.what))
      }
    }
  }

  private mutating func take(_ answer: Answer, _ asked: Set<PostID>) throws(Refusal) {
    guard let id = PostID(answer.id), asked.contains(id) else {
      throw Refusal(what: "is about “\(answer.id.firstWords(24))”, which was not asked about")
    }
    guard opinions[id] == nil else { throw Refusal(what: "is about \(id) once more") }
    opinions[id] = try answer.opinion()
  }
}

/// Why a line is not taken.
private struct Refusal: Error {
  let what: String
}

private struct Answer: Decodable {
  var id: String
  var kind: String?
  var probability: Double?
  var kinds: [String: Double]?

  fileprivate init(of line: Substring) throws(Refusal) {
    do {
      self = try JSONDecoder().decode(Answer.self, from: Data(line.utf8))
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
      let name = context.codingPath.first?.stringValue
      throw Refusal(what: name.map { "has a \"\($0)\" that is not of the right form" } ?? "is no JSON object")
    } catch DecodingError.keyNotFound {
      throw Refusal(what: "has no \"id\"")
    } catch {
      throw Refusal(what: "is no JSON object")
    }
  }

  fileprivate func opinion() throws(Refusal) -> KindOpinion {
    if let kinds {
      guard let opinion = KindOpinion(try odds(kinds)) else {
        throw Refusal(what: "has \"kinds\" that are no probabilities from 0 to 1")
      }
      return opinion
    }
    guard let kind else { throw Refusal(what: "says no \"kind\" and no \"kinds\"") }
    guard let opinion = KindOpinion(try Self.known(kind), probability: probability ?? 1) else {
      throw Refusal(what: "has a \"probability\" that makes no kind the likeliest; 1 is sure")
    }
    return opinion
  }

  private func odds(_ kinds: [String: Double]) throws(Refusal) -> [Kind: Double] {
    var odds: [Kind: Double] = [:]
    for (word, chance) in kinds.sorted(by: { $0.key < $1.key }) { odds[try Self.known(word)] = chance }
    return odds
  }

  private static func known(_ word: String) throws(Refusal) -> Kind {
    guard let kind = Kind(rawValue: word) else {
      throw Refusal(what: "names “\(word.firstWords(24))”, which is no kind")
    }
    return kind
  }
}
