import Application
import Planning
import Presentation

/// What other programs ask of this one, and nobody types: the pages of the manual, what has TAB complete in other shells,
/// and what TAB offers there.
enum ProgramRequest {
  /// What each of them begins with.
  enum Word {
    static let manual = "--generate-manual"
    static let script = "--generate-completion-script"
    static let completion = "---complete"
  }

  case manualNames
  case manualPage(String)
  case completionScript(OuterShell)
  case completion(OuterShell, [String])

  /// - Returns: nil where the words are no such request.
  /// - Throws: `Problem` where they are one that makes no sense.
  init?(_ words: [String]) throws {
    guard let first = words.first else { return nil }
    let rest = Array(words.dropFirst())
    switch first {
    case Word.manual: self = rest.first.map(ProgramRequest.manualPage) ?? .manualNames
    case Word.script: self = .completionScript(try OuterShell(named: rest.first))
    case Word.completion: self = .completion(try OuterShell(named: rest.first), Array(rest.dropFirst()))
    default: return nil
    }
  }

  func reply(in session: Session) throws -> VerbatimReply {
    switch self {
    case .manualNames: VerbatimReply(Manual.names.joined(separator: "\n"))
    case .manualPage(let name): VerbatimReply(ManualWriter().write(try Manual(session).page(name)))
    case .completionScript(let shell): VerbatimReply(shell.script)
    case .completion(let shell, let words): VerbatimReply(shell.offers(for: words, in: session))
    }
  }
}

/// Another shell, whose TAB asks what fits.
enum OuterShell: String, CaseIterable {
  case bash, zsh, fish

  /// - Throws: `Problem` where it is none of them.
  init(named name: String?) throws {
    guard let shell = name.flatMap({ Self(rawValue: $0) }) else {
      throw Choice(what: "shell", typed: name ?? "", among: Self.allCases.map(\.rawValue)).problem()
    }
    self = shell
  }
}
