import Application
import Planning

/// The rules that keep quiet, and how much each silences now.
public struct AllowListReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var rule: String
    @Nullable var post: String?
    var because: String
    /// Findings on drafts, scheduled posts, the last weeks' posts, this week and the plan.
    var silences: Int
  }

  var version = 1
  var allowances: [Fields]

  public init(_ allowances: [AllowanceInUse]) {
    self.allowances = allowances.map {
      Fields(
        rule: $0.allowance.rule, post: $0.allowance.post?.description, because: $0.allowance.because,
        silences: $0.silences)
    }
  }

  public var document: Document {
    guard !allowances.isEmpty else {
      return Document([.line("Every rule speaks up. Silence one with: allow RULE [POST] --because TEXT")])
    }
    return Document([.table(allowances.map(row))])
  }

  private func row(_ allowance: Fields) -> Block.Row {
    let silences: StyledText =
      allowance.silences == 0 ? "\("silences nothing now", .caution)" : "silences \(allowance.silences)"
    return Block.Row(
      ["\(allowance.rule, .name)", StyledText(allowance.post ?? "the plan"), silences],
      StyledText(allowance.because))
  }
}
