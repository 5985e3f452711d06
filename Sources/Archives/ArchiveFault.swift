/// Why an archive, or one of its entries, can't be read.
public enum ArchiveFault: Error, Hashable, Sendable {
  /// It ends before what it says that it holds.
  case cutShort
  case encrypted(entry: String)
  /// It is compressed by a method that is not read here, such as `bzip2`.
  case unknownMethod(entry: String, method: String)
  /// It holds, or would hold, more bytes than may be read of it.
  case tooLarge(entry: String, limit: Int)
  /// What came out is not what went in.
  case damaged(entry: String)
  /// It lies in several files of which this is one, as `zip -s` writes them.
  case split
  /// A sparse file of a tarball.
  case sparse(entry: String)
  /// An entry that is wanted is a link, a pipe or a device.
  case noFile(entry: String)
  case tooManyEntries
  /// It is none, for all that its beginning or its end says.
  case malformed
}
