import Exchange
import Planning

extension ForgottenNames {
  /// A row that comes in, without the names that the plan has forgotten: so it is known again, too.
  func cleaned(_ row: PostRow) -> PostRow {
    guard !isEmpty else { return row }
    var cleaned = row
    cleaned.text = self.cleaned(row.text)
    cleaned.parts = row.parts.map(self.cleaned)
    cleaned.with = row.with.map(self.cleaned)
    cleaned.replyTo = row.replyTo.map(self.cleaned)
    cleaned.url = row.url.map(self.cleaned)
    return cleaned
  }
}
