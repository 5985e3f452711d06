import Planning

/// Counts what a file loses when somebody is taken out of it, by holding it against what is left of it. Whatever is cleaned
/// is counted so, and called as the file's record calls it.
extension ContentWithoutNames {
  func mentions(in before: JSONValue, leaving after: JSONValue) -> ForgottenMentions {
    let shape = kind.record().shape
    var mentions = ForgottenMentions()
    for (name, value) in before.fields where !isOfNamesForgotten(name) {
      guard let left = after.fields[name], left != value else { continue }
      mentions.add(self.mentions(in: value, leaving: left, name, shape.fields[name]))
    }
    return mentions
  }

  private func mentions(
    in before: JSONValue, leaving after: JSONValue, _ name: String, _ field: FieldShape?
  ) -> ForgottenMentions {
    var mentions = ForgottenMentions()
    let noun = field?.noun ?? name.asWords
    guard case .array(let entries) = before else {
      mentions.elsewhere[noun] = 1
      return mentions
    }
    let kept = entries.filter { !isOfTheirs($0) }
    mentions.accounts = entries.count - kept.count
    for (old, new) in zip(kept, after.elements) where old != new {
      if field?.record?.isPost == true {
        mentions.note(post: old, leaving: new, field?.record)
      } else if isTheirEvent(old) {
        mentions.events += 1
      } else {
        mentions.elsewhere[noun, default: 0] += 1
      }
    }
    return mentions
  }
}

extension ForgottenMentions {
  fileprivate mutating func note(post: JSONValue, leaving left: JSONValue, _ shape: RecordShape?) {
    posts.append(post.fields["id"]?.text ?? "")
    for name in post.fieldsUnlike(left) {
      fields[shape?.fields[name]?.noun ?? name.asWords, default: 0] += 1
    }
  }
}

extension String {
  /// `first comment` for the field `firstComment`.
  fileprivate var asWords: String {
    reduce(into: "") { $0 += $1.isUppercase ? " \($1.lowercased())" : "\($1)" }
  }
}
