import ArgumentParser
import Planning

/// A kind of parameter. It knows what completion offers, in the shell and in the shells of the system.
public enum ParameterKind: Sendable {
  case post, waitingPost, kindWord, goal, audience, mix, platform, kind, rule, plan, week, state, format,
    fileKind, command, file, label, template, setting
  /// A week or a month.
  case calendar
  /// Days, such as a month.
  case days
  case month, zone
  /// Weeks or months.
  case step
  /// Somebody of the team.
  case colleague
  /// Somebody's handle.
  case person
  /// Of somebody whom the inbox has something of.
  case waitingPerson
  /// Handles, then a text: they take the rest of the line, and options may stand between them.
  case people
  case heardHow, engagementHow, stage, outpost, topic
  /// One of the seven questions about the people whom the posts are for.
  case question
  /// One of a few words.
  case choice([String])
  /// A time; as the last argument it takes the rest of the line.
  case when(TimeUse)
  /// A rule that keeps quiet.
  case allowedRule
  case avoidedWord, confidentialTerm
  /// One of the platforms of the post that stands before it.
  case postPlatform
  /// One of the plan's.
  case chosenPlatform
  /// One on which a program of the person's own publishes.
  case publishingPlatform
  /// What a setting is set to; it takes the rest of the line.
  case settingValue
  /// What a post says; it takes the rest of the line, as typed.
  case text
  /// Other words, such as a purpose; they too take the rest of the line.
  case words
  /// Something that can't be completed, such as a name or a number.
  case word

  /// Which times a command takes.
  public enum TimeUse: Sendable {
    case past, coming, comingDay
    /// A day by its date.
    case date
    /// A time of the week that the plan has, or is to have; or one of every week.
    case slot, newSlot, everyWeek
  }

  var takesRestOfLine: Bool {
    switch self {
    case .when, .text, .words, .people, .settingValue, .confidentialTerm: true
    default: false
    }
  }
}

/// A type of parameter, by which a command says what it asks for. What was typed is looked up when the command runs,
/// because only then is it known which posts and goals there are.
protocol Parameter: ExpressibleByArgument {
  static var parameterKind: ParameterKind { get }
  /// Whether blanks at its ends are part of it, as in a text or in a file's name. Of other names and figures they are not.
  static var keepsOuterBlanks: Bool { get }
  var typed: String { get }
  init(typed: String)
}

extension Parameter {
  static var keepsOuterBlanks: Bool { false }
  init?(argument: String) {
    self.init(typed: Self.keepsOuterBlanks ? argument : argument.withoutOuterBlanks)
  }
  var defaultValueDescription: String { typed }
}
