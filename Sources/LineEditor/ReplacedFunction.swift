/// What libedit has that asks with a prompt of its own, which is seen nowhere as it draws nowhere; that takes the next key as it
/// comes, be it the beginning of a sequence; that runs or drops the line; or that goes through the lines typed before, as it
/// keeps no more than 1,024 characters of the line that is left (3.1-20221030). None of it stands on a key, and none gets onto
/// one by `~/.editrc`.
struct ReplacedFunction {
  /// libedit's name for it.
  let name: String
  /// What does its work here.
  let replacement: String
  /// Where libedit puts it, besides the keys that the editor has for itself.
  var emacsKeys: [String] = []
  var commandModeKeys: [String] = []

  private static let nothing = "ed-unassigned"

  private init(_ name: String, by function: Function?, emacs: [String] = [], commandMode: [String] = []) {
    self.name = name
    replacement = function?.rawValue ?? Self.nothing
    emacsKeys = emacs
    commandModeKeys = commandMode
  }

  static let all = [
    ReplacedFunction("ed-command", by: nil, emacs: ["\\ex", "\\eX"], commandMode: [":"]),
    ReplacedFunction("ed-quoted-insert", by: .insertNext),
    ReplacedFunction("ed-prev-history", by: .earlier),
    ReplacedFunction("ed-next-history", by: .later),
    ReplacedFunction("ed-search-prev-history", by: .earlier, emacs: ["\\ep", "\\eP"], commandMode: ["K"]),
    ReplacedFunction("ed-search-next-history", by: .later, emacs: ["\\en", "\\eN"], commandMode: ["J"]),
    ReplacedFunction("em-inc-search-prev", by: .search),
    ReplacedFunction("em-inc-search-next", by: .search),
    ReplacedFunction("vi-search-prev", by: .search, commandMode: ["/"]),
    ReplacedFunction("vi-search-next", by: .search, commandMode: ["?"]),
    ReplacedFunction("vi-repeat-search-prev", by: nil, commandMode: ["N"]),
    ReplacedFunction("vi-repeat-search-next", by: nil, commandMode: ["n"]),
    ReplacedFunction("vi-to-history-line", by: nil, commandMode: ["G"]),
    ReplacedFunction("vi-undo-line", by: nil, commandMode: ["U"]),
    ReplacedFunction("vi-comment-out", by: nil, commandMode: ["#"]),
    ReplacedFunction("vi-alias", by: nil, commandMode: ["@"]),
    ReplacedFunction("vi-histedit", by: .handOver, commandMode: ["v"]),
  ]

  /// A line of `~/.editrc` that puts one of them onto a key, with what does its work.
  static func replaced(in line: String) -> String {
    guard line.contains("bind"), let word = line.split(separator: " ").last,
      let function = all.first(where: { $0.name == word })
    else { return line }
    return line[..<word.startIndex] + function.replacement
  }
}
