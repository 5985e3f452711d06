extension Sequence<UInt8> {
  /// A hash that is the same in every run and on every machine: FNV-1a of 64 bits, by Fowler, Noll and Vo.
  /// - Parameter start: the hash of what goes before.
  @inlinable
  public func stableHash(after start: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
    reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
