@testable import Storage

extension StoredFile {
  /// What a file of these bytes holds.
  init(reading bytes: [UInt8], named name: String = "") throws {
    let root = try FileVersion.current(try JSONReader.read(bytes), Self.kind)
    self = try Self.record.read(root, over: Self.empty(name))
  }

  var bytes: [UInt8] { JSONWriter.write(Self.record.json(self)) }
}
