import Planning
import Testing

@Suite("The figures of a goal")
struct GoalFigureTests {
  private func progress(_ figures: [(day: Int, value: Double)]) -> [Goal.Progress] {
    figures.map { Goal.Progress(on: Day(number: $0.day), value: $0.value) }
  }

  @Test("many are noted as one by one: by day, and of one day the last")
  func many() {
    let figures = progress([(5, 1), (3, 2), (5, 3), (4, 4), (3, 5)])
    var oneByOne = Goal(name: "class")
    for figure in figures { oneByOne.note(figure) }
    var atOnce = Goal(name: "class")
    atOnce.note(figures)
    #expect(atOnce.progress == progress([(3, 5), (4, 4), (5, 3)]))
    #expect(atOnce == oneByOne)
  }
}
