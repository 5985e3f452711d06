import ArgumentParser

/// What a command asks for: its options and its arguments, each by its kind. It is read off the command's own
/// declaration, so that nothing is said twice.
struct CommandShape {
  struct Option {
    /// With its two hyphens.
    var name: String
    /// nil for one that takes no value.
    fileprivate var value: Any.Type?

    var takesValue: Bool { value != nil }
    /// nil for one that takes no value.
    var kind: ParameterKind? { value.map(Shell.kind(of:)) }
    /// Whether it may be typed several times.
    var isRepeated: Bool { value is any Repeating.Type }
  }

  private enum OptionEntry {
    case option(Option)
    /// Read when an option is looked for that is none of the command's own.
    case group(any ParsableArguments.Type)
  }

  private var entries: [OptionEntry] = []
  private var argumentTypes: [Any.Type] = []

  // What a type conforms to is found when it is asked for: it is looked for among all conformances that are linked in,
  // which costs a tenth of a check where it is done for every option.

  var arguments: [ParameterKind] { argumentTypes.map(kind(of:)) }
  /// Whether the last of them may be typed several times.
  private var isLastRepeated: Bool { argumentTypes.last is any Repeating.Type }

  init(_ command: any ParsableArguments.Type) {
    for child in Mirror(reflecting: command.init()).children {
      guard let label = child.label, let slot = child.value as? any CommandSlot else { continue }
      add(type(of: slot).slot, label)
    }
  }

  private mutating func add(_ slot: ParameterSlot, _ label: String) {
    let name = "--" + Self.hyphenated(label.drop { $0 == "_" })
    switch slot {
    case .argument(let value): argumentTypes.append(value)
    case .option(let value): entries.append(.option(Option(name: name, value: value)))
    case .flag: entries.append(.option(Option(name: name, value: nil)))
    case .group(let group): entries.append(.group(group))
    }
  }

  /// As they are declared, those of its groups among them.
  var options: [Option] {
    entries.flatMap { entry in
      switch entry {
      case .option(let option): [option]
      case .group(let group): CommandShape(group).options
      }
    }
  }

  /// `fail-on` for `failOn`, as ArgumentParser names options.
  private static func hyphenated(_ label: Substring) -> String {
    label.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
  }

  func option(_ word: String) -> Option? {
    guard word.hasPrefix("--") else { return nil }
    let name = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
    return ownOption(name) ?? groups.lazy.compactMap { CommandShape($0).option(name) }.first
  }

  private func ownOption(_ name: String) -> Option? {
    for case .option(let option) in entries where option.name == name { return option }
    return nil
  }

  private var groups: [any ParsableArguments.Type] {
    entries.compactMap { entry in if case .group(let group) = entry { group } else { nil } }
  }

  /// Whether an argument of it may be several words, which double quotes hold together.
  var takesWords: Bool {
    arguments.contains { kind in
      switch kind {
      case .text, .words, .word, .goal, .audience, .outpost, .topic, .file, .people, .settingValue,
        .avoidedWord, .confidentialTerm:
        true
      default: false
      }
    }
  }

  /// - Returns: nil where it takes no more.
  func argument(_ index: Int) -> ParameterKind? {
    if index < argumentTypes.count { return kind(of: argumentTypes[index]) }
    guard isLastRepeated, let last = argumentTypes.last.map(kind(of:)) else { return nil }
    // A file's name may be several words without being several things.
    return switch last {
    case .post, .waitingPost, .platform, .label, .kindWord, .command: last
    default: nil
    }
  }

  /// Which argument takes the rest of the line.
  var restIndex: Int? { argumentTypes.firstIndex { kind(of: $0).takesRestOfLine } }
}

/// What one property of a command is to it.
enum ParameterSlot {
  case argument(Any.Type)
  case option(Any.Type)
  case flag
  case group(any ParsableArguments.Type)
}

protocol CommandSlot { static var slot: ParameterSlot { get } }

extension Argument: CommandSlot {
  static var slot: ParameterSlot { .argument(Value.self) }
}

extension ArgumentParser.Option: CommandSlot {
  static var slot: ParameterSlot { .option(Value.self) }
}

extension Flag: CommandSlot {
  static var slot: ParameterSlot { .flag }
}

extension OptionGroup: CommandSlot {
  static var slot: ParameterSlot { .group(Value.self) }
}

protocol Repeating {}
extension Array: Repeating {}

private protocol Wrapping { static var wrapped: Any.Type { get } }
extension Optional: Wrapping { fileprivate static var wrapped: Any.Type { Wrapped.self } }
extension Array: Wrapping { fileprivate static var wrapped: Any.Type { Element.self } }

private func kind(of type: Any.Type) -> ParameterKind {
  guard let wrapped = (type as? any Wrapping.Type)?.wrapped else { return ownKind(of: type) ?? .word }
  return ownKind(of: wrapped) ?? kind(of: wrapped)
}

private func ownKind(of type: Any.Type) -> ParameterKind? {
  (type as? any Parameter.Type)?.parameterKind
}
