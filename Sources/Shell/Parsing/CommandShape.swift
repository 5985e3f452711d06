import ArgumentParser

/// What a command asks for: its options and its arguments, each by its kind. It is read off the command's own
/// declaration, so that nothing is said twice.
struct CommandShape {
  struct Option {
    /// With its two hyphens.
    var name: String
    /// nil for one that takes no value.
    var kind: ParameterKind?
    /// Whether it may be typed several times.
    var isRepeated = false
  }

  var options: [Option] = []
  var arguments: [ParameterKind] = []
  /// Whether the last of them may be typed several times.
  private var isLastRepeated = false

  init(_ command: any ParsableArguments.Type) {
    for child in Mirror(reflecting: command.init()).children {
      guard let label = child.label, let slot = child.value as? any CommandSlot else { continue }
      add(type(of: slot).slot, label)
    }
  }

  private mutating func add(_ slot: ParameterSlot, _ label: String) {
    let name = "--" + Self.hyphenated(label.drop { $0 == "_" })
    switch slot {
    case .argument(let kind, let isRepeated):
      arguments.append(kind)
      isLastRepeated = isRepeated
    case .option(let kind, let isRepeated):
      options.append(Option(name: name, kind: kind, isRepeated: isRepeated))
    case .flag: options.append(Option(name: name, kind: nil))
    case .group(let group): options += CommandShape(group).options
    }
  }

  /// `fail-on` for `failOn`, as ArgumentParser names options.
  private static func hyphenated(_ label: Substring) -> String {
    label.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
  }

  func option(_ word: String) -> Option? {
    let name = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
    return options.first { $0.name == name }
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
    if index < arguments.count { return arguments[index] }
    guard isLastRepeated, let last = arguments.last else { return nil }
    // A file's name may be several words without being several things.
    return switch last {
    case .post, .waitingPost, .platform, .label, .kindWord, .command: last
    default: nil
    }
  }

  /// Which argument takes the rest of the line.
  var restIndex: Int? { arguments.firstIndex { $0.takesRestOfLine } }
}

/// What one property of a command is to it.
enum ParameterSlot {
  case argument(ParameterKind, isRepeated: Bool)
  case option(ParameterKind, isRepeated: Bool)
  case flag
  case group(any ParsableArguments.Type)
}

protocol CommandSlot { static var slot: ParameterSlot { get } }

extension Argument: CommandSlot {
  static var slot: ParameterSlot {
    .argument(kind(of: Value.self), isRepeated: Value.self is any Repeating.Type)
  }
}

extension ArgumentParser.Option: CommandSlot {
  static var slot: ParameterSlot {
    .option(kind(of: Value.self), isRepeated: Value.self is any Repeating.Type)
  }
}

extension Flag: CommandSlot {
  static var slot: ParameterSlot { .flag }
}

extension OptionGroup: CommandSlot {
  static var slot: ParameterSlot { .group(Value.self) }
}

private protocol Repeating {}
extension Array: Repeating {}

private protocol Wrapping { static var wrapped: Any.Type { get } }
extension Optional: Wrapping { fileprivate static var wrapped: Any.Type { Wrapped.self } }
extension Array: Wrapping { fileprivate static var wrapped: Any.Type { Element.self } }

private func kind(of type: Any.Type) -> ParameterKind {
  if let wrapping = type as? any Wrapping.Type { return kind(of: wrapping.wrapped) }
  return (type as? any Parameter.Type)?.parameterKind ?? .word
}
