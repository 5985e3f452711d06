import Foundation

/// `proselint` from PyPI on the same posts, where it is installed: a checker of prose, with other rules than ours.
enum Proselint {
  private static let program = """
    import json, sys, time
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile
    CheckRegistry().register_many(__register__)
    posts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")][:500]
    for post in posts[:20]:
        LintFile("post", post).lint()
    start = time.perf_counter()
    for post in posts:
        LintFile("post", post).lint()
    print((time.perf_counter() - start) / len(posts))
    """

  static func report(beside ours: Double) {
    guard let seconds = secondsPerPost() else {
      print("proselint for Python, or the real posts, are not here (pip install proselint).")
      return
    }
    Benchmark.line("proselint, on 500 of the posts", seconds, ", \(Int((seconds / ours).rounded())) × ours")
  }

  private static func secondsPerPost() -> Double? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program, Corpus.file]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Double(String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
  }
}
