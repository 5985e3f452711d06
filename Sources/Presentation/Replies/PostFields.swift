import Guidance
import Planning

/// A post as every answer's JSON gives it.
public struct PostFields: Encodable, Sendable {
  var id: String
  var text: String
  var platforms: [String]
  @Nullable var kind: String?
  var state: String
  @Nullable var at: String?
  @Nullable var goal: String?
  /// Left out where there is none.
  var audience: String?
  /// `form` where what it is on its platform says its kind; left out where nobody or the manager does.
  var kindBy: String?
  /// What somebody says who was asked; left out where nobody was.
  var opinion: KindFields?
  /// Where it stands; left out where that is not known, as are the next four.
  var url: String?
  var source: String?
  /// Whom it boosts, answers or quotes.
  var with: [String]?
  var replyTo: String?
  /// The further posts of its thread.
  var parts: [String]?
  /// What it says on single platforms, where that is not its text.
  var variants: [VariantFields]?
  var labels: [String]?
  var pictures: [PictureFields]?
  var firstComment: String?
  var note: String?
  /// Where it is out; left out where that is on all its platforms, or on none.
  var outOn: [String]?
  /// Whether its time has passed and it is not noted as out; left out where it isn't so.
  var overdue: Bool?
  /// The rules by which it must not go out as it is; left out where there is none.
  var stop: [String]?

  /// A post in an answer that has looked at what is scheduled.
  init(_ post: Post, _ schedule: ScheduleReview) {
    self.init(post)
    let stops = schedule.stops(post)
    stop = stops.isEmpty ? nil : stops.map(\.name)
    overdue = schedule.isOverdue(post) ? true : nil
  }

  public init(_ post: Post) {
    id = post.id.description
    text = post.text
    platforms = post.platforms.map(\.rawValue)
    kind = post.kind?.rawValue
    state = post.state.rawValue
    at = post.at?.description
    goal = post.goal
    audience = post.audience
    kindBy = post.kind == nil || post.kindBy == .manager ? nil : post.kindBy.rawValue
    opinion = post.opinion.map { KindFields(KindProbabilities($0)) }
    (url, source, replyTo) = (post.url, post.source, post.replyTo)
    with = post.with.isEmpty ? nil : post.with
    parts = post.parts.isEmpty ? nil : post.parts
    variants = post.variants.isEmpty ? nil : post.variants.map(VariantFields.init)
    labels = post.labels.isEmpty ? nil : post.labels
    pictures = post.pictures.isEmpty ? nil : post.pictures.map(PictureFields.init)
    (firstComment, note) = (post.firstComment, post.note)
    outOn = post.platformsLeft.isEmpty ? nil : post.outOn.map(\.rawValue)
  }
}

struct VariantFields: Encodable, Sendable {
  var platform: String
  var text: String

  init(_ variant: Variant) { (platform, text) = (variant.platform.rawValue, variant.text) }
}

struct PictureFields: Encodable, Sendable {
  var file: String
  @Nullable var alt: String?

  init(_ picture: Picture) { (file, alt) = (picture.file, picture.alt) }
}

extension Post {
  /// `k4t9mz “Fresh bread…”`.
  var named: StyledText { "\(id.description, .name) “\(firstWords())”" }
}
