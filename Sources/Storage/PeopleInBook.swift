import Planning

/// What passed between us and others, and what is noted of people.
extension PlanBook {
  /// A file that can't be read counts as empty and stands in `problems`.
  public mutating func people() -> PeoplePage {
    lenient(PeopleFile.name, else: PeoplePage()) { book in try book.contents(of: PeopleFile.name) }
  }

  /// - Throws: `Problem` when the file can't be read.
  public mutating func changePeople(_ body: (inout PeoplePage) throws -> Void) throws {
    let before: PeoplePage = try contents(of: PeopleFile.name)
    var page = before
    try body(&page)
    if page != before { put(page, in: PeopleFile.name) }
  }

  /// Changes what a week holds beside its posts.
  /// - Throws: `Problem` when its file can't be read.
  public mutating func changePage(_ week: Week, _ body: (inout WeekPage) -> Void) throws {
    var page: WeekPage = try contents(of: WeekFile.name(week))
    body(&page)
    put(page, in: WeekFile.name(week))
  }
}
