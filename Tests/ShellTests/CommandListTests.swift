import Fixtures
import Testing

@testable import Shell

@Suite("The list of commands")
struct CommandListTests {
  @Test("it names every file of its folder, and nothing else")
  func matchesFolder() throws {
    let listed = Planner.commands.map { "\($0)" }.sorted()
    #expect(listed == (try Repository.swiftFiles(in: "Sources/Shell/Commands", without: "AllCommands")))
  }

  @Test("every command has a name of its own and says what it does")
  func namesAndAbstracts() {
    let configurations = Planner.commands.map { $0.configuration }
    #expect(Set(configurations.compactMap(\.commandName)).count == configurations.count)
    for configuration in configurations { #expect(!configuration.abstract.isEmpty) }
    #expect(Planner.groups.flatMap(\.names) == configurations.map(\.commandName))
  }
}
