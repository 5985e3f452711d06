import Application
import ArgumentParser
import Planning
import Presentation

struct MixCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "mix", abstract: "Hold the last four weeks against a content mix, or against all of them.",
    discussion: """
      A mix of your own is typed as: mix custom others 60 %, help or talk 30 %, about us 10 %. With --use the plan \
      goes by it from then on.
      """)
  static let examples = ["mix", "mix custom others 60 %, help or talk 30 %, about us 10 %"]

  @Flag(help: "Have the plan go by this mix.")
  var use = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The name of a mix, or custom; all of them when left out.")
  var preset: MixReference?

  @Argument(help: "The parts of a custom mix.")
  var parts: PlanWords?

  func reply(in session: inout Session) throws -> any Presentable {
    // Behind parts without quotes the option is taken for one of them.
    let typed = parts.map { (parts: $0.typed, use: $0.typed.hasSuffix("--use")) }
    let parts = typed.map { $0.use ? String($0.parts.dropLast(5)) : $0.parts }
    let use = use || typed?.use == true
    guard let mix = try preset?.find(parts: parts) else {
      guard !use else {
        throw Problem(.noMix, "There is no mix to use.", hint: "Type it as: mix thirds --use")
      }
      return try judged(nil, in: &session)
    }
    guard use else { return try judged(mix, in: &session) }
    return ChangeReply(try session.inPlan { try $0.use(mix) })
  }

  private func judged(_ mix: Mix?, in session: inout Session) throws -> any Presentable {
    let review = try session.inPlan { try $0.reviewMix() }
    let own = review.plan.mix.name == Mix.customName ? [review.plan.mix] : []
    return MixReply(mix.map { [$0] } ?? Mix.presets + own, review)
  }
}

/// The name of a mix.
struct MixReference: Parameter {
  static let parameterKind = ParameterKind.mix
  static let names = Mix.presets.map(\.name) + [Mix.customName]
  static let defaultCompletionKind = CompletionKind.list(names)
  let typed: String

  /// - Parameter parts: what was typed after the name.
  /// - Throws: `Problem` when there is no such mix.
  func find(parts: String?) throws -> Mix {
    let name = typed.lowercased()
    if name == Mix.customName { return try Mix(custom: parts ?? "") }
    guard let mix = Mix.presets.first(where: { $0.name == name }) else {
      throw Choice(.unknownMix, what: "mix", typed: typed, among: Self.names).problem()
    }
    if let parts, !parts.isEmpty {
      throw Problem(
        .badMix, "\(mix.name) has parts of its own, and “\(parts.firstWords(32))” is none.",
        hint: "A mix of yours is typed as: mix custom \(parts.firstWords(60))")
    }
    return mix
  }
}
