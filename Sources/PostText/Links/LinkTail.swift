/// What may follow a link's domain: port, path and query.
struct LinkTail {
  let values: [UInt32]
  let style: LinkStyle

  /// Where port, path and query end that begin at `start`, and whether there is a path.
  func end(from start: Int) -> (offset: Int, hasPath: Bool) {
    var end = portEnd(from: start)
    let hasPath = end < values.count && values[end] == 0x2F
    if hasPath { end = pathEnd(from: end + 1) }
    return (queryEnd(from: end), hasPath)
  }

  private func portEnd(from start: Int) -> Int {
    guard start + 1 < values.count, values[start] == 0x3A, values[start + 1].isASCIIDigit else {
      return start
    }
    var end = start + 1
    while end < values.count, values[end].isASCIIDigit { end += 1 }
    return end
  }

  /// As far as path characters and balanced parentheses go, back to the last that may end a path.
  private func pathEnd(from start: Int) -> Int {
    var offset = start
    var end = start
    while offset < values.count {
      if values[offset] == 0x28, let close = parenthesesEnd(from: offset) {
        offset = close
        end = close
      } else if style.isPath(values[offset]) {
        offset += 1
        if style.isPathEnd(values[offset - 1]) { end = offset }
      } else {
        break
      }
    }
    return end
  }

  /// The end of parentheses that open at `start`: path characters inside, and at most one more pair.
  private func parenthesesEnd(from start: Int) -> Int? {
    var end = pathRun(from: start + 1)
    guard end < values.count else { return nil }
    if values[end] == 0x29 { return end > start + 1 ? end + 1 : nil }
    guard values[end] == 0x28 else { return nil }
    let inner = end + 1
    end = pathRun(from: inner)
    guard end > inner, end < values.count, values[end] == 0x29 else { return nil }
    end = pathRun(from: end + 1)
    return end < values.count && values[end] == 0x29 ? end + 1 : nil
  }

  private func pathRun(from start: Int) -> Int {
    var end = start
    while end < values.count, style.isPath(values[end]) { end += 1 }
    return end
  }

  /// Where a query that begins at `start` ends; `start` where there is none.
  func queryEnd(from start: Int) -> Int {
    guard start < values.count, values[start] == 0x3F else { return start }
    var offset = start + 1
    var end = start
    while offset < values.count, style.isQuery(values[offset]) {
      offset += 1
      if style.isQueryEnd(values[offset - 1]) { end = offset }
    }
    return end
  }
}
