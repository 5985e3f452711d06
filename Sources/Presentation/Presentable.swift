import Guidance
import Planning

/// An answer: one value that is written as text for people or as JSON for programs.
public protocol Presentable: Sendable {
  /// For people.
  var document: Document { get }
  /// For programs: one object a line.
  var objects: [any Encodable & Sendable] { get }
  /// The gravest thing that the answer has to say, by which the exit status is decided; nil for nothing.
  var severity: Severity? { get }
  /// What the rules find in what it is about; nil for an answer that asks no rule.
  var found: [Finding]? { get }
  /// Whether it says that something was done, which no other trouble undoes.
  var isDone: Bool { get }
  /// Whether it tells of a change that was made, even if not all that was asked could be done.
  var hasChanged: Bool { get }
  /// Whether it tells of a file that could not be read, which decides the exit status.
  var isIncomplete: Bool { get }
  /// Text to be given as it is, in place of the document: an export, or a completion script.
  var verbatim: String? { get }
}

extension Presentable {
  public var severity: Severity? { nil }
  public var found: [Finding]? { nil }
  public var isDone: Bool { false }
  public var hasChanged: Bool { isDone }
  public var isIncomplete: Bool { false }
  public var verbatim: String? { nil }
}

extension Presentable where Self: Encodable {
  public var objects: [any Encodable & Sendable] { [self] }
}

/// A value whose absence is written as `null`, where leaving the name out would break the contract.
@propertyWrapper
public struct Nullable<Value: Encodable & Sendable>: Encodable, Sendable {
  public var wrappedValue: Value?

  public init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}
