import Archives
import Planning

extension ArchiveFault {
  /// - Parameter title: the archive, as people name it.
  public func problem(_ title: String) -> Problem {
    switch self {
    case .cutShort, .damaged, .split, .malformed: unreadable(title)
    case .encrypted, .unknownMethod, .sparse, .noFile: unknownForm(title)
    case .tooLarge, .tooManyEntries: beyondLimits(title)
    }
  }

  private static let getAgain = "Get the archive once more, and try again."
  private static let unpack = "Unpack it, then: import FOLDER"

  private func unreadable(_ title: String) -> Problem {
    switch self {
    case .cutShort:
      Problem(.cutShort, "\(title) is cut short: its end is missing.", hint: Self.getAgain)
    case .damaged(let entry):
      Problem(
        .damagedArchive, "\(entry) in \(title) is damaged: its checksum is another.", hint: Self.getAgain)
    case .split:
      Problem(
        .damagedArchive, "\(title) is one part of a zip in several parts.",
        hint: "Join them first: zip -s 0 ARCHIVE.zip --out WHOLE.zip")
    default:
      Problem(
        .damagedArchive, "\(title) is damaged: it is no zip and no tarball to its end.", hint: Self.getAgain)
    }
  }

  private func unknownForm(_ title: String) -> Problem {
    switch self {
    case .encrypted(let entry):
      Problem(
        .encryptedArchive, "\(entry) in \(title) is encrypted.",
        hint: "Unpack it with its password, then: import FOLDER")
    case .unknownMethod(let entry, let method):
      Problem(
        .unknownCompression, "\(entry) in \(title) is compressed by \(method), which is not read here.",
        hint: Self.unpack)
    case .sparse(let entry):
      Problem(
        .unknownCompression, "\(entry) in \(title) is a sparse file, which is not read here.",
        hint: Self.unpack)
    case .noFile(let entry):
      Problem(
        .notAFile, "\(entry) in \(title) is a link, a pipe or a device, and no file.",
        hint: "Get the archive once more; or unpack it, put the file in its place, then: import FOLDER")
    default: unreadable(title)
    }
  }

  private func beyondLimits(_ title: String) -> Problem {
    if case .tooLarge(let entry, let limit) = self {
      return Problem(
        .archiveTooLarge, "\(entry) in \(title) would be larger than \(limit >> 20) MB.",
        hint: "No archive has so many posts. See whether it is what you meant.")
    }
    return Problem(.archiveTooLarge, "\(title) names more files than are read here.", hint: Self.unpack)
  }
}
