extension String {
  /// A text of scalars, as their view would make it, by way of its bytes: appending a slice to that view asks each
  /// letter's type anew and was fifteenth part of a check.
  @inlinable
  public init(scalars: ArraySlice<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count)
    for scalar in scalars {
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: scalar.utf8)
      }
    }
    self = String(decoding: bytes, as: UTF8.self)
  }

  @inlinable
  public init(scalars: [Unicode.Scalar]) { self.init(scalars: scalars[...]) }
}
