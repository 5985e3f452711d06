/// A change that was made to a plan, as its record tells it.
public struct PastChange: Hashable, Sendable {
  /// Never given to another change of the plan.
  public var number: Int
  /// When it was made, in the plan's time zone, such as `2026-11-24T09:00`.
  public var at: String
  /// The line that asked for it.
  public var command: String
  /// What was done, and to what.
  public var action: Action
  /// Whether it was undone, and redo would bring it back.
  public var isUndone: Bool
  /// The files it touched, within the plan's folder.
  public var files: [String]
  public var differences: [Difference]

  public init(
    number: Int, at: String, command: String, action: Action, isUndone: Bool, files: [String],
    differences: [Difference]
  ) {
    self.number = number
    self.at = at
    self.command = command
    self.action = action
    self.isUndone = isUndone
    self.files = files
    self.differences = differences
  }
}
