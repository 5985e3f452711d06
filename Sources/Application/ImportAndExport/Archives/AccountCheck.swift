import Exchange
import Planning

/// Whether an archive is of one of the plan's own accounts.
struct AccountCheck {
  private let handles: [String]
  private let hasOwn: Bool

  init(_ plan: Plan) {
    handles = plan.handles + plan.team
    hasOwn = !plan.handles.isEmpty
  }

  /// The account that becomes the plan's own, where it has none yet: else everybody in the archive would seem to have met a
  /// stranger of its name.
  func newOwn(_ account: ArchivedAccount?) -> String? {
    guard let account, !account.handle.isEmpty, !hasOwn,
      !handles.contains(where: { isSame($0, account.handle) })
    else { return nil }
    return account.handle
  }

  /// A plan without accounts takes any, and so does an archive that names none.
  /// - Throws: `Problem` where it is somebody else's.
  func check(_ account: ArchivedAccount?, _ request: ImportRequest) throws {
    guard let account, !account.handle.isEmpty, !handles.isEmpty,
      !handles.contains(where: { isSame($0, account.handle) })
    else { return }
    throw Problem(
      .othersArchive,
      "\(request.title) is an archive of \(account.handle)\(account.name.isEmpty ? "" : " (\(account.name.firstWords(40)))"), and the plan's accounts are \(handles.joined(separator: ", ")).",
      hint: "If it is yours: brand --handle \(account.handle). Else take it all the same with: import --as-is"
    )
  }

  /// `@bakery` is `@bakery@sea.example` as well.
  private func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (one.lowercased(), other.lowercased())
    return one == other || one.hasPrefix("\(other)@") || other.hasPrefix("\(one)@")
  }
}
