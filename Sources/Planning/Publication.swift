import PostText

/// That a post went out on one of its platforms by itself, or was handed to a program which publishes it there.
public struct Publication: Hashable, Sendable, KeepsUnknownFields {
  public var platform: Platform
  /// When it went out there, or was handed over.
  public var at: Moment
  /// Whether it is said to be out; else nobody knows what came of it.
  public var isOut = false
  /// Where it stands there.
  public var url: String?
  public var unknown = UnknownFields()

  public init(_ platform: Platform, at: Moment) {
    self.platform = platform
    self.at = at
  }
}

/// Where a post is out. It is out on all its platforms, or on those alone of which that was said one by one.
extension Post {
  public var outOn: [Platform] {
    guard state == .out else { return [] }
    let told = toldPlatforms
    return told.isEmpty ? platforms : told
  }

  /// Where it is still to go out, though it is out elsewhere.
  public var platformsLeft: [Platform] {
    let told = toldPlatforms
    return state == .out && !told.isEmpty ? platforms.filter { !told.contains($0) } : []
  }

  /// Where it is out or, as long as it is not, is to go.
  public var places: [Platform] { state == .out ? outOn : platforms }

  /// Where it is to go out with its time, or is left to.
  public var platformsToCome: [Platform] {
    switch state {
    case .draft: []
    case .scheduled: platforms
    case .out: platformsLeft
    }
  }

  /// When it went out on a platform, or is to.
  public func at(on platform: Platform) -> Moment? {
    publications.first { $0.platform == platform && $0.isOut }?.at ?? at
  }

  private var toldPlatforms: [Platform] { publications.filter(\.isOut).map(\.platform) }

  /// Notes that it is out on a platform.
  /// - Parameter url: where it stands there; nil where that is not known.
  public mutating func noteOut(on platform: Platform, at: Moment, url: String?) {
    tellPlatforms()
    var publication = publications.first { $0.platform == platform } ?? Publication(platform, at: at)
    (publication.at, publication.isOut, publication.url) = (at, true, url ?? publication.url)
    publications.removeAll { $0.platform == platform }
    publications.append(publication)
  }

  /// Says of each platform what was said of all.
  private mutating func tellPlatforms() {
    guard state == .out, toldPlatforms.isEmpty, let at else { return }
    publications = platforms.map { platform in
      var publication = publications.first { $0.platform == platform } ?? Publication(platform, at: at)
      (publication.at, publication.isOut) = (at, true)
      return publication
    }
  }
}
