import Guidance

/// Writes a table as the Swift source that the `Guidance` module compiles.
struct TableSource {
  let table: ActTable
  let posts: Int
  let held: Score

  var text: String {
    let rows = zip(Clue.all, table.weights).map { clue, row in "      \(cells(row)),  // \(clue.name)" }
    return """
      // Made by the trainer; do not edit. After a change of a clue or a word list, make it again:
      //   PLANNER_TRAINER=1 swift run -c release JudgementTrainer POSTS.jsonl Sources/Guidance/Judgement/ActWeights.swift
      // Fitted to \(posts) posts of the CrowdFlower set "Corporate messaging" (Data for Everyone).
      // Each company left out in turn, rows that all labellers agreed on:
      //   \(held.text)

      extension ActTable {
        /// Columns: \(Act.allCases.map(\.rawValue).joined(separator: ", ")).
        static let fitted = ActTable(
          start: \(cells(table.start)),
          weights: [
      \(rows.joined(separator: "\n"))
          ])
      }

      """
  }

  private func cells(_ row: [Double]) -> String {
    "[" + row.map { $0 == 0 ? "0.0" : "\($0)" }.joined(separator: ", ") + "]"
  }
}
