import Testing

extension Tag {
  /// Starts the planner as a process of its own.
  @Tag static var program: Self
  /// Takes seconds.
  @Tag static var slow: Self
}
