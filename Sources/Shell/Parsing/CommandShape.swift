import ArgumentParser

/// What a command asks for: its options and its arguments, each by its kind. It is read off the command's own
/// declaration, so that nothing is said twice.
struct CommandShape {
  struct Option {
    /// With its two hyphens.
    var name: String
    /// nil for one that takes no value.
    var kind: ParameterKind?
  }

  var options: [Option] = []
  var arguments: [ParameterKind] = []

  init(_ command: any ParsableArguments.Type) {
    for child in Mirror(reflecting: command.init()).children {
      guard let label = child.label, let slot = child.value as? any CommandSlot else { continue }
      add(type(of: slot).slot, label)
    }
  }

  private mutating func add(_ slot: Slot, _ label: String) {
    let name = "--" + Self.hyphenated(label.drop { $0 == "_" })
    switch slot {
    case .argument(let kind): arguments.append(kind)
    case .option(let kind): options.append(Option(name: name, kind: kind))
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
      case .text, .words, .word, .goal, .audience, .outpost, .topic, .file, .people: true
      default: false
      }
    }
  }

  /// Which argument takes the rest of the line.
  var restIndex: Int? { arguments.firstIndex { $0.takesRestOfLine } }
}

/// What one property of a command is to it.
enum Slot {
  case argument(ParameterKind)
  case option(ParameterKind)
  case flag
  case group(any ParsableArguments.Type)
}

protocol CommandSlot { static var slot: Slot { get } }

extension Argument: CommandSlot {
  static var slot: Slot { .argument(kind(of: Value.self)) }
}

extension ArgumentParser.Option: CommandSlot {
  static var slot: Slot { .option(kind(of: Value.self)) }
}

extension Flag: CommandSlot {
  static var slot: Slot { .flag }
}

extension OptionGroup: CommandSlot {
  static var slot: Slot { .group(Value.self) }
}

private protocol Wrapping { static var wrapped: Any.Type { get } }
extension Optional: Wrapping { fileprivate static var wrapped: Any.Type { Wrapped.self } }
extension Array: Wrapping { fileprivate static var wrapped: Any.Type { Element.self } }

private func kind(of type: Any.Type) -> ParameterKind {
  if let wrapping = type as? any Wrapping.Type { return kind(of: wrapping.wrapped) }
  return (type as? any Parameter.Type)?.parameterKind ?? .word
}
