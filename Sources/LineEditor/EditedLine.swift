import CLibEdit

/// The line as it stands in libedit, and the changes that are made to it.
extension LineEditor {
  var textBeforeCursor: String {
    guard let line = unsafe el_wline(editor)?.pointee else { return "" }
    return unsafe text(from: line.buffer, to: line.cursor)
  }

  var textAfterCursor: String {
    guard let line = unsafe el_wline(editor)?.pointee else { return "" }
    return unsafe text(from: line.cursor, to: line.lastchar)
  }

  func insert(_ text: String) {
    guard !text.isEmpty else { return }
    _ = unsafe el_winsertstr(editor, wide(text))
  }

  /// - Parameter scalars: as many as stand before the cursor, at most.
  func deleteBefore(scalars: Int) {
    if scalars > 0 { unsafe el_deletestr(editor, Int32(clamping: scalars)) }
  }

  /// Moves by code points, to the left if negative.
  func move(scalars: Int) {
    if scalars != 0 { unsafe el_cursor(editor, Int32(clamping: scalars)) }
  }
}

/// libedit's wide characters are UTF-32 in a UTF-8 locale, on Linux and macOS.
func wide(_ text: String) -> [wchar_t] {
  text.unicodeScalars.map { wchar_t($0.value) } + [0]
}

private func text(from start: UnsafePointer<wchar_t>?, to end: UnsafePointer<wchar_t>?) -> String {
  guard let start = unsafe start, let end = unsafe end, unsafe end > start else { return "" }
  return unsafe text(of: UnsafeBufferPointer(start: start, count: end - start))
}

/// Without NUL, which is no character of a text.
func text(of line: UnsafeBufferPointer<wchar_t>) -> String {
  var scalars = String.UnicodeScalarView()
  for index in line.indices {
    let unit = unsafe line[index]
    if unit == 0 { continue }
    scalars.append(Unicode.Scalar(UInt32(bitPattern: unit)) ?? "\u{FFFD}")
  }
  return String(scalars)
}
