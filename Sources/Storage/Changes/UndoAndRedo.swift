import Planning

/// Taking changes back, and bringing them back.
extension ChangeLog {
  enum Direction {
    case undo, redo
  }

  /// Undoes the last change, or redoes the last undone one.
  func turn(_ direction: Direction) throws -> Change {
    let (number, change) = try next(direction)
    if let problem = try conflict(direction, change) { throw problem }
    try apply(direction == .undo ? change.reversed(number: number) : change.repeated(number: number))
    return change
  }

  /// What `turn` would undo or redo, and why it would refuse to, if it would.
  func preview(_ direction: Direction) throws -> (change: PastChange, refusal: Problem?) {
    let (number, change) = try next(direction)
    return (change.past(number, isUndone: direction == .redo, plan.kinds), try conflict(direction, change))
  }

  private func next(_ direction: Direction) throws -> (number: Int, change: Change) {
    let records = try ChangeRecords(plan)
    let number = direction == .undo ? records.done.last : records.undone.first
    guard let number, let change = try records.read(number, isUndone: direction == .redo) else {
      throw Problem(
        .nothingToUndo, "There is nothing to \(direction) in \(plan.name).",
        hint: direction == .undo ? "See what there is with: list" : "See what was done with: history")
    }
    return (number, change)
  }

  /// - Returns: what has changed since, where `change` can't be turned without losing it.
  private func conflict(_ direction: Direction, _ change: Change) throws -> Problem? {
    let words = try change.files.compactMap { file in
      try Conflict(of: file.name, expected: direction == .undo ? file.after : file.before, in: plan)?.sentence
    }
    guard !words.isEmpty else { return nil }
    return Problem(
      .changedSince,
      "“\(change.command.firstWords(60))” can't be \(direction)ne without losing what was changed otherwise since: "
        + words.joined(separator: " "),
      hint: "See what it would do with: \(direction) --show; then do it by hand, such as: edit POST TEXT")
  }

  /// - Parameter count: how many at most; nil for all that are remembered.
  /// - Returns: the changes, newest first, and the records that can't be read.
  func history(_ count: Int?) throws -> (changes: [PastChange], problems: [Problem]) {
    let records = try ChangeRecords(plan)
    let numbers = records.undone.reversed().map { ($0, true) } + records.done.reversed().map { ($0, false) }
    var changes: [PastChange] = []
    var problems: [Problem] = []
    for (number, isUndone) in numbers.prefix(count ?? numbers.count) {
      do {
        if let change = try records.read(number, isUndone: isUndone) {
          changes.append(change.past(number, isUndone: isUndone, plan.kinds))
        }
      } catch let problem as Problem {
        problems.append(problem)
      }
    }
    return (changes, problems)
  }
}

extension Change {
  func past(_ number: Int, isUndone: Bool, _ kinds: [FileKind]) -> PastChange {
    PastChange(
      number: number, at: at, command: command, action: action, isUndone: isUndone,
      files: files.map(\.name), differences: Difference.between(files, kinds))
  }
}
