import Foundation
import PostText

/// Time a post, beside a plain pass over the same bytes and beside the Python port of X's library.
enum Speed {
  private static let runs = 30

  static func report(on posts: [String]) {
    let plain = time(posts, plainPass)
    print(
      "\(posts.count) posts, \(posts.reduce(0) { $0 + $1.utf8.count } / posts.count) bytes each on average")
    line("a plain pass over the bytes", plain, beside: plain)
    line("X's entities", time(posts, entities), beside: plain)
    for platform in Platform.allCases {
      line(
        "length on \(platform.name)", time(posts) { Reading($0).length(on: platform).count }, beside: plain)
    }
    let all = time(posts, everything)
    line("entities and all lengths, one reading", all, beside: plain)
    line("the same, a reading for each", time(posts, everythingApart), beside: plain)
    PythonPort.report(beside: all)
  }

  private static func line(_ name: String, _ seconds: Double, beside plain: Double) {
    let microseconds = String(format: "%8.3f µs", seconds * 1e6)
    let ratio = String(format: "%7.1f ×", seconds / plain)
    print(name.padding(toLength: 40, withPad: " ", startingAt: 0) + microseconds + ratio)
  }

  /// Seconds a post. What `work` answers is added up, so that none of it can be left out.
  private static func time(_ posts: [String], _ work: (String) -> Int) -> Double {
    var sum = 0
    let seconds = Stopwatch.best(of: runs) { for post in posts { sum &+= work(post) } }
    precondition(sum != 0)
    return seconds / Double(posts.count)
  }

  private static func plainPass(_ post: String) -> Int { post.utf8.reduce(0) { $0 &+ Int($1) } }

  private static func entities(_ post: String) -> Int {
    let found = Platform.x.entities(in: post)
    return found.links.count + found.mentions.count + found.hashtags.count + found.cashtags.count
  }

  private static func everything(_ post: String) -> Int {
    let reading = Reading(post)
    let found = reading.entities(on: .x)
    return Platform.allCases.reduce(found.links.count) { $0 + reading.length(on: $1).count }
  }

  private static func everythingApart(_ post: String) -> Int {
    Platform.allCases.reduce(entities(post)) { $0 + $1.length(of: post).count }
  }
}
