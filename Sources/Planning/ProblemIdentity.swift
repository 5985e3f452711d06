/// What kind of trouble a problem, a row that was not taken or a finding of the checkup is. The names are for programs and
/// stay; the words may change. One stands for one kind of trouble, wherever it arises.
public enum ProblemIdentity: String, CaseIterable, Sendable {
  // MARK: A plan, and the folder of plans

  case unknownPlan = "unknown-plan"
  case planExists = "plan-exists"
  case badPlanName = "bad-plan-name"
  case noPlanYet = "no-plan-yet"
  case severalPlans = "several-plans"
  case planGone = "plan-gone"
  case planFileMissing = "plan-file-missing"
  case planCannotBeOpened = "plan-cannot-be-opened"
  case folderInTheWay = "folder-in-the-way"
  case unknownZone = "unknown-zone"

  // MARK: A file, a folder or the disk

  case noSuchFile = "no-such-file"
  case notAFile = "not-a-file"
  case notAFolder = "not-a-folder"
  case symbolicLink = "symbolic-link"
  case unreadableFile = "unreadable-file"
  case unwritableFile = "unwritable-file"
  case unreadableFolder = "unreadable-folder"
  case unwritableFolder = "unwritable-folder"
  case endlessFile = "endless-file"
  case emptyFile = "empty-file"
  case fileExists = "file-exists"
  case notUTF8 = "not-utf-8"
  case brokenFile = "broken-file"
  case unreadableMerge = "unreadable-merge"

  // MARK: A change, and what takes it back

  case halfDoneChange = "half-done-change"
  case noMoreChanges = "no-more-changes"
  case nothingToUndo = "nothing-to-undo"
  case changedSince = "changed-since"

  // MARK: What is typed

  case wrongUsage = "wrong-usage"
  case unknownCommand = "unknown-command"
  case conflictingOptions = "conflicting-options"
  case severalLines = "several-lines"
  case scriptRunsItself = "script-runs-itself"
  case answersNotRead = "answers-not-read"
  case standardInputInUse = "standard-input-in-use"
  case emptyValue = "empty-value"
  case substitution
  case unknownWord = "unknown-word"
  case unknownRule = "unknown-rule"
  case unknownPractice = "unknown-practice"
  case unknownPlatform = "unknown-platform"
  case unknownKind = "unknown-kind"
  case unknownMix = "unknown-mix"
  case badNumber = "bad-number"
  case numberOutOfRange = "number-out-of-range"
  case badName = "bad-name"
  case badHandle = "bad-handle"
  case badDomain = "bad-domain"
  case badTerm = "bad-term"
  case badGoal = "bad-goal"
  case badMix = "bad-mix"
  case noMix = "no-mix"
  case noReason = "no-reason"
  case noSearchWord = "no-search-word"
  case nothingToAimAt = "nothing-to-aim-at"
  case purposeTooLong = "purpose-too-long"

  // MARK: A day or a time

  case badDay = "bad-day"
  case badWeek = "bad-week"
  case tooManyDays = "too-many-days"
  case badTime = "bad-time"
  case timeOutOfRange = "time-out-of-range"
  case timeHasPassed = "time-has-passed"
  case stillToCome = "still-to-come"
  case skippedTime = "skipped-time"
  case noTime = "no-time"
  case draftWithTime = "draft-with-time"

  // MARK: A post

  case unknownPost = "unknown-post"
  case ambiguousPost = "ambiguous-post"
  case doubledPost = "doubled-post"
  case repeatedPost = "repeated-post"
  case misplacedPost = "misplaced-post"
  case returnedPost = "returned-post"
  case alreadyOut = "already-out"
  case noText = "no-text"
  case textTooLong = "text-too-long"
  case nothingWritten = "nothing-written"
  case noTerminal = "no-terminal"
  case changedWhileWriting = "changed-while-writing"
  case notForPlatform = "not-for-platform"
  case sameWords = "same-words"
  case nothingThere = "nothing-there"
  case noPlatformNamed = "no-platform-named"
  case noThreads = "no-threads"
  case cannotBeParted = "cannot-be-parted"
  case pictureThere = "picture-there"
  case nothingToDo = "nothing-to-do"
  case noPublisher = "no-publisher"
  case mustNotGoOut = "must-not-go-out"
  case unknownAttempt = "unknown-attempt"
  case publisherFailed = "publisher-failed"
  case publishedUnnoted = "published-unnoted"
  case noSlot = "no-slot"
  case notRecurring = "not-recurring"
  case outsidePlan = "outside-plan"
  case noPicture = "no-picture"
  case badAddress = "bad-address"
  case nothingDropped = "nothing-dropped"
  case wordsNotThere = "words-not-there"
  case wordsThereTwice = "words-there-twice"
  case nothingToCheck = "nothing-to-check"
  case noClipboard = "no-clipboard"
  case linkTooLong = "link-too-long"
  case noLinkToShare = "no-link-to-share"
  case noServer = "no-server"

  // MARK: A program of the person's own

  case nothingChecked = "nothing-checked"
  case nobodyToAsk = "nobody-to-ask"
  case noShellHere = "no-shell-here"
  case programFailed = "program-failed"
  case interrupted
  case badAnswer = "bad-answer"

  // MARK: What a plan holds

  case unknownGoal = "unknown-goal"
  case unknownTemplate = "unknown-template"
  case unknownAudience = "unknown-audience"
  case platformNotChosen = "platform-not-chosen"
  case notAllowed = "not-allowed"
  case trialRuns = "trial-runs"
  case trialStartOutOfRange = "trial-start-out-of-range"
  case noTrial = "no-trial"
  case trialNotOver = "trial-not-over"

  // MARK: People

  case nobodyWaits = "nobody-waits"
  case ambiguousPerson = "ambiguous-person"
  case unknownPerson = "unknown-person"
  case noCompany = "no-company"
  case needsYes = "needs-yes"
  case notOutYet = "not-out-yet"
  case samePerson = "same-person"

  // MARK: A file from outside, and its rows

  case nothingToExport = "nothing-to-export"
  case severalFiles = "several-files"
  case badTemplate = "bad-template"
  case badColumns = "bad-columns"
  case controlCharacters = "control-characters"
  case unknownFileFormat = "unknown-file-format"
  case noTextColumn = "no-text-column"
  case repeatedHeader = "repeated-header"
  case tooManyCells = "too-many-cells"
  case badQuoting = "bad-quoting"
  case cellTooLong = "cell-too-long"
  case rowTooLong = "row-too-long"
  case badJSON = "bad-json"
  case badXML = "bad-xml"
  case contradictingRow = "contradicting-row"
  case moreBadRows = "more-bad-rows"

  // MARK: An archive

  case noArchive = "no-archive"
  case cutShort = "cut-short"
  case encryptedArchive = "encrypted-archive"
  case unknownCompression = "unknown-compression"
  case archiveTooLarge = "archive-too-large"
  case damagedArchive = "damaged-archive"
  case othersArchive = "others-archive"

  // MARK: What a checkup alone finds

  case leftoverFile = "leftover-file"
  case badWeekName = "bad-week-name"
  case undecidedMerge = "undecided-merge"
  case lostPicture = "lost-picture"
  case unreadField = "unread-field"
  case returnedPerson = "returned-person"
  case repeatedEntry = "repeated-entry"
}
