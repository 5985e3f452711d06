import Presentation

/// A page of ArgumentParser's help, taken apart: it knows all of a command's parameters, and tells them only as text.
/// It has to be asked for on lines that never wrap.
struct HelpText {
  /// What it is asked for with: no line of a page is as long.
  static let columns = 100_000

  private(set) var overview = ""
  private(set) var discussion: [String] = []
  private(set) var usage = ""
  private(set) var arguments: [HelpPageReply.Row] = []
  private(set) var options: [HelpPageReply.Row] = []
  private(set) var commands: [HelpPageReply.Row] = []

  private enum Part { case discussion, arguments, options, commands, end }

  init(_ page: String) {
    var part = Part.discussion
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if let text = line.after("OVERVIEW: ") {
        overview = text
      } else if let text = line.after("USAGE: ") {
        usage = text
      } else if line == "ARGUMENTS:" {
        part = .arguments
      } else if line == "OPTIONS:" {
        part = .options
      } else if line == "SUBCOMMANDS:" {
        part = .commands
      } else if line.hasPrefix("  See '") {
        part = .end
      } else {
        add(line, to: part)
      }
    }
  }

  private mutating func add(_ line: Substring, to part: Part) {
    guard line.contains(where: { $0 != " " }) else { return }
    switch part {
    case .discussion: discussion.append(String(line))
    case .arguments: arguments.add(line)
    case .options: options.add(line)
    case .commands: commands.add(line)
    case .end: break
    }
  }

  /// Without the options that every command takes.
  mutating func leaveOut(_ names: [String]) {
    options.removeAll { row in
      names.contains { row.name == $0 || row.name.hasPrefix($0 + " ") || row.name.hasPrefix($0 + ",") }
    }
    for name in names { usage = usage.without(option: name) }
  }
}

extension [HelpPageReply.Row] {
  /// A label stands two blanks in, and what it means far to the right, or on the next line where it is long.
  fileprivate mutating func add(_ line: Substring) {
    let text = line.drop { $0 == " " }
    if line.utf8.count - text.utf8.count > 2, let last = indices.last {
      self[last].meaning = String(text)
    } else if let gap = text.firstRange(of: "  ") {
      append(.init(String(text[..<gap.lowerBound]), String(text[gap.upperBound...].drop { $0 == " " })))
    } else {
      append(.init(String(text), ""))
    }
  }
}

extension Substring {
  fileprivate func after(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}

extension String {
  /// `schedule [--json] <post>` without `--json`.
  fileprivate func without(option name: String) -> String {
    guard let start = firstRange(of: "[\(name)"), let end = self[start.upperBound...].firstIndex(of: "]"),
      [" ", "]"].contains(self[start.upperBound])
    else { return self }
    let rest = self[index(after: end)...].drop { $0 == " " }
    return String(self[..<start.lowerBound] + rest)
  }
}
