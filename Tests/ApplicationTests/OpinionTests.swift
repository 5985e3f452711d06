import Application
import Guidance
import Planning
import Testing

@Suite("What somebody says who was asked for the kinds of posts")
struct OpinionTests {
  private let folder: WorkingFolder
  private var plan: OpenPlan

  init() throws {
    folder = try WorkingFolder()
    plan = try folder.open()
    for text in ["Mist and three gulls", "Mist and nine gulls"] {
      let id = try #require(try plan.record(text, kind: .share).post?.id.description)
      _ = try plan.setKind(of: id, to: nil)
    }
  }

  private func opinion(_ kind: Kind, _ probability: Double = 1) throws -> KindOpinion {
    try #require(KindOpinion(kind, probability: probability))
  }

  private mutating func posts() throws -> [Post] { try plan.list().posts }

  private mutating func take(_ kind: Kind, _ probability: Double = 1, of posts: [Post]) throws
    -> OpinionsTaken?
  {
    let opinion = try opinion(kind, probability)
    return try plan.take(
      Dictionary(uniqueKeysWithValues: posts.map { ($0.id, opinion) }), of: posts, from: "my-script")
  }

  @Test("it goes before the judgement, with its probabilities, and one undo takes it all back")
  mutating func taken() throws {
    let posts = try posts()
    let taken = try #require(try take(.talk, 0.95, of: posts))
    #expect(taken.kinds == [.talk, .talk] && taken.unsure.posts.isEmpty)
    let draft = try plan.show(posts[0].id.description).check.draft
    #expect(draft.kind == .talk && draft.isKindSure && draft.hasOpinion)
    #expect(draft.judgement.kinds[.talk] == 0.95)
    #expect(try plan.history().first?.action == .opinionsTaken(posts: 2, source: "my-script"))
    _ = try plan.undo()
    #expect(try self.posts() == posts)
  }

  @Test("an unsure word leaves the post unsure, and asked about again")
  mutating func unsure() throws {
    let posts = try posts()
    let taken = try #require(try take(.talk, 0.6, of: posts))
    #expect(taken.unsure.posts.count == 2 && taken.unsure.posts.allSatisfy { $0.judged == .talk })
  }

  @Test("the manager's word goes before it, teaches, and leaves nothing of it when it is taken back")
  mutating func manager() throws {
    let posts = try posts()
    _ = try take(.talk, of: posts)
    let id = posts[0].id.description
    _ = try plan.setKind(of: id, to: .help)
    #expect(try plan.show(id).check.draft.kind == .help)
    _ = try plan.setKind(of: id, to: nil)
    #expect(try plan.show(id).post.opinion == nil)
  }

  @Test("it teaches the judge nothing")
  mutating func teachesNothing() throws {
    let kinds = try plan.check("Mist and ten gulls").result.draft.judgement.kinds
    _ = try take(.talk, of: try posts())
    #expect(try plan.check("Mist and ten gulls").result.draft.judgement.kinds == kinds)
  }

  @Test("what has other words by now, or was said meanwhile, is left as it is")
  mutating func meanwhile() throws {
    let posts = try posts()
    _ = try plan.edit(posts[0].id.description, text: "Sun and no gull")
    let taken = try #require(try take(.talk, of: posts))
    #expect(taken.kinds.count == 1)
    _ = try plan.undo()
    _ = try plan.setKind(of: posts[1].id.description, to: .story)
    #expect(throws: Problem.self) { try take(.talk, of: posts) }
  }

  @Test("with other words it is forgotten")
  mutating func edited() throws {
    let posts = try posts()
    _ = try take(.talk, of: posts)
    let id = posts[0].id.description
    _ = try plan.edit(id, text: posts[0].text)
    #expect(try plan.show(id).post.opinion != nil)
    _ = try plan.edit(id, text: "Sun and no gull")
    #expect(try plan.show(id).post.opinion == nil)
  }
}
