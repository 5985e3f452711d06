import Testing

@testable import Shell

/// What ArgumentParser examines in debug builds alone, and answers with a trap.
@Suite("Commands as they are declared")
struct DeclaredCommandTests {
  @Test("each option of a command has a name of its own")
  func names() {
    for type in HelpExamples.types {
      let names = CommandShape(type).options.map(\.name)
      #expect(Set(names).count == names.count, "\(type)")
    }
  }

  @Test("behind arguments of any number stands no other")
  func lists() {
    for type in HelpExamples.types {
      let areLists = Mirror(reflecting: type.init()).children.compactMap { child -> Bool? in
        let slot = (child.value as? any CommandSlot).map { Swift.type(of: $0).slot }
        guard case .argument(let value) = slot else { return nil }
        return value is any Repeating.Type
      }
      #expect(!areLists.dropLast().contains(true), "\(type)")
    }
  }
}
