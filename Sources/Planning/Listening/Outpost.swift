/// A place where one hears what people say: a group, a tag, a forum, a paper.
public struct Outpost: Hashable, Sendable, KeepsUnknownFields {
  /// Somebody listened there.
  public struct Listening: Hashable, Sendable, KeepsUnknownFields {
    public var on: Day
    /// What was heard.
    public var note: String?
    public var unknown = UnknownFields()

    public init(on: Day, note: String? = nil) {
      self.on = on
      self.note = note
    }
  }

  public var name: String
  /// An address, a tag, a platform.
  public var place: String?
  /// The day on which it was chosen.
  public var since: Day?
  /// By day; one a day.
  public private(set) var listenings: [Listening] = []
  public var unknown = UnknownFields()

  public init(_ name: String, place: String? = nil, since: Day? = nil) {
    self.name = name
    self.place = place
    self.since = since
  }

  /// Notes that somebody listened; a later note of the same day takes its place, if it says anything.
  public mutating func note(_ new: [Listening]) {
    let byDay = Dictionary((listenings + new).map { ($0.on, $0) }) { $1.note == nil ? $0 : $1 }
    listenings = byDay.values.sorted { $0.on < $1.on }
  }

  /// When somebody listened last, until a day.
  public func last(until day: Day) -> Listening? { listenings.last { $0.on <= day } }

  /// For how many days nobody has listened there; nil where that is not known.
  public func silence(on day: Day) -> Int? { (last(until: day)?.on ?? since).map { day - $0 } }
}
