import Planning
import PostText

/// Somebody who is to be taken out of a plan's files.
public struct Forgetting {
  /// Theirs, all of them.
  public var accounts: Set<SocialAccount>
  /// Their names, in small letters and without their `@`.
  public var names: Set<String>
  /// Words that stay where no `@` stands before them.
  public var kept: Set<String>
  /// What stands for them where people are counted.
  public var standIn: String
  /// Their names as they are known when they come again.
  public var forgotten: [ForgottenName]

  public init(
    accounts: Set<SocialAccount>, names: Set<String>, kept: Set<String>, standIn: String,
    forgotten: [ForgottenName]
  ) {
    self.accounts = accounts
    self.names = names
    self.kept = kept
    self.standIn = standIn
    self.forgotten = forgotten
  }

  public var removal: NameRemoval { NameRemoval(names, keeping: kept) }
}

extension Forgetting: NamesToTakeOut {
  func holds(_ account: SocialAccount) -> Bool { accounts.contains(account) }
  func standIn(for account: SocialAccount) -> String { standIn }
  func cleaned(_ text: String) -> String { removal.cleaned(text) }

  func mayStand(in text: String) -> Bool {
    let text = text.lowercased()
    return names.contains { text.contains($0) }
  }
}

extension PlanFolder {
  /// Takes somebody out of every file, and every record of changes with them: what was done before can't be undone any more.
  /// As any change it is whole, be the process killed at any moment.
  /// - Returns: where they stood.
  /// - Throws: `Problem` where a file can't be read; then nothing is changed.
  public func forget(
    by command: String, at now: (inout PlanBook) throws -> Moment,
    _ body: (inout PlanBook) throws -> Forgetting
  ) throws -> ForgottenMentions {
    try takeOut(by: command, at: now, action: { .people(.forgotten($0)) }, { book in try body(&book) })
  }

  @discardableResult
  func takeOut(
    by command: String, at now: (inout PlanBook) throws -> Moment, action: (ForgottenMentions) -> Action,
    _ body: (inout PlanBook) throws -> any NamesToTakeOut
  ) throws -> ForgottenMentions {
    let log = ChangeLog(self)
    let lock = try log.lockForWriting()
    defer { lock.release() }
    let tidyTime = noteTidyWeeks(under: lock)
    var book = PlanBook(self)
    let moment = try now(&book)
    let (files, mentions) = try filesWithout(try body(&book), book)
    var change = Change(
      command: command, at: moment.description, action: action(mentions), files: files)
    change.forgets = true
    try log.apply(change)
    if let tidyTime { noteTidyWeeks(under: lock, after: files, writtenSince: tidyTime) }
    forgetDerived()
    return mentions
  }

  /// The files that hold some of the names, as they are without, and where these stood.
  /// - Parameter broken: files to pass over.
  /// - Throws: `Problem` where another can't be read.
  func filesWithout(
    _ names: any NamesToTakeOut, _ book: PlanBook, but broken: Set<String> = []
  ) throws -> (files: [Change.File], mentions: ForgottenMentions) {
    var files: [Change.File] = []
    var mentions = ForgottenMentions()
    for kind in kinds {
      let content = ContentWithoutNames(names, kind)
      for name in try book.names(of: kind) where !broken.contains(name) {
        guard let found = try file(name, without: content) else { continue }
        files.append(found.file)
        mentions.add(found.mentions)
      }
    }
    return (files, mentions)
  }

  private func file(
    _ name: String, without content: ContentWithoutNames
  ) throws -> (file: Change.File, mentions: ForgottenMentions)? {
    let kind = content.kind
    let before = try read(name).map { String(decoding: $0, as: UTF8.self) }
    // Most weeks of most years name them nowhere.
    guard content.addsNames || before.map(content.names.mayStand) ?? false else { return nil }
    let value =
      try parse(name) { node throws(Unreadable) in try FileVersion.current(node, kind).value }
      ?? ["version": .number(String(FileVersion.current))]
    let cleaned = content.cleaned(value)
    guard cleaned != value else { return nil }
    let after = String(decoding: JSONWriter.write(cleaned), as: UTF8.self)
    let mentions = content.mentions(in: value, leaving: cleaned)
    return (Change.File(name: name, before: before, after: after), mentions)
  }
}

extension PlanBook {
  /// Where somebody stands who is to be forgotten.
  public func mentions(of forgetting: Forgetting) throws -> ForgottenMentions {
    try folder.filesWithout(forgetting, self).mentions
  }
}

extension StateFolder {
  /// Takes the lines, and the text that was dropped, that name somebody.
  public func forget(_ removal: NameRemoval) {
    forgetTypedLines { removal.holds($0) }
    if dropped.map(removal.holds) ?? false { forgetDropped() }
  }
}
