import Planning

extension Picture {
  static let record = Record(
    "a picture", about: "A picture that goes out with a post.", blank: Picture(""),
    identity: .named(["file"]),
    [
      .required(
        "file", { $0.file }, { $0.file = $1 }, .picturePath,
        "Its path within the plan's folder, in \(Picture.folder)."),
      .optional("alt", { $0.alt }, { $0.alt = $1 }, .text, "What it shows, for those who can't see it."),
    ])
}

extension Codec<String> {
  /// One that leads out of the folder is none.
  fileprivate static var picturePath: Codec {
    .formed(
      "a path such as media/crock.jpg, without . and ..", ["pattern": "^media/[^/]"],
      read: { Picture.isPath($0) ? $0 : nil }, write: { $0 })
  }
}
