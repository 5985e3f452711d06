import Foundation

/// A session on a screen as a text file. Before its first step stand settings, a line each: `plans: harbour-bakery` copies
/// the example plan, `start: week` starts the program with words, names in capitals are the environment's; a line behind
/// `#` says what to look at. `> ` begins what is typed: keys with a name stand in `⟨⟩` as tmux calls them, `⟨columns -8⟩`
/// makes the terminal narrower than it was to begin with, and `⟨paste 30⟩` pastes so many rows. What follows are the
/// screens, one for each size.
struct ScreenSession {
  struct Step {
    var typed: String
    var screens: [Tmux.Screen] = []
  }

  static let sizes = [80, 40].map { Tmux.Size(columns: $0) }

  /// Settings and remarks, as they stand there.
  private(set) var head: [String] = []
  private(set) var steps: [Step] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() { take(line) }
  }

  private mutating func take(_ line: Substring) {
    if line.hasPrefix("> ") {
      steps.append(Step(typed: String(line.dropFirst(2))))
    } else if steps.isEmpty {
      head.append(String(line))
    } else if line.hasPrefix("|") {
      let step = steps.count - 1
      guard let screen = steps[step].screens.indices.last else { return }
      steps[step].screens[screen].rows.append(String(line.dropFirst()))
    } else if let match = line.wholeMatch(of: /\d+ columns, cursor at (\d+):(\d+)/) {
      let (row, column) = (Int(match.1) ?? 0, Int(match.2) ?? 0)
      steps[steps.count - 1].screens.append(Tmux.Screen(cursorRow: row, cursorColumn: column))
    }
  }

  var settings: [(name: String, value: String)] {
    head.filter { !$0.hasPrefix("#") }.compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), parts[1].trimmingCharacters(in: .whitespaces)) : nil
    }
  }

  func setting(_ name: String) -> String? { settings.first { $0.name == name }?.value }

  var arguments: [String] { setting("start")?.split(separator: " ").map(String.init) ?? [] }

  /// What the settings add to the environment.
  var environment: [String: String] {
    let named = settings.filter { $0.name.allSatisfy { $0.isUppercase || $0 == "_" } }
    return Dictionary(uniqueKeysWithValues: named)
  }

  /// The screen that a step is to give at a size.
  func expected(_ step: Int, _ size: Int) -> Tmux.Screen? {
    steps[step].screens.indices.contains(size) ? steps[step].screens[size] : nil
  }

  mutating func forget(_ step: Int) { steps[step].screens = [] }

  mutating func note(_ screen: Tmux.Screen, at step: Int) { steps[step].screens.append(screen) }

  var text: String {
    head.map { "\($0)\n" }.joined() + steps.map(text(of:)).joined(separator: "\n")
  }

  private func text(of step: Step) -> String {
    let screens = zip(Self.sizes, step.screens).map { size, screen in
      "\(size.columns) columns, \(screen)"
    }
    return "> \(step.typed)\n" + screens.joined()
  }
}

extension Tmux {
  /// Does what is written in a step.
  func take(_ typed: String, _ size: Size) throws {
    let parts = typed.matches(of: /⟨([^⟩]*)⟩|[^⟨]+/)
    try act(parts.flatMap { part in part.1.map { action($0, size) } ?? [.type(String(part.0))] })
  }

  private func action(_ name: Substring, _ size: Size) -> [Action] {
    let parts = name.split(separator: " ")
    let number = parts.last.flatMap { Int($0) } ?? 0
    switch parts.first {
    case "columns": return [.resize(Size(columns: size.columns + number, rows: size.rows))]
    case "paste": return [.paste((1...max(1, number)).map { "Row \($0) of a paste" }.joined(separator: "\n"))]
    default: return [.press(String(name))]
    }
  }
}
