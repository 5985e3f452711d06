import Planning

/// What is not as it should be in the plans' files; nothing where all is well.
public struct CheckupReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var plan: String
    var file: String
    var what: String
    /// What doctor --mend would do, or did.
    @Nullable var mend: String?
    @Nullable var hand: String?

    init(_ finding: CheckupFinding) {
      plan = finding.plan
      file = finding.file
      what = finding.what
      mend = finding.mend
      hand = finding.hand
    }
  }

  var version = 1
  var findings: [Fields]
  /// nil where nothing was asked to be mended.
  var mended: [Fields]?
  private let left: [CheckupFinding]
  private let done: [CheckupFinding]

  private enum CodingKeys: CodingKey { case version, findings, mended }

  /// - Parameter mended: what was mended just now; `findings` is what is left.
  public init(_ findings: [CheckupFinding], mended: [CheckupFinding]? = nil) {
    left = findings
    done = mended ?? []
    self.findings = findings.map(Fields.init)
    self.mended = mended?.map(Fields.init)
  }

  public var gravity: Gravity? { left.isEmpty ? nil : .error }
  public var hasChanged: Bool { !done.isEmpty }
  public var isIncomplete: Bool { left.contains(where: \.isUnreadable) }

  public var document: Document {
    Document(done.map { line($0, "Mended: ") } + left.map { line($0, "--mend would ") })
  }

  private func line(_ finding: CheckupFinding, _ mending: String) -> Block {
    let file = finding.file == "." ? finding.plan : "\(finding.plan)/\(finding.file)"
    let remedy = finding.mend.map { "\(mending)\($0)." } ?? finding.hand ?? ""
    let colon = finding.what.hasPrefix("line ") ? "," : finding.what.hasPrefix("is ") ? "" : ":"
    return .paragraph(
      "\(file, .name)\(colon) \(finding.what). \(StyledText(advice: remedy).secondary)")
  }
}
