import Planning

extension Plan {
  /// What the rules have to say of the plan itself, but for those that it has keep quiet; the gravest first.
  public func findings(today: Day) -> [Finding] {
    Rule.all.filter { !allows($0, for: nil) }.flatMap { $0.findings(on: self, today: today) }
      .sorted(by: Finding.comesBefore)
  }
}
