import Planning

/// Somebody whom one side of a merge has forgotten, and whom the other still has: what the side that forgot says goes, or the
/// merge would bring them back. Git merges file by file. Of `people.json` both versions say whom they forgot; beside any
/// other file our `people.json` may stand, as it was before the merge. What neither tells, a checkup finds.
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
      takeOut(ours.filter { !theirs.contains($0) }, kind, from: 2)
      takeOut(theirs.filter { !ours.contains($0) }, kind, from: 1)
    } else if let path {
      takeOut(Self.forgotten(beside: path, kind, kinds), kind, from: 2)
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
  private mutating func takeOut(_ forgotten: [ForgottenName], _ kind: FileKind, from side: Int) {
    let handles = ForgottenHandles(forgotten)
    guard !handles.isEmpty else { return }
    let content = ContentWithoutNames(handles, kind)
    let before = values[side]
    for index in [0, side] { values[index] = values[index].map(content.cleaned) }
    guard values[side] != before, notes.isEmpty else { return }
    notes = ["Somebody whom one side has forgotten stood in the other: they are taken out."]
  }
}
