import Guidance
import Planning

/// Writes the model of kinds as the Swift sources that the `Guidance` module compiles.
struct KindTableSource {
  let model: KindModel
  let words: String
  let posts: Int
  let organisations: Int

  var weights: String {
    let names = Clue.all.map(\.name) + KindClue.allCases.map { "\($0)" }
    let rows = zip(names, model.weights).map { name, row in "      \(cells(row)),  // \(name)" }
    return """
      // Made by the trainer; do not edit. After a change of a clue, a word list or a post, make it again:
      //   PLANNER_TRAINER=1 swift run -c release JudgementTrainer kinds ../shared/data Sources/Guidance/Judgement/Kinds
      // Fitted to \(posts) posts of \(organisations) organisations, and to those that were made.

      extension KindModel {
        /// Columns: \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).
        package static let fitted = KindModel(
          start: \(cells(model.start)),
          weights: [
      \(rows.joined(separator: "\n"))
          ],
          words: KindWordTable(KindWordData.text),
          usualProfile: \(cells(model.usualProfile)))
      }

      """
  }

  var wordData: String {
    let lines = words.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    return """
      // Made by the trainer with `KindWeights`; do not edit.

      enum KindWordData {
        /// As `KindWordTable` reads it.
        static let text = \"\"\"
      \(lines)
          \"\"\"
      }

      """
  }

  private func cells(_ row: [Double]) -> String {
    "[" + row.map { $0 == 0 ? "0.0" : "\($0)" }.joined(separator: ", ") + "]"
  }
}
