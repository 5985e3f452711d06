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
  /// Weeks or months.
  case step
  case handle
  /// Somebody's handle.
  case person
  /// Handles, then a text: they take the rest of the line, and options may stand between them.
  case people
  case heardHow, engagementHow, stage, outpost, topic
  /// One of the seven questions about the people whom the posts are for.
  case question
  /// One of a few words.
  case choice([String])
  /// A time; as the last argument it takes the rest of the line.
  case when
  /// What a post says; it takes the rest of the line, as typed.
  case text
  /// Other words, such as a purpose; they too take the rest of the line.
  case words
  /// Something that can't be completed, such as a name or a number.
  case word

  var takesRestOfLine: Bool {
    switch self {
    case .when, .text, .words, .people: true
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
