import CLibEdit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension LineEditor {
  /// Obeys the user's ~/.editrc (or the file that EDITRC names) line by line. libedit's own el_source would do it at
  /// once, but `bind -v` and `bind -e` reset every key: the editor's keys are put back right after such a line, so
  /// that the user's own, further down, still win.
  func readSettings() {
    guard let path = Self.settingsPath, let file = unsafe fopen(path, "r") else { return }
    defer { unsafe fclose(file) }
    var buffer: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { unsafe free(buffer) }
    while unsafe getline(&buffer, &capacity, file) > 0, let text = unsafe buffer {
      obey(unsafe String(cString: text))
    }
  }

  private static var settingsPath: String? {
    if let path = environment("EDITRC"), !path.isEmpty { return path }
    return environment("HOME").map { $0 + "/.editrc" }
  }

  private func obey(_ line: String) {
    let line = line.drop { $0 == " " || $0 == "\t" }.prefix { !$0.isNewline }
    guard !line.isEmpty, !line.hasPrefix("#"), let tokenizer = unsafe tok_init(nil) else { return }
    defer { unsafe tok_end(tokenizer) }
    var count: Int32 = 0
    var words: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    guard unsafe tok_str(tokenizer, ReplacedFunction.replaced(in: String(line)), &count, &words) == 0,
      count > 0, let words = unsafe words
    else { return }
    _ = unsafe el_parse(editor, count, words)
    let arguments = unsafe UnsafeBufferPointer(start: words, count: Int(count))
      .compactMap { unsafe $0.map { unsafe String(cString: $0) } }
    rebind(after: arguments)
  }

  private func rebind(after words: [String]) {
    guard words.first?.hasSuffix("bind") == true else { return }
    let resets = words.dropFirst().prefix { $0.hasPrefix("-") }
    guard let mode = resets.last(where: { $0 == "-v" || $0 == "-e" }) else { return }
    bindKeys()
    if mode == "-e" { bindEmacsKeys() }
  }
}

private func environment(_ name: String) -> String? {
  guard let value = unsafe getenv(name) else { return nil }
  return unsafe String(cString: value)
}
