import Planning

/// Pictures that posts are to go out with, and that are not there.
extension PlanIndex {
  func lostPictures(in plan: PlanFolder) -> [PlanIssue] {
    entries.filter { $0.post.state != .out && !$0.post.pictures.isEmpty }.flatMap { entry in
      entry.post.pictures.enumerated().filter { !Disk.isFile(plan.path($1.file)) }.map { index, picture in
        PlanIssue(
          .lostPicture, entry.file, "\(entry.named) goes out with \(picture.file), which is not there",
          hand:
            "Put the file back into \(plan.path(Picture.folder)), or take it out: picture \(entry.post.id) \(index + 1) --drop"
        )
      }
    }
  }
}
