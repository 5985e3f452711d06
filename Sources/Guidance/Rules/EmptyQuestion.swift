import Phrases

extension Rule {
  public struct EmptyQuestion: FindingCase {
    public let words: String

    public var english: CaseWords {
      "“\(words)” could stand under any post, and asks for nothing but a sign."
    }
  }

  public static let emptyQuestion = Rule(
    "empty-question", .advice, practice: 9,
    "Ask what you want to know.",
    source: .notWorking,
    why: "Whoever is asked for no more than a nod has nothing to say, and the talk ends before it began.",
    fix: "Ask one thing that only your readers can tell: which, how, when, what came of it.",
    checks: [
      .draft { draft in
        guard let words = draft.wording.emptyQuestion, draft.isEnglish else { return [] }
        let range = draft.wording.range(of: words)
        return [Hit(EmptyQuestion(words: draft.words(range)), at: range)]
      }
    ],
    examples: [
      .triggers("A kitchen needs one good knife and no more. [Agree?]"),
      .triggers("We think that hedges beat fences. [Thoughts?] 👇"),
      .triggers("Monday, rain, and the van won't start. [Who else?]"),
      .triggers("Nobody reads a forty-page quote from a builder. [Am I right?] #trades #quotes"),
      .triggers("The best meetings are those that end early.\n\n[Sound familiar?]", on: [.linkedin]),
      .triggers("Good physiotherapy hurts a little; great physiotherapy hurts a lot. [Anyone else?]"),
      .passes("Two doors for the surgery: the blue or the green. Which would you walk through?"),
      .passes("We have hung the blue door. What do you think of it?"),
      .passes("The council wants fences, and we want hedges. Do you agree, and what grows in yours?"),
      .passes("Which knife would you keep? Thoughts?"),
      .passes("@minarao Thoughts?"),
      .passes("Who else is coming to the reading on Friday?"),
      .passes("The van won't start. Who else drives a diesel through the winter, and how?"),
      .passes("“Thoughts?” is the shortest mail that I get from the editor."),
      .passes("Is it the left or the right? Turn left at the mill."),
    ])
}
