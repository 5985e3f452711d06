import Planning

extension Plan {
  /// Where the trial stands, in a line; nothing where none runs.
  func trialLine(on today: Day) -> [Block] {
    guard let trial, trial.hasBegun(on: today) else { return [] }
    let words =
      trial.isOver(on: today)
      ? "The trial is over; its verdict: trial end"
      : "Trial: day \(trial.day(on: today)) of \(Trial.length); see: trial"
    return [.paragraph(StyledText(advice: words))]
  }
}
