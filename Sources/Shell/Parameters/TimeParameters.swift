import Application

/// A time, of which a command takes some.
protocol TimeParameter: Parameter {}

extension TimeParameter {
  var when: When { When(typed: typed) }
  var asked: AskedTime { when.asked }
}

/// One that has passed.
struct PastTime: TimeParameter {
  static let parameterKind = ParameterKind.when(.past)
  let typed: String
}

/// One at which something may go out.
struct ComingTime: TimeParameter {
  static let parameterKind = ParameterKind.when(.coming)
  let typed: String
}

/// A day to come.
struct ComingDay: TimeParameter {
  static let parameterKind = ParameterKind.when(.comingDay)
  let typed: String
}

/// A time of the week at which posts are wont to go out.
struct SlotTime: TimeParameter {
  static let parameterKind = ParameterKind.when(.slot)
  let typed: String
}

/// One that is to be such a time.
struct NewSlotTime: TimeParameter {
  static let parameterKind = ParameterKind.when(.newSlot)
  let typed: String
}

/// A time of every week.
struct EveryWeek: TimeParameter {
  static let parameterKind = ParameterKind.when(.everyWeek)
  let typed: String
}
