#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Which of a folder's names are asked for. A century has thousands of weeks: those that nobody asks for are passed over
/// before they are made a String.
enum WantedNames {
  case all
  /// This one and those behind it, byte by byte.
  case from(String)
  case ending(String)
}

extension SystemCalls {
  /// The names in a folder, without `.` and `..`, in no order.
  static func names(in folder: String, _ wanted: WantedNames) throws(Failure) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw .latest }
    defer { unsafe _ = closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      // In place: each name stands in a field of 256 bytes.
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field -> String? in
        let name = unsafe UnsafeRawPointer(field).assumingMemoryBound(to: CChar.self)
        return unsafe wanted.contains(name) ? String(cString: name) : nil
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

extension WantedNames {
  fileprivate func contains(_ name: UnsafePointer<CChar>) -> Bool {
    switch self {
    case .all: return true
    case .from(let first): return unsafe strcmp(name, first) >= 0
    case .ending(let ending):
      let (length, tail) = unsafe (strlen(name), ending.utf8.count)
      return unsafe length >= tail && strcmp(name + (length - tail), ending) == 0
    }
  }
}
