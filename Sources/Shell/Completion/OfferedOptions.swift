import ArgumentParser

extension LineCompleter {
  /// The options that a command takes, with their help; where the value of one is begun behind `=`, its values.
  /// - Parameter named: what stands in the line already.
  func options(of type: any ParsableArguments.Type, without named: Set<String> = []) -> [Offer] {
    let shape = CommandShape(type)
    if let equals = word.firstIndex(of: "="), let option = shape.option(word), let kind = option.kind {
      return values(of: kind, for: option.name, of: type).map {
        Offer(word[...equals] + $0.word, $0.note, isKnownByNote: $0.isKnownByNote)
      }
    }
    let help = OptionHelp(type)
    return shape.options.filter { $0.isRepeated || !named.contains($0.name) }.map {
      Offer($0.name, help.meanings[$0.name] ?? "")
    }
  }
}

/// What the options of a command are for.
private struct OptionHelp {
  private(set) var meanings: [String: String] = [:]

  init(_ type: any ParsableArguments.Type) {
    for row in HelpText(type.helpMessage(columns: HelpText.columns)).options {
      let names = row.name.split(separator: " ").map { $0.last == "," ? String($0.dropLast()) : String($0) }
      for name in names where name.hasPrefix("--") { meanings[name] = row.meaning }
    }
  }
}
