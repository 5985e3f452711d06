import Guidance

/// A finding with how often it occurs in a text.
struct RepeatedFinding {
  var finding: Finding
  var times: Int

  /// `error “lorem ipsum” is a blank. (40 times) [placeholder]`.
  func note(_ advice: StyledText? = nil) -> Note {
    finding.note(times == 1 ? "" : " (\(times) times)", advice: advice)
  }
}

extension [Finding] {
  /// Each once, where the first of those that say the same stands.
  var saidOnce: [RepeatedFinding] {
    var said: [RepeatedFinding] = []
    var places: [Said: Int] = [:]
    for finding in self {
      let what = Said(rule: finding.rule, severity: finding.severity, message: finding.message.lowercased())
      if let place = places[what] {
        said[place].times += 1
      } else {
        places[what] = said.count
        said.append(RepeatedFinding(finding: finding, times: 1))
      }
    }
    return said
  }
}

private struct Said: Hashable {
  var rule: String
  var severity: Severity
  var message: String
}
