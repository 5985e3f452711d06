import Planning
import PostText

extension Action {
  /// What was done, in a sentence: `k4t9mz “Fresh bread…” is scheduled for Tue 24 Nov, 09:00 (Europe/London).`
  var words: StyledText {
    switch self {
    case .drafted(let post): "\(post.named) is drafted."
    case .edited(let post): "\(post.named) is edited."
    case .kindSaid(let post, nil): "\(post.named) is judged from its text again."
    case .kindSaid(let post, let kind?): "\(post.named) is \(kind.noun) now (\(kind.meaning))."
    case .opinionsTaken(let posts, let source): "\(source, .name) told the kind of \(posts.of("post"))."
    case .aimed(let post, let goal, let audience): "\(post.named) \(Self.aim(goal, audience))."
    case .scheduled(let post, let at, let zone): "\(post.named) is scheduled for \(at.spoken) (\(zone))."
    case .unscheduled(let post): "\(post.named) is a draft again."
    case .posted(let post, let at, let zone): "\(post.named) went out \(at.spoken) (\(zone))."
    case .postedOn(let post, let platforms, let at, let zone):
      "\(post.named) went out on \(platforms.map(\.name).listed) \(at.spoken) (\(zone))."
    case .recorded(let post, let kind, let at, let zone):
      "\(post.named) (\(kind.noun)) went out \(at.spoken) (\(zone))."
    case .dropped(let post): "\(post.named) is dropped."
    case .variantWritten(let post, let platform): "\(post.named) has words of its own on \(platform.name)."
    case .variantDropped(let post, let platform):
      "\(post.named) says on \(platform.name) what it says elsewhere."
    case .firstCommentWritten(let post, let words?):
      "\(post.named) gets a first comment: \(words.firstWords(60))"
    case .firstCommentWritten(let post, nil): "\(post.named) gets no first comment any more."
    case .noteWritten(let post, let words?): "\(post.named) has a note: \(words.firstWords(60))"
    case .noteWritten(let post, nil): "\(post.named) has no note any more."
    case .pictureAdded(let post, let file): "\(post.named) goes out with \(file, .name)."
    case .pictureRemoved(let post, let file): "\(post.named) goes out without \(file, .name)."
    case .pictureMoved(let post, let file, let place):
      "\(file, .name) is picture \(place) of \(post.named) now."
    case .pictureDescribed(let post, let file, let words):
      "\(file, .name) of \(post.named) is described: \(words.firstWords(60))"
    case .labelled(let post, let label): "\(post.named) is labelled \(label, .name)."
    case .unlabelled(let post, let label): "\(post.named) is labelled \(label, .name) no more."
    case .replacing(let before, let action): "\(action.words) (before: \(before.firstWords(80)))"
    case .together(let actions):
      actions.dropFirst().reduce(actions.first?.words ?? "") { "\($0) \($1.words)" }
    case .publishingBegun(let post, let platform):
      "\(post.named) is handed over to be published on \(platform.name)."
    case .publishingGivenUp(let post, let platform):
      "\(post.named) was not published on \(platform.name)."
    case .published(let post, let platform, let url):
      "\(post.named) is out on \(platform.name)\(url.map { ": \($0)" } ?? ".")"
    case .addressNoted(let post, let url): "\(post.named) stands at \(url)"
    case .duplicated(let post, let from): "\(post.named) is drafted, as \(from.description, .name) was."
    case .imported(let posts, let file): "imported \(posts.of("post")) from \(file)"
    case .planMade(let plan, let brand, let zone):
      "The plan \(plan, .name) is made and open: \(brand), in \(zone)."
    case .brandChanged(let alterations): alterations.told(of: "The brand")
    case .purposeNoted(let purpose): "The purpose is noted: \(purpose)"
    case .goalAdded(let goal): "The goal \(goal.name, .name) is set: \(goal.words)."
    case .goalChanged(let goal, let alterations): alterations.told(of: "The goal \(goal, .name)")
    case .goalRemoved(let goal): "The goal \(goal, .name) is taken out. Posts that named it still do."
    case .progressNoted(let goal): Self.progress(goal)
    case .audienceAdded(let audience): "The audience \(audience.name, .name) is noted: \(audience.words)."
    case .audienceChanged(let audience, let alterations):
      alterations.told(of: "The audience \(audience, .name)")
    case .audienceRemoved(let audience):
      "The audience \(audience, .name) is taken out. Posts that named it still do."
    case .platformAdded(let platform, let all):
      "\(platform.name, .name) is chosen. The plan is on: \(all.map(\.name).joined(separator: ", "))."
    case .platformChanged(let platform, let alterations): alterations.told(of: "\(platform.name, .name)")
    case .platformRemoved(let platform): "\(platform.name, .name) is chosen no more."
    case .mixChosen(let mix, let definition, let before):
      "The plan goes by \(mix, .name) now: \(definition).\(before.map { " Before, it went by \($0)." } ?? "")"
    case .templateAdded(let name, let blanks):
      "The template \(name, .name) is kept\(blanks.isEmpty ? "" : ", with \(blanks.count.of("blank")): \(blanks.joined(separator: ", "))")."
    case .templateRemoved(let name): "The template \(name, .name) is taken out."
    case .slotAdded(let day, let clock, let platform):
      "\(Self.slot(day, clock, platform), .name) is a slot now."
    case .slotRemoved(let day, let clock, let platform):
      "\(Self.slot(day, clock, platform), .name) is a slot no more."
    case .apartSet(let minutes): "Two posts on one platform are to be \(minutes.of("minute")) apart."
    case .recurring(let post, let copies, let first, let last, let zone):
      "\(post.named) goes out each \(first.day.weekday.name) at \(first.clock) (\(zone)), from \(first.day.spoken) to \(last.spoken): \((copies.count + 1).of("time")), the \(copies.count.form("other", "others")) as \(copies.map(\.description).joined(separator: ", "))."
    case .teamAdded(let handle, let team):
      "\(handle, .name) is on the team: \(team.joined(separator: ", "))."
    case .teamRemoved(let handle): "\(handle, .name) is off the team."
    case .confidentialAdded(let term):
      "“\(term, .name)” is confidential: a draft that names it is stopped."
    case .confidentialRemoved(let term): "“\(term, .name)” may be told now."
    case .wordAvoided(let word, let use):
      "“\(word, .name)” is avoided\(use.map { ": say “\($0)”" } ?? "")."
    case .wordUsedAgain(let word): "“\(word, .name)” is used again."
    case .ruleSilenced(let rule, let post, let because):
      "\(rule, .name) keeps quiet about \(post?.description ?? "the whole plan"): \(because)"
    case .ruleRestored(let rule): "\(rule, .name) speaks up again."
    case .trialStarted(let from):
      "The trial runs from \(from.spoken) until \(Trial(from: from).last.spoken)."
    case .trialEnded(let verdict): "the trial is ended: \(verdict?.rawValue ?? "without a verdict")"
    case .listening(let action): action.words
    case .people(let action): action.words
    case .mended(let findings): "\(findings) of doctor's findings mended."
    case .told(let words): StyledText(words)
    }
  }

  private static func slot(_ day: String, _ clock: String, _ platform: Platform?) -> String {
    "\(day), \(clock)" + (platform.map { " on \($0.name)" } ?? "")
  }

  private static func progress(_ goal: GoalStanding) -> StyledText {
    guard let noted = goal.noted else { return "The goal \(goal.name, .name) is at \(goal.words)." }
    return "The goal \(goal.name, .name): \(noted.words) is noted. The latest figure is \(goal.words)."
  }

  private static func aim(_ goal: GoalAim?, _ audience: AudienceProfile?) -> String {
    let parts = [
      goal.map { "serves \($0.name) now: \($0.words)" },
      audience.map { "is for \($0.name): \($0.words)" },
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  /// The same without styles.
  var sentence: String { words.spans.map(\.text).joined() }
}

extension PostName {
  /// `k4t9mz “Fresh bread…”`.
  fileprivate var named: StyledText { "\(id.description, .name) “\(words)”" }
}
