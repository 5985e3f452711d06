import Planning
import PostText
import Storage

/// What goes with a post beside its text.
extension OpenPlan {
  /// - Parameter words: nil to take it out.
  public mutating func setFirstComment(of post: String, to words: String?) throws -> Outcome {
    try changePost(post, comparing: true) { post, _, _ in
      guard words != nil || post.firstComment != nil else { throw Self.nothingThere("first comment", post) }
      let before = post.firstComment
      post.firstComment = words
      return Outcome(
        .firstCommentWritten(post: PostName(post), words: words).replacing(before, by: words))
    }
  }

  /// - Parameter words: nil to take it out.
  public mutating func setNote(of post: String, to words: String?) throws -> Outcome {
    try changePost(post, checking: false) { post, _, _ in
      guard words != nil || post.note != nil else { throw Self.nothingThere("note", post) }
      let before = post.note
      post.note = words
      return Outcome(.noteWritten(post: PostName(post), words: words).replacing(before, by: words))
    }
  }

  /// Puts a label on posts, or takes it off.
  public mutating func label(_ posts: [String], _ label: String, isOn: Bool = true) throws -> Outcome {
    try changePosts(posts, checking: false) { post, _, _ in
      let place = post.labels.firstIndex { $0.lowercased() == label.lowercased() }
      if isOn {
        if place == nil { post.labels.append(label) }
        return Outcome(.labelled(post: PostName(post), label: place.map { post.labels[$0] } ?? label))
      }
      guard let place else { throw Self.nothingThere("label “\(label.firstWords(32))”", post) }
      return Outcome(.unlabelled(post: PostName(post), label: post.labels.remove(at: place)))
    }
  }

  /// The labels of the last weeks' posts, of drafts and of what is scheduled, those that most bear first.
  public mutating func labels() throws -> [String] {
    let counts = try recentPosts().flatMap(\.labels).reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  private static func nothingThere(_ what: String, _ post: Post) -> Problem {
    Problem(
      .nothingThere, "\(post.id) has no \(what).", hint: "See what it has with: show \(post.id)")
  }

  /// Drafts posts that say what others say, on the same platforms. One alone is checked too.
  public mutating func duplicate(_ posts: [String]) throws -> Outcome {
    let environment = environment
    return try change { book, plan, now in
      let copies = try posts.map { word in
        let original = try book.find(word, today: now.day)
        let id = environment.drawID(avoiding: try book.takenIDs(today: now.day))
        let copy = original.copy(id, created: now)
        try book.put(copy)
        return Outcome(.duplicated(post: PostName(copy), from: original.id), post: copy)
      }
      guard copies.count == 1, let copy = copies[0].post else { return Outcome(together: copies) }
      return Outcome(copies[0].action, post: copy, check: book.check(copy, plan, today: now.day))
    }
  }
}

extension Post {
  /// A draft with its words, and nothing of what became of it.
  func copy(_ id: PostID, created: Moment) -> Post {
    var copy = Post(
      id: id, text: text, platforms: platforms, kind: kind, goal: goal, created: created)
    (copy.kindBy, copy.audience, copy.variants) = (kindBy, audience, variants)
    copy.pictures = pictures
    copy.labels = labels
    (copy.firstComment, copy.note, copy.with, copy.parts) = (firstComment, note, with, parts)
    return copy
  }
}
