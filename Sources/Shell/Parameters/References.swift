import Application
import ArgumentParser
import Exchange
import Planning
import PostText
import Storage

/// The first letters of a post's id.
struct PostReference: Parameter {
  static let parameterKind = ParameterKind.post
  let typed: String
}

/// The same for what is to go out: of posts that are out, none is offered, though one can be named.
struct WaitingPostReference: Parameter {
  static let parameterKind = ParameterKind.waitingPost
  let typed: String
}

struct PlatformReference: Parameter {
  static let parameterKind = ParameterKind.platform
  static let defaultCompletionKind = CompletionKind.list(Platform.allCases.map(\.rawValue))
  let typed: String

  /// - Throws: `Problem` when there is no such platform.
  func find() throws -> Platform {
    if let platform = Platform(rawValue: typed.lowercased()) { return platform }
    let all = Platform.allCases.map(\.rawValue)
    throw Choice(
      .unknownPlatform, what: "platform", typed: typed, among: all, meant: Platform.meant(by: typed)
    ).problem()
  }
}

/// One of those that a post, named before it, is for.
struct PostPlatformReference: Parameter {
  static let parameterKind = ParameterKind.postPlatform
  static let defaultCompletionKind = PlatformReference.defaultCompletionKind
  let typed: String

  /// - Throws: `Problem` when there is no such platform.
  func find() throws -> Platform { try PlatformReference(typed: typed).find() }
}

/// One of the plan's.
struct ChosenPlatformReference: Parameter {
  static let parameterKind = ParameterKind.chosenPlatform
  static let defaultCompletionKind = PlatformReference.defaultCompletionKind
  let typed: String

  /// - Throws: `Problem` when there is no such platform.
  func find() throws -> Platform { try PlatformReference(typed: typed).find() }
}

/// One of those on which a command publishes.
struct PublishingPlatformReference: Parameter {
  static let parameterKind = ParameterKind.publishingPlatform
  static let defaultCompletionKind = PlatformReference.defaultCompletionKind
  let typed: String
}

/// A label that posts bear, or are to bear.
struct LabelReference: Parameter {
  static let parameterKind = ParameterKind.label
  let typed: String
}

extension [PlatformReference] {
  /// Those of `mastodon`, and of `mastodon,x`.
  /// - Throws: `Problem` when there is no such platform.
  func found() throws -> [Platform] {
    try flatMap { reference in
      try reference.typed.split(separator: ",").map { try PlatformReference(typed: String($0)).find() }
    }
  }
}

struct KindReference: Parameter {
  static let parameterKind = ParameterKind.kind
  static let defaultCompletionKind = CompletionKind.list(Kind.allCases.map(\.rawValue))
  let typed: String

  /// - Throws: `Problem` when there is no such kind.
  func find() throws -> Kind {
    if let kind = Kind(rawValue: typed.lowercased()) { return kind }
    throw Choice(.unknownKind, what: "kind of post", typed: typed, among: Kind.allCases.map(\.rawValue))
      .problem()
  }
}

extension [KindReference] {
  /// Those of `share`, and of `share,boost`.
  /// - Throws: `Problem` when there is no such kind.
  func found() throws -> [Kind] {
    try flatMap { reference in
      try reference.typed.split(separator: ",").map { try KindReference(typed: String($0)).find() }
    }
  }
}

struct StateReference: Parameter {
  static let parameterKind = ParameterKind.state
  static let words = ["drafts", "scheduled", "out"]
  static let defaultCompletionKind = CompletionKind.list(words)
  let typed: String

  /// - Throws: `Problem` when there is no such state.
  func find() throws -> Post.State {
    switch typed.lowercased() {
    case "draft", "drafts": return .draft
    case "scheduled": return .scheduled
    case "out": return .out
    default: throw Choice(what: "list", typed: typed, among: Self.words).problem()
    }
  }
}

struct FormatReference: Parameter {
  static let parameterKind = ParameterKind.format
  /// What the plan's files may hold, rather than the plan.
  static let schema = "schema"
  static let wholePlan = "json"
  static let jsonLines = "jsonl"
  static let words = [wholePlan] + Exporter.all.map(\.name) + [schema]
  static let defaultCompletionKind = CompletionKind.list(words)
  let typed: String

  var isSchema: Bool { typed.lowercased() == Self.schema }
  var isWholePlan: Bool { typed.lowercased() == Self.wholePlan }

  /// - Throws: `Problem` when there is no such format.
  func find() throws -> Exporter {
    if let exporter = Exporter.all.first(where: { $0.name == typed.lowercased() }) { return exporter }
    throw Choice(what: "format", typed: typed, among: Self.words).problem()
  }
}

/// One of the sorts of files that a plan has, or the one of a person's settings.
struct FileKindReference: Parameter {
  static let parameterKind = ParameterKind.fileKind
  static let settings = "settings"
  static let words = FileKind.all.map(\.name) + [settings]
  static let defaultCompletionKind = CompletionKind.list(words)
  let typed: String

  var isSettings: Bool { typed.lowercased() == Self.settings }

  /// - Throws: `Problem` when there is no such sort.
  func find() throws -> FileKind {
    if let kind = FileKind.all.first(where: { $0.name == typed.lowercased() }) { return kind }
    throw Choice(what: "schema", typed: typed, among: Self.words).problem()
  }
}

struct PlanReference: Parameter {
  static let parameterKind = ParameterKind.plan
  let typed: String
}

struct CommandReference: Parameter {
  static let parameterKind = ParameterKind.command
  let typed: String
}

struct FileReference: Parameter {
  static let keepsOuterBlanks = true
  static let parameterKind = ParameterKind.file
  static let defaultCompletionKind = CompletionKind.file()
  let typed: String

  /// By whatever name it goes on the system.
  var isStandardInput: Bool { ["-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"].contains(typed) }
  /// `-` for standard input.
  var path: String { isStandardInput ? "-" : typed }
}

/// One of those who work here, by their handle.
struct ColleagueReference: Parameter {
  static let parameterKind = ParameterKind.colleague
  let typed: String

  /// With its `@`.
  /// - Throws: `Problem` when it can't be a handle.
  func handle() throws -> String { try HandleReference(typed: typed).handle() }
}

/// An account's name, with or without its `@`.
struct HandleReference: Parameter {
  static let parameterKind = ParameterKind.word
  let typed: String

  /// With its `@`.
  /// - Throws: `Problem` when it can't be a handle.
  func handle() throws -> String {
    let name = typed.hasPrefix("@") ? String(typed.dropFirst()) : typed
    guard !name.isEmpty, name.first != "@", name.count <= 200,
      name.allSatisfy({ $0.isLetter || $0.isNumber || "_-.@".contains($0) })
    else {
      throw Problem(
        .badHandle, "“\(typed.firstWords(24))” is no handle.",
        hint: "Type it as on the platform, such as: @harbourbakery"
      )
    }
    return "@\(name)"
  }
}
