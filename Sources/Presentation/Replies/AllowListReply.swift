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
      let silence = "Every rule speaks up. Silence one with: allow RULE [POST] --because TEXT"
      return Document([.paragraph(StyledText(advice: silence))])
    }
    let columns: [Table.Column] = [
      .init("Rule"), .init("For"), .init("Silences", caption: "silences"), .init("Because", .long),
    ]
    return Document([.table(Table(columns, allowances.map(row)))])
  }

  private func row(_ allowance: Fields) -> [Table.Cell] {
    [
      .name(allowance.rule), .text(StyledText(allowance.post ?? "the plan")),
      allowance.silences == 0 ? .text("\("nothing now", .caution)") : .number(allowance.silences),
      .text(StyledText(allowance.because)),
    ]
  }
}
