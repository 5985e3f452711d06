import Planning

/// Files in a plan's folder that are none of the plan's own.
extension PlanFolder {
  /// The files that still name somebody, but for the plan's own.
  public func strays(naming forgetting: Forgetting) throws -> [StrayMention] {
    try strayMentions(of: forgetting)
  }

  func strayMentions(of names: any NamesToTakeOut) throws -> [StrayMention] {
    try foreignFiles().compactMap { file in
      let isInName = names.cleaned(file) != file
      guard isInName || mayBeText(file) && stands(in: file, names) else { return nil }
      return StrayMention(file, at: "\(place)/\(file)", isInName: isInName)
    }
  }

  private func stands(in file: String, _ names: any NamesToTakeOut) -> Bool {
    // What can't be read is not told: nobody else reads it either.
    guard let bytes = try? Disk.read(path(file), followingLink: false) else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    return names.mayStand(in: text) && names.cleaned(text) != text
  }

  /// Pictures, and what is larger than years of posts, are none that anybody reads as text.
  private func mayBeText(_ file: String) -> Bool {
    !file.hasPrefix("\(Picture.folder)/") && (SystemCalls.status(path(file))?.size ?? 0) <= 1 << 24
  }

  /// Git's history and the record of changes are told of by themselves.
  private static let passedOver = [".git", ChangeLog.folder]

  /// All files that are none of the plan's own, by their names within its folder; links are not followed.
  private func foreignFiles(in folder: String = "") throws -> [String] {
    try Interruption.check()
    return try Disk.names(in: folder.isEmpty ? path : path(folder)).flatMap { name -> [String] in
      let file = folder.isEmpty ? name : "\(folder)/\(name)"
      if SystemCalls.isLink(path(file)) || Self.passedOver.contains(file) { return [] }
      if Disk.isFolder(path(file)) { return try foreignFiles(in: file) }
      return Disk.isFile(path(file)) && kinds.kind(of: file) == nil ? [file] : []
    }
  }
}
