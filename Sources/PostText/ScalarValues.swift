extension [UInt8] {
  /// The values of the Unicode scalars of a String's bytes.
  package var scalarValues: [UInt32] {
    let union = reduce(0) { $0 | $1 }
    guard union < 0x80 else { return decoded }
    // Several at a time, which `map` would not do.
    var values = [UInt32](repeating: 0, count: count)
    for index in indices { values[index] = UInt32(self[index]) }
    return values
  }

  /// A String's bytes are always well-formed, so a lead byte tells how many follow.
  private var decoded: [UInt32] {
    var values: [UInt32] = []
    values.reserveCapacity(count)
    var index = 0
    while index < count {
      let lead = UInt32(self[index])
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
      for next in 1..<length { value = value << 6 | UInt32(self[index + next]) & 0x3F }
      values.append(value)
      index += length
    }
    return values
  }
}
