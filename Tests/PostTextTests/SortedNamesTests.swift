import Testing

@testable import PostText

@Suite("Sorted names")
struct SortedNamesTests {
  private func contains(_ name: String, _ names: SortedNames) -> Bool {
    names.contains(name.unicodeScalars.map(\.value)[...])
  }

  @Test("each name of the list is found, in whatever case, and no name beside it")
  func lookup() {
    let list = TopLevelDomainNames.ascii
    let names = SortedNames(list)
    let each = list.split(whereSeparator: \.isWhitespace).map(String.init)
    #expect(each.count > 1000)
    #expect(each.filter { !contains($0, names) || !contains($0.uppercased(), names) } == [])
    let others = each.flatMap { [$0 + "q", "q" + $0, String($0.dropLast())] }.filter { !each.contains($0) }
    #expect(others.filter { contains($0, names) } == [])
  }

  @Test("a list of one, or of none", arguments: [("ab", true), ("", false)])
  func short(list: String, isThere: Bool) {
    let names = SortedNames(list)
    #expect(contains("ab", names) == isThere)
    for other in ["a", "aa", "b", "abc"] { #expect(!contains(other, names)) }
  }
}
