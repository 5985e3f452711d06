import Guidance
import Planning

/// What the writers share: the words for a typed cell.
extension Table.Cell {
  var words: StyledText {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .id(let name), .name(let name): StyledText(name, .name)
    case .number(let number, let style): StyledText(String(number), style)
    case .date(let day): StyledText(day.spoken)
    case .time(let time): StyledText(time.spoken)
    case .kind(let kind, let isSure): StyledText(kind.listed(isSure: isSure))
    case .state(let state): StyledText(state.rawValue)
    case .severity(let severity): StyledText(severity.rawValue, severity.style)
    case .verdict(let verdict): verdict.styled
    case .names(let names): StyledText(names.joined(separator: "  "))
    case .platforms(let platforms):
      StyledText(platforms.map(\.rawValue).joined(separator: " "), .secondary)
    }
  }
}

extension Severity {
  var style: Style {
    switch self {
    case .advice: .notice
    case .warning: .caution
    case .error: .bad
    }
  }
}

extension CheckResult.Verdict {
  var styled: StyledText {
    switch self {
    case .ready: StyledText(rawValue, .good)
    case .consider: StyledText(rawValue, .caution)
    case .stop: StyledText(rawValue, .bad)
    }
  }
}
