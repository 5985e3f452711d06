import Foundation

/// The Python port of X's library, `twitter-text-parser` from PyPI, on the same posts, where it is installed.
enum PythonPort {
  private static let program = """
    import json, sys, time
    from twitter_text.parse_tweet import parse_tweet
    posts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
    start = time.perf_counter()
    for post in posts:
        parse_tweet(post)
    print((time.perf_counter() - start) / len(posts))
    """

  static func report(beside ours: Double) {
    guard let seconds = secondsPerPost() else {
      print("twitter-text-parser for Python is not installed (pip install twitter-text-parser).")
      return
    }
    let ratio = String(format: "%.0f", seconds / ours)
    print(
      "twitter-text-parser, X's length alone: \(String(format: "%.1f", seconds * 1e6)) µs a post, \(ratio) × ours"
    )
  }

  private static func secondsPerPost() -> Double? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program, Corpus.file.path]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Double(String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
  }
}
