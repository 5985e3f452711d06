/// How days are written for people. What is typed and what programs read is always `2026-11-24`.
public enum DateStyle: String, CaseIterable, Sendable {
  /// `Tue 24 Nov 2026`.
  case spoken
  /// `Tue 2026-11-24`.
  case iso

  /// That of the answer in hand: whoever words it, far down, has it all alike.
  @TaskLocal public static var current = DateStyle.spoken
}
