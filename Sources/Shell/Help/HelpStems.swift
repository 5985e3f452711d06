extension String {
  /// Its words without endings, by which `scheduling` is found for `schedule`.
  var helpStems: Set<String> {
    Set(lowercased().unicodeScalars.split { !$0.isOfWord }.map { Substring($0).helpStem })
  }

  /// What somebody looks for, with the words that the planner has for it.
  var soughtStems: Set<String> {
    helpStems.reduce(into: helpStems) { $0.formUnion(Self.alsoCalled[$1] ?? []) }
  }

  /// Other words for what the planner has.
  private static let alsoCalled: [String: [String]] = Dictionary(
    uniqueKeysWithValues: [
      ("ratio", "mix"), ("retweet", "boost"), ("repost", "boost"), ("reblog", "boost"), ("20", "twenty"),
      ("delete", "drop"), ("remove", "drop"), ("change", "edit"), ("search", "find"), ("publish", "post"),
      ("tweet", "post"), ("colleague", "team"), ("staff", "team"), ("employee", "team"),
      ("secret", "confidential"), ("nda", "confidential"), ("csv", "import"), ("archive", "import"),
      ("account", "handle"), ("customer", "audience"), ("timezone", "zone"), ("save", "draft"),
      ("write", "draft"), ("calendar", "schedule"), ("when", "schedule"), ("mute", "allow"),
      ("ignore", "allow"), ("silence", "allow"), ("revert", "undo"), ("fix", "doctor"), ("broken", "doctor"),
      ("backup", "export"), ("channel", "platform"), ("network", "platform"), ("report", "week"),
      ("statistics", "week"), ("kpi", "goal"), ("target", "goal"), ("start", "new"), ("begin", "new"),
      ("setup", "new"),
      ("wizard", "new"),
    ].map { ($0[...].helpStem, [$1[...].helpStem]) })
}

extension Unicode.Scalar {
  /// A letter or a digit. Most are ASCII, of which that is told soon.
  fileprivate var isOfWord: Bool {
    if isASCII {
      return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
    }
    return properties.isAlphabetic || properties.numericType != nil
  }
}

extension Substring {
  /// Without the endings of English. It need be no word, only the same for the forms of one.
  fileprivate var helpStem: String {
    var word = utf8
    for ending in Self.endings
    where word.count - ending.count >= 3 && word.suffix(ending.count).elementsEqual(ending) {
      word.removeLast(ending.count)
      break
    }
    if word.count > 3, word.last == UInt8(ascii: "e") { word.removeLast() }
    if word.count > 3, word.last == UInt8(ascii: "y") { return Substring(word.dropLast()) + "i" }
    return String(Substring(word))
  }

  private static let endings = [
    "ingly", "edly", "ings", "ing", "ies", "ied", "ed", "es", "s", "ly", "er", "ment",
  ].map { Array($0.utf8) }
}
