import Planning

/// Of what people set single fields by commands: the fields that they can set. A declaration names its field, and a
/// command what it has set, by these: neither compiles with a name that is no field's.
public protocol SetByCommands: KeepsUnknownFields {
  /// Its raw values are the names in the files.
  associatedtype SettableField: RawRepresentable<String> & CaseIterable & Hashable & Sendable
}

extension SetByCommands {
  /// Notes which fields a command has set, be it to what they were: of these, what a merge kept beside them is not
  /// written again.
  /// - Parameter fields: those that are true were set.
  public mutating func decide(_ fields: [SettableField: Bool]) {
    unknown.decided.formUnion(fields.filter(\.value).keys.map(\.rawValue))
  }
}

extension Plan: SetByCommands {
  public enum SettableField: String, CaseIterable, Sendable { case brand, purpose, zone, mix }
}

extension Goal: SetByCommands {
  public enum SettableField: String, CaseIterable, Sendable { case measure, target, by }
}

extension Goal.Progress: SetByCommands {
  public enum SettableField: String, CaseIterable, Sendable { case value }
}

extension Audience: SetByCommands {
  public enum SettableField: String, CaseIterable, Sendable { case wants, looks }
}

extension ChosenPlatform: SetByCommands {
  public enum SettableField: String, CaseIterable, Sendable { case reason, rhythm, limit, hashtags, links }
}

extension AvoidedWord: SetByCommands {
  public enum SettableField: String, CaseIterable, Sendable { case use }
}

extension Allowance: SetByCommands {
  public enum SettableField: String, CaseIterable, Sendable { case because }
}

extension Outpost: SetByCommands {
  public enum SettableField: String, CaseIterable, Sendable { case place }
}

extension Person: SetByCommands {
  public enum SettableField: String, CaseIterable, Sendable { case sameAs, tie, note, every }
}

/// Fields with the command that sets them.
extension Field where Owner: SetByCommands {
  typealias Command = @Sendable () -> SettingCommand

  static func required<Value: Sendable>(
    _ field: Owner.SettableField, _ get: @escaping Getter<Value>, _ set: @escaping Setter<Value>,
    _ codec: Codec<Value>, _ about: @autoclosure @escaping Words,
    setBy command: @autoclosure @escaping Command
  ) -> Field {
    required(field.rawValue, get, set, codec, about()).set(by: command)
  }

  static func optional<Value: Sendable>(
    _ field: Owner.SettableField, _ get: @escaping Getter<Value?>, _ set: @escaping Setter<Value?>,
    _ codec: Codec<Value>, _ about: @autoclosure @escaping Words,
    setBy command: @autoclosure @escaping Command
  ) -> Field {
    optional(field.rawValue, get, set, codec, about()).set(by: command)
  }

  static func usual<Value: Equatable & Sendable>(
    _ field: Owner.SettableField, _ get: @escaping Getter<Value>, _ set: @escaping Setter<Value>,
    _ codec: Codec<Value>, _ usual: Value, _ about: @autoclosure @escaping Words,
    setBy command: @autoclosure @escaping Command
  ) -> Field {
    self.usual(field.rawValue, get, set, codec, usual, about()).set(by: command)
  }

  private func set(by command: @escaping Command) -> Field {
    var field = self
    field.shape = { [shape] in
      var shape = shape()
      shape.setBy = command()
      return shape
    }
    return field
  }
}
