import Planning

/// The folder that holds the plans, a folder each.
public struct PlansFolder: Hashable, Sendable {
  public let path: String
  /// The sorts of files that its plans have.
  let kinds: [FileKind]
  /// nil where nothing that was read is held.
  private var filesRead: FilesRead?

  public init(_ path: String, kinds: [FileKind] = FileKind.all) {
    self.path = path
    self.kinds = kinds
  }

  /// The same folder, whose files are held once they are read: for whoever asks for them again and again.
  public var holdingFilesRead: PlansFolder {
    var folder = self
    folder.filesRead = filesRead ?? FilesRead()
    return folder
  }

  /// One name for the folder, from wherever it is named: absolute, without links, `.` and `..`.
  /// - Returns: nil for a relative one that does not exist.
  var absolutePath: String? { SystemCalls.absolute(path) ?? (path.hasPrefix("/") ? path : nil) }

  /// The names of the plans in it, sorted; none when there is no such folder.
  public func names() throws -> [String] {
    try Disk.names(in: path).filter { PlanName.isValid($0) && folder($0).holdsPlan }
  }

  /// - Throws: `Problem` when there is no such plan.
  public func plan(_ name: String) throws -> PlanFolder {
    try PlanName.check(name)
    try Disk.refuseLink(folder(name).path)
    guard Disk.isFolder(folder(name).path) else { throw try unknown(name) }
    return folder(name)
  }

  public func create(_ name: String, _ plan: Plan) throws -> PlanFolder {
    try PlanName.check(name)
    let new = folder(name)
    try Disk.refuseLink(new.path)
    try mustBeFree(new)
    try Disk.makePrivateFolder(new.path)
    let lock = try Lock(folder: new.path)
    defer { lock.release() }
    // Another may have made it while this one waited.
    try mustBeFree(new)
    try new.write(JSONWriter.write(try kinds.json(plan)), to: PlanFile.name)
    return new
  }

  private func mustBeFree(_ new: PlanFolder) throws {
    // Looked at first: a plan.json that comes between is then seen by its name.
    let isEmpty = try new.holdsNothing()
    guard !Disk.isFile(new.path(PlanFile.name)) else {
      throw Self.exists(new.name)
    }
    guard isEmpty else {
      throw Problem(
        .folderInTheWay, "There is a folder \(new.path) already, with no \(PlanFile.name) in it.",
        hint: "Put that back (git checkout, or a backup), or take another name: new NAME")
    }
  }

  public static func exists(_ name: String) -> Problem {
    Problem(.planExists, "There is a plan named \(name) already.", hint: "Open it with: open \(name)")
  }

  func folder(_ name: String) -> PlanFolder {
    PlanFolder(name: name, path: "\(path)/\(name)", kinds: kinds, filesRead: filesRead)
  }

  private func unknown(_ name: String) throws -> Problem {
    let names = try names()
    if let near = nearest(to: name, among: names) {
      return Problem(.unknownPlan, "There is no plan named \(name).", hint: "Did you mean: open \(near)")
    }
    let hint =
      names.isEmpty
      ? "Start one with: new \(name)" : "There are: \(names.joined(separator: ", ")). Or: new \(name)"
    return Problem(.unknownPlan, "There is no plan named \(name).", hint: hint)
  }
}

/// What a plan may be called: the name is a folder's, and must not lead out of the plans folder.
public enum PlanName {
  static func isValid(_ name: String) -> Bool {
    let fits = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || isDigit($0) || $0 == "-" || $0 == "_"
    }
    return fits && !name.isEmpty && name.utf8.count <= longest && name.first != "-"
  }

  /// In bytes.
  static let longest = 64

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }

  /// - Throws: `Problem` when `name` can't be a plan's.
  static func check(_ name: String) throws {
    guard !isValid(name) else { return }
    throw Problem(
      .badPlanName, "A plan can't be named \(name.isEmpty ? "nothing" : "“\(name.firstWords(24))”").",
      hint: "Use letters, digits, - and _, 64 at most, such as: new harbour-bakery")
  }
}
