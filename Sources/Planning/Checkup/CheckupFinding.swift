/// Something that is not as it should be in a plan's files.
public struct CheckupFinding: Hashable, Sendable {
  public var identity: ProblemIdentity
  /// The plan's name.
  public var plan: String
  /// Within the plan's folder; `.` for the folder itself.
  public var file: String
  /// A sentence without its full stop.
  public var what: String
  /// What can safely be done about it by machine, such as `move it to weeks/2026-W48.json`; nil where nothing can.
  public var mend: String?
  /// What to do by hand, in whole sentences, where no machine can.
  public var hand: String?
  /// Whether the file could not be read, so that what is in it could not be checked.
  public var isUnreadable: Bool

  /// A plan's files hold what nobody can do without, so nothing that is wrong in them is a matter of taste.
  public var severity: Severity { .error }

  public init(
    _ identity: ProblemIdentity, plan: String, file: String, what: String, mend: String? = nil,
    hand: String? = nil,
    isUnreadable: Bool = false
  ) {
    self.identity = identity
    self.plan = plan
    self.file = file
    self.what = what
    self.mend = mend
    self.hand = hand
    self.isUnreadable = isUnreadable
  }
}
