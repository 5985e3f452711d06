import Planning

/// Somebody whom one side of a merge has forgotten, and whom the other still has: what the side that forgot says goes, or the
/// merge would bring them back. Git merges file by file. Of `people.json` both versions say whom they forgot; beside any
/// other file our `people.json` may stand, as it was before the merge. Of weeks the versions tell it themselves: what one has
/// of a name, and another under the same id of nobody, is of somebody forgotten. What none of these tells, a checkup finds.
struct ForgottenInMerge {
  /// The three versions without them.
  private(set) var values: [JSONValue?]
  private(set) var notes: [String] = []

  /// - Parameters:
  ///   - values: the base, ours, theirs; nil where there is none.
  ///   - path: of the file in the repository, from where git stands.
  init(_ kind: FileKind, _ values: [JSONValue?], path: String?, _ kinds: [FileKind]) {
    self.values = values
    if kind == .people {
      let (ours, theirs) = (Self.forgotten(in: values[1]), Self.forgotten(in: values[2]))
      takeOut(ForgottenHandles(ours.filter { !theirs.contains($0) }), kind, from: 2)
      takeOut(ForgottenHandles(theirs.filter { !ours.contains($0) }), kind, from: 1)
    } else if let path {
      takeOut(ForgottenHandles(Self.forgotten(beside: path, kind, kinds)), kind, from: 2)
    }
    if kind == .week {
      takeOut(NamesOfStandIns(in: values[1], named: [values[0], values[2]]), kind, from: 2)
      takeOut(NamesOfStandIns(in: values[2], named: [values[0], values[1]]), kind, from: 1)
    }
  }

  private static func forgotten(in value: JSONValue?) -> [ForgottenName] {
    (value?.fields["forgotten"]?.elements ?? []).compactMap { entry in
      (try? JSONReader.read(JSONWriter.write(entry))).flatMap { try? ForgottenName.record.read($0) }
    }
  }

  private static func forgotten(beside path: String, _ kind: FileKind, _ kinds: [FileKind]) -> [ForgottenName]
  {
    guard kinds.kind(ofPath: path) == kind else { return [] }
    let folder = kind.location.isWeekly ? Disk.folder(of: Disk.folder(of: path)) : Disk.folder(of: path)
    let bytes = (try? Disk.read("\(folder)/\(PeopleFile.name)", followingLink: false)) ?? nil
    return forgotten(in: bytes.flatMap { try? JSONReader.read($0).value })
  }

  /// From the base too: else what one side has and the other has not would seem to be taken out by it.
  private mutating func takeOut(_ names: some ForgottenBySide, _ kind: FileKind, from side: Int) {
    guard !names.isEmpty else { return }
    let content = ContentWithoutNames(names, kind)
    let before = values[side]
    for index in [0, side] { values[index] = values[index].map(content.cleaned) }
    guard values[side] != before, notes.isEmpty else { return }
    notes = ["Somebody whom one side has forgotten stood in the other: they are taken out."]
  }
}

/// Names that one side of a merge has forgotten.
private protocol ForgottenBySide: NamesToTakeOut {
  var isEmpty: Bool { get }
}

extension ForgottenHandles: ForgottenBySide {}

/// The accounts that some versions of a week name where another has what stands for somebody who was forgotten.
private struct NamesOfStandIns: ForgottenBySide {
  private let standIns: [SocialAccount: String]
  private let removal: NameRemoval
  let forgotten: [ForgottenName] = []

  init(in version: JSONValue?, named others: [JSONValue?]) {
    var standIns: [SocialAccount: String] = [:]
    for list in ["heard", "engaged"] {
      let nobodys = Self.entries(version, list).filter { $0.value.account.isSomeone }
      for other in others where !nobodys.isEmpty {
        for (key, entry) in Self.entries(other, list) where !entry.account.isSomeone {
          standIns[entry.account] = standIns[entry.account] ?? nobodys[key]?.who
        }
      }
    }
    let names = Set(standIns.keys.flatMap(\.namesInTexts))
    self.standIns = standIns
    removal = NameRemoval(
      sizes: Set(names.map(NameRemoval.wordCount)), signedAlone: true, isName: names.contains)
  }

  /// By its id and its time: ids are drawn by lot, and may meet by chance.
  private static func entries(
    _ version: JSONValue?, _ list: String
  ) -> [[JSONValue?]: (who: String, account: SocialAccount)] {
    let entries = (version?.fields[list]?.elements ?? []).compactMap { entry in
      entry.account.map { ([entry.fields["id"], entry.fields["at"]], (entry.fields["who"]?.text ?? "", $0)) }
    }
    return Dictionary(entries) { first, _ in first }
  }

  var isEmpty: Bool { standIns.isEmpty }
  func holds(_ account: SocialAccount) -> Bool { standIns[account] != nil }
  func standIn(for account: SocialAccount) -> String { standIns[account] ?? SocialAccount.someone }
  func cleaned(_ text: String) -> String { removal.cleaned(text) }
  func mayStand(in text: String) -> Bool { text.contains("@") || text.contains("＠") }
}
