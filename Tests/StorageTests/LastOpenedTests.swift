import Testing

@testable import Storage

@Suite("The plan that was opened last")
struct LastOpenedTests {
  @Test("it is remembered for each plans folder")
  func remembered() throws {
    let folder = try TemporaryFolder()
    let state = StateFolder("\(folder.path)/state")
    let (mine, yours) = (PlansFolder("\(folder.path)/mine"), PlansFolder("\(folder.path)/yours"))
    #expect(state.lastOpened(in: mine) == nil)
    state.remember(opened: "bakery", in: mine)
    state.remember(opened: "zoo", in: yours)
    state.remember(opened: "cafe", in: mine)
    #expect(state.lastOpened(in: mine) == "cafe")
    #expect(state.lastOpened(in: yours) == "zoo")
  }
}
