import Planning
import Storage

extension OpenPlan {
  /// Has a picture go out with a post.
  /// - Parameters:
  ///   - file: looked for from where people stand, then in the plan's folder.
  ///   - alt: what it shows.
  ///   - copying: whether one from elsewhere is copied into the plan's folder.
  public mutating func addPicture(
    _ file: String, to post: String, alt: String? = nil, copying: Bool = false
  ) throws -> Outcome {
    // Nothing is copied for a post that there isn't.
    let id = try read { book, _, now in try book.find(post, today: now.day).id }
    let path = try folder.picture(file, for: id, copying: copying)
    return try changePost(post, comparing: true) { post, _, _ in
      guard !post.pictures.contains(where: { $0.file == path }) else {
        throw Problem(
          .pictureThere, "\(post.id) goes out with \(path) already.",
          hint: "Say what it shows with: picture \(post.id) \(post.number(of: path)) --alt TEXT")
      }
      post.pictures.append(Picture(path, alt: alt))
      return Outcome(.pictureAdded(post: PostName(post), file: path))
    }
  }

  /// - Parameter number: counted from 1.
  public mutating func removePicture(_ number: Int, of post: String) throws -> Outcome {
    try changePicture(number, of: post) { post, index in
      let picture = post.pictures.remove(at: index)
      return .pictureRemoved(post: PostName(post), file: picture.file)
    }
  }

  /// - Parameters:
  ///   - number: counted from 1, as is `place`.
  public mutating func movePicture(_ number: Int, of post: String, to place: Int) throws -> Outcome {
    try changePicture(number, of: post) { post, index in
      guard post.pictures.indices.contains(place - 1) else { throw Self.noSuchPicture(place, of: post) }
      let picture = post.pictures.remove(at: index)
      post.pictures.insert(picture, at: place - 1)
      return .pictureMoved(post: PostName(post), file: picture.file, place: place)
    }
  }

  /// Says what a picture shows.
  public mutating func describePicture(_ number: Int, of post: String, as words: String) throws -> Outcome {
    try changePicture(number, of: post) { post, index in
      let before = post.pictures[index].alt
      post.pictures[index].alt = words
      post.pictures[index].unknown.decided.insert("alt")
      return Action.pictureDescribed(post: PostName(post), file: post.pictures[index].file, words: words)
        .replacing(before, by: words)
    }
  }

  private mutating func changePicture(
    _ number: Int, of post: String, _ body: (inout Post, Int) throws -> Action
  ) throws -> Outcome {
    try changePost(post, comparing: true) { post, _, _ in
      guard post.pictures.indices.contains(number - 1) else { throw Self.noSuchPicture(number, of: post) }
      return Outcome(try body(&post, number - 1))
    }
  }

  private static func noSuchPicture(_ number: Int, of post: Post) -> Problem {
    let count = post.pictures.count
    return Problem(
      .nothingThere,
      count == 0
        ? "\(post.id) has no picture."
        : "\(post.id) has no picture \(number): there \(count == 1 ? "is 1" : "are \(count)").",
      hint: count == 0 ? "Add one with: picture \(post.id) FILE --alt TEXT" : "See them with: show \(post.id)"
    )
  }
}

extension Post {
  /// Counted from 1.
  fileprivate func number(of file: String) -> Int { (pictures.firstIndex { $0.file == file } ?? 0) + 1 }
}
