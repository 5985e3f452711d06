/// Whether a host name can be one at all, as RFC 3490 and 1035 have it: no label of more than 63 characters
/// once it is written in Punycode.
struct HostName {
  let values: ArraySlice<UInt32>

  private static let longestLabel = 63

  /// How long the host is in Punycode, or nil if it cannot be one.
  var punycodeLength: Int? {
    var total = values.isEmpty ? 0 : -1
    var start = values.startIndex
    while start <= values.endIndex {
      let end = values[start...].firstIndex(where: Self.isDot) ?? values.endIndex
      guard let length = Self.punycodeLength(of: values[start..<end]), length <= Self.longestLabel
      else { return nil }
      total += length + 1
      start = end + 1
    }
    return total
  }

  /// RFC 3490 takes the full stops of other scripts for dots too.
  private static func isDot(_ value: UInt32) -> Bool {
    value == 0x2E || value == 0x3002 || value == 0xFF0E || value == 0xFF61
  }

  /// The length of a label in Punycode (RFC 3492), or nil if it is certainly too long: every scalar takes
  /// one character at least, which also bounds the work.
  private static func punycodeLength(of label: ArraySlice<UInt32>) -> Int? {
    guard label.contains(where: { $0 >= 0x80 }) else { return label.count }
    guard label.count <= longestLabel - 4 else { return nil }
    let basic = label.count { $0 < 0x80 }
    var length = 4 + basic + (basic > 0 ? 1 : 0)
    var handled = basic
    var value: UInt32 = 0x80
    var delta = 0
    var bias = 72
    while handled < label.count, let next = label.filter({ $0 >= value }).min() {
      delta += Int(next - value) * (handled + 1)
      for scalar in label {
        if scalar < next { delta += 1 }
        guard scalar == next else { continue }
        length += digits(of: delta, bias: bias)
        bias = adapted(delta, points: handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      value = next + 1
    }
    return length
  }

  private static func digits(of delta: Int, bias: Int) -> Int {
    var rest = delta
    var count = 1
    var base = 36
    while true {
      let threshold = min(max(base - bias, 1), 26)
      if rest < threshold { return count }
      rest = (rest - threshold) / (36 - threshold)
      count += 1
      base += 36
    }
  }

  private static func adapted(_ delta: Int, points: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / points
    var bias = 0
    while delta > 455 {
      delta /= 35
      bias += 36
    }
    return bias + 36 * delta / (delta + 38)
  }
}
