import Planning

/// The pictures in a plan's folder.
extension PlanFolder {
  /// The path of a picture within the plan's folder, for a file that people name: from where they stand, or from that
  /// folder. Links are followed, and where they lead counts.
  /// - Parameters:
  ///   - post: which it is to go out with.
  ///   - copying: whether one from elsewhere is copied in.
  /// - Throws: `Problem` where there is no such file, where it is no picture, or stands elsewhere and is not copied.
  public func picture(_ name: String, for post: PostID, copying: Bool) throws -> String {
    try Disk.refuseLink(path(Picture.folder))
    let places = name.isEmpty ? [] : [name, path(name)]
    guard let found = places.first(where: Disk.isFile), let file = SystemCalls.absolute(found) else {
      throw Self.noFile(name, among: places, for: post)
    }
    if let own = ownPath(of: file) {
      try Self.mustBePicture(try Disk.read(file) ?? [], name)
      return own
    }
    guard copying else {
      throw Problem(
        .outsidePlan, "\(name.firstWords(80)) does not stand among the plan's pictures.",
        hint: "Have it copied there: picture \(post) \(name.quotedIfNeeded) --copy")
    }
    return try copyIn(file, named: name)
  }

  /// What stands there in place of a file, where anything does.
  private static func noFile(_ name: String, among places: [String], for post: PostID) -> Problem {
    let shown = name.firstWords(80)
    guard let status = places.lazy.compactMap(SystemCalls.status).first else {
      let isLink = places.contains(where: SystemCalls.isLink)
      return Problem(
        .noSuchFile,
        isLink
          ? "\(shown) is a link that leads nowhere."
          : "There is no file \(shown), neither here nor in the plan's folder.",
        hint: "See whether the name is right: ls (outside the planner)")
    }
    if status.isFolder {
      let inside = (name.last == "/" ? name : name + "/") + "crock.png"
      return Problem(
        .notAFile, "\(shown) is a folder, not a picture.",
        hint: "Name a file in it, such as: picture \(post) \(inside.quotedIfNeeded) --copy")
    }
    let what = status.isDevice ? "a device" : status.isPipe ? "a pipe" : "no regular file"
    return Problem(
      .notAFile, "\(shown) is \(what), not a picture's file.",
      hint: "Name a file of your own, such as: picture \(post) crock.png --copy")
  }

  /// nil where it does not stand in the folder of pictures.
  private func ownPath(of file: String) -> String? {
    guard let folder = SystemCalls.absolute(path(Picture.folder)), file.hasPrefix(folder + "/") else {
      return nil
    }
    let own = Picture.folder + file.dropFirst(folder.count)
    return Picture.isPath(own) ? own : nil
  }

  /// More is no picture that a platform takes.
  private static let longest = 100 << 20

  private func copyIn(_ file: String, named name: String) throws -> String {
    let bytes = try OutsideFile.read(file)
    try Self.mustBePicture(bytes, name)
    guard bytes.count <= Self.longest else {
      throw Problem(
        .textTooLong, "\(name.firstWords(80)) has \(bytes.count >> 20) MB, more than any platform takes.",
        hint: "Make it smaller, to 100 MB at the most.")
    }
    try Disk.makeFolder(path(Picture.folder))
    // Two that copy at once would find the same name free.
    let lock = try Lock(folder: path(Picture.folder))
    defer { lock.release() }
    let own = try freePath(for: file, holding: bytes)
    if !Disk.exists(path(own)) { try Disk.write(bytes, to: path(own)) }
    return own
  }

  /// Where nothing stands yet, or the same picture does.
  private func freePath(for file: String, holding bytes: [UInt8]) throws -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? "picture"
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let names = [name] + (2...999).map { "\(name[..<dot])-\($0)\(name[dot...])" }
    for own in names.map({ "\(Picture.folder)/\($0)" }) where Picture.isPath(own) {
      if !Disk.exists(path(own)), !SystemCalls.isLink(path(own)) { return own }
      if try Disk.read(path(own), followingLink: false) == bytes { return own }
    }
    throw Problem(
      .unwritableFile, "There is no name left for \(name.firstWords(80)) among the plan's pictures.",
      hint: "Give the file another name, then try again.")
  }

  /// Goes by the first bytes: JPEG, PNG, GIF, WebP, and HEIC or AVIF.
  private static func mustBePicture(_ bytes: [UInt8], _ name: String) throws {
    func stands(_ text: String, at place: Int) -> Bool { bytes.dropFirst(place).starts(with: text.utf8) }
    let isPicture =
      bytes.starts(with: [0xFF, 0xD8, 0xFF]) || bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
      || stands("GIF8", at: 0) || (stands("RIFF", at: 0) && stands("WEBP", at: 8))
      || ["heic", "heix", "mif1", "avif"].contains { stands("ftyp" + $0, at: 4) }
    guard !isPicture else { return }
    throw Problem(
      .noPicture, "\(name.firstWords(80)) is no picture: neither JPEG, PNG, GIF, WebP, HEIC nor AVIF.",
      hint: "Save it as one of these, then try again.")
  }
}
