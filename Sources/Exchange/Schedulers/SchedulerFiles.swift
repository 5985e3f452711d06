import Planning
import PostText

/// How a scheduling tool takes posts.
struct SchedulerFiles: Sendable {
  var columns: SchedulerColumns
  /// How many rows a file may have; nil where no limit is known.
  var rowsPerFile: Int?
  /// Whether it finds a time for a row that has none.
  var takesUntimed = false
  /// Whether its rows say where each goes; else there is a file for each platform, which is chosen at the upload.
  var namesNetworks = false
  var startsWithByteOrderMark = false
  /// How many minutes there must be between two posts, and before the first; 0 for none.
  var gap = 0
  var csv = CSVWriter()

  func write(_ order: ExportOrder) -> Export {
    var remarks: [ExportRemark] = []
    let posts = order.posts.filter { post in
      guard let reason = reasonToStay(post, order) else { return true }
      remarks.append(.leftOut(post.id, words: post.firstWords(32), reason))
      return false
    }
    remarks += posts.compactMap { missingNetworks(of: $0, order) }
    let groups = self.groups(posts, order)
    remarks += groups.flatMap { spacing($0.posts, order) }
    let files = groups.flatMap {
      self.files(of: $0.posts, for: $0.platform, isOnlyOne: groups.count == 1, order)
    }
    guard !files.isEmpty else { return Export([], remarks) }
    return Export(files, remarks + self.remarks(on: posts, order))
  }

  private func reasonToStay(_ post: Post, _ order: ExportOrder) -> ExportRemark.Reason? {
    if post.at == nil, !takesUntimed { return .noTime }
    let platforms = order.platforms(of: post)
    if platforms.isEmpty { return .noPlatform }
    return namesNetworks && platforms.allSatisfy { !networks.contains($0) } ? .noColumn(platforms) : nil
  }

  /// The platforms that it has columns for.
  private var networks: [Platform] {
    columns.columns.compactMap { column in
      if case .network(let platform) = column.content { platform } else { nil }
    }
  }

  private func missingNetworks(of post: Post, _ order: ExportOrder) -> ExportRemark? {
    let missing = namesNetworks ? order.platforms(of: post).filter { !networks.contains($0) } : []
    return missing.isEmpty ? nil : .notOn(missing, post.id)
  }

  /// The posts of each platform that has its own files, in the platforms' order.
  private func groups(_ posts: [Post], _ order: ExportOrder) -> [(platform: Platform?, posts: [Post])] {
    guard !posts.isEmpty else { return [] }
    guard !namesNetworks else { return [(nil, posts)] }
    return Set(posts.flatMap(order.platforms)).sorted().map { platform in
      (platform, posts.filter { order.platforms(of: $0).contains(platform) })
    }
  }

  private func files(
    of posts: [Post], for platform: Platform?, isOnlyOne: Bool, _ order: ExportOrder
  ) -> [ExportedFile] {
    let posts = posts.flatMap { wordings(of: $0, on: platform, order) }
    let size = rowsPerFile ?? posts.count
    let starts = Array(stride(from: 0, to: posts.count, by: max(1, size)))
    return starts.enumerated().map { number, start in
      let rows = posts[start..<min(start + size, posts.count)]
      let platformPart = isOnlyOne && order.platforms.isEmpty ? nil : platform?.rawValue
      let parts = [platformPart, starts.count > 1 ? String(number + 1) : nil].compactMap(\.self)
      let mark = startsWithByteOrderMark ? "\u{FEFF}" : ""
      let header = columns.hasHeader ? csv.header(columns.columns.map(\.name)) : ""
      let text = rows.map { csv.row(cells(of: $0, order)) }.joined()
      return ExportedFile(part: parts.joined(separator: "-"), text: mark + header + text, posts: rows.count)
    }
  }

  /// A post with words of its own on some platforms, as one for each wording.
  /// - Parameter platform: the only one that the file is for; nil where its rows say it.
  private func wordings(of post: Post, on platform: Platform?, _ order: ExportOrder) -> [Post] {
    let all = order.platforms(of: post).filter { !namesNetworks || networks.contains($0) }
    return post.wordings(on: platform.map { [$0] } ?? all).map { wording in
      var worded = post
      (worded.text, worded.platforms, worded.variants) = (wording.text, wording.platforms, [])
      return worded
    }
  }

  private func cells(of post: Post, _ order: ExportOrder) -> [String] {
    let platforms = order.platforms(of: post)
    return columns.columns.map { column in
      switch column.content {
      case .text: post.text
      case .at(let pattern): post.at.map(pattern.words) ?? ""
      case .network(let platform): platforms.contains(platform) ? "true" : "false"
      case .fixed(let text): text
      case .link, .empty: ""
      }
    }
  }
}

// What to know of them.
extension SchedulerFiles {
  /// Posts that are too near one another, or too near to now.
  private func spacing(_ posts: [Post], _ order: ExportOrder) -> [ExportRemark] {
    guard gap > 0 else { return [] }
    let timed = posts.compactMap { post in post.at.map { (post: post, at: $0) } }
    let soon = timed.filter { order.now.minutes(to: $0.at) < gap }.map {
      ExportRemark.tooSoon($0.post.id, minutes: gap)
    }
    let close = zip(timed, timed.dropFirst()).filter { $0.at.minutes(to: $1.at) < gap }.map {
      ExportRemark.tooClose($1.post.id, to: $0.post.id, minutes: gap)
    }
    return soon + close
  }

  private func remarks(on posts: [Post], _ order: ExportOrder) -> [ExportRemark] {
    let untimed = posts.count { $0.at == nil }
    let run = posts.filter(\.text.isRunBySpreadsheets).map(\.id)
    return (untimed < posts.count ? [.timesIn(zone: order.plan.zone)] : [])
      + (untimed > 0 ? [.untimed(posts: untimed)] : []) + (run.isEmpty ? [] : [.runBySpreadsheets(run)])
  }
}

extension Moment {
  /// How many minutes `later` is after it; below 0 where it is before.
  fileprivate func minutes(to later: Moment) -> Int { (later.day - day) * 1440 + later.minute - minute }
}
