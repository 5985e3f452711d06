import Planning

/// Merges two versions of a plan's file for git, which names them by temporary files: what they are shows in the path
/// that git has for them, or else in what they hold.
public struct MergedFiles {
  /// Sentences on what one should know.
  public let notes: [String]
  /// Fields that both sides changed, so that somebody has to decide.
  public let conflicts: [String]

  /// Merges the three and writes what comes of it over `ours`.
  /// - Parameters:
  ///   - base: the version that both go back to; an empty file where there is none.
  ///   - path: where the file stands in the repository; nil, or no file of a plan, to go by what the three hold.
  ///   - draw: draws a new id, which is none of those given.
  /// - Throws: `Problem` when one can't be read or written; nothing is changed then.
  public init(
    base: String, ours: String, theirs: String, path: String? = nil, kinds: [FileKind] = FileKind.all,
    draw: @escaping (_ taken: Set<PostID>) -> PostID
  ) throws {
    let versions = try [base, ours, theirs].map(FileVersionToMerge.init)
    guard let mine = versions[1], let others = versions[2] else {
      throw Self.isNothing(versions[1] == nil ? ours : theirs)
    }
    let kind =
      try path.flatMap(kinds.kind(ofPath:)) ?? kinds.kind(of: [versions[0], mine, others].compactMap(\.self))
    let shape = kind.record().shape
    var values = try [versions[0], mine, others].map { try $0?.value(kind) }
    let forgetting = ForgottenInMerge(kind, values, path: path, kinds)
    values = forgetting.values
    var taken = Set(values.compactMap(\.self).flatMap(shape.drawnIDs))
    var merge = ThreeWayMerge {
      let id = draw(taken)
      taken.insert(id)
      return id
    }
    let merged = merge.merge(base: values[0], ours: values[1], theirs: values[2], .object(shape)).value
    if let merged, merged != mine.node.value {
      let bytes = JSONWriter.write(shape.sorted(merged))
      try Self.check(bytes, kind, of: ours, theirs)
      try Disk.write(bytes, to: ours)
    }
    (notes, conflicts) = (forgetting.notes + merge.notes, merge.conflicts)
  }

  private static func isNothing(_ path: String) -> Problem {
    Problem(
      .emptyFile, "\(path) is empty.",
      hint: "Nothing was changed. See what happened to it with: git log -- FILE")
  }

  /// What is written must read again: a merge of two files that do may not.
  private static func check(_ bytes: [UInt8], _ kind: FileKind, of ours: String, _ theirs: String) throws {
    do throws(Unreadable) {
      try kind.record().check(try FileVersion.current(try JSONReader.read(bytes), kind))
    } catch {
      throw Problem(
        .unreadableMerge, "What comes of merging \(ours) and \(theirs) can't be read: \(error.what).",
        hint: "Nothing was changed. Put one of them right in an editor, then merge again.")
    }
  }
}
