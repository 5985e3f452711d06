import Planning
import Presentation
import Storage

/// What holds for a session, and what one line may say otherwise for itself.
struct LineOptions: Sendable {
  var plans: PlansFolder { didSet { dates.today = nil } }
  /// The plan that was asked for.
  var plan: String? { didSet { dates.today = nil } }
  /// The day that stands for today.
  var today: Day? { didSet { dates.today = nil } }
  var format = OutputFormat.text
  var color = ColorChoice.auto
  var failOn = Severity.error
  /// Whether a line says how long it took.
  var isTimed = false
  /// Columns that an answer has at the most; nil for as many as there are.
  private(set) var width: Int?
  /// How dates are written; what day it is for the plan is known once it has been opened.
  var dates = DateWording()
  /// Whether answers are written for a screen reader.
  var isPlain: Bool { plain == .always || isPlainAsked }
  private var plain = PlainChoice.never
  private var isPlainAsked = false
  /// Whether what is taller than the terminal may go through a pager.
  var isPaged: Bool { pager == .auto && !isUnpagedAsked }
  private var pager = PagerChoice.auto
  private var isUnpagedAsked = false
  /// The rules whose advice and warnings are not shown.
  private(set) var quiet: Set<String> = []

  init(plans: PlansFolder, plan: String?, _ settings: Settings) {
    self.plans = plans
    self.plan = plan
    take(settings)
  }

  /// Has what the person has set hold.
  mutating func take(_ settings: Settings) {
    color = settings.color
    width = settings.width
    dates.style = settings.dates
    plain = settings.plain
    pager = settings.pager
    quiet = Set(settings.quiet)
  }

  /// - Throws: `Problem` when an option makes no sense.
  mutating func apply(_ options: GlobalOptions) throws {
    if let plans = options.plans {
      self.plans = PlansFolder(plans.typed)
      // A plan that was opened in another folder is none of this one's.
      plan = nil
    }
    if let plan = options.plan { self.plan = plan.typed }
    if let today = options.today {
      guard let day = Day(today) else {
        throw Problem(.badDay, "“\(today.firstWords(24))” is no day.", hint: "Type it as: --today 2026-11-24")
      }
      self.today = day
    }
    format = try options.wantedFormat() ?? format
    color = options.color ?? color
    failOn = options.failOn ?? failOn
    isPlainAsked = isPlainAsked || options.plain
    isUnpagedAsked = isUnpagedAsked || options.noPager
  }
}
