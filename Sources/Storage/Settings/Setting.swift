import Planning

/// One of the settings as it is set by its name. All of it is known from how the settings stand in their file.
public struct Setting: Sendable {
  public let name: String
  private let schema: [String: JSONValue]

  /// Each that is set by a value, in the order in which they are declared. Aliases have a command of their own.
  public static let all = Settings.record.fields.filter { $0.name != "aliases" }.map {
    Setting(name: $0.name, schema: $0.schema().fields)
  }

  /// What it is for, as a sentence.
  public var about: String { schema["description"]?.text ?? "" }

  /// The words that it takes, where they are few.
  public var choices: [String] { (schema["enum"]?.elements ?? []).compactMap(\.text) }

  /// Whether it has a value for each of several names, as `publish.mastodon`.
  public var isByName: Bool { types.contains("object") }

  /// Whether its value is a list of words.
  public var takesWords: Bool { types.contains("array") || isByName }

  /// How it is named where one of its names stands for all.
  public var example: String {
    guard isByName else { return name }
    return name == "ask" ? "ask.kinds" : "\(name).mastodon"
  }

  private var types: [String] {
    guard let type = schema["type"] else { return [] }
    return type.text.map { [$0] } ?? type.elements.compactMap(\.text)
  }

  fileprivate func json(_ words: [String]) -> JSONValue {
    if takesWords { return .array(words.map { .string($0) }) }
    let text = words.joined(separator: " ")
    return types.contains("integer") && Int(text) != nil ? .number(text) : .string(text)
  }
}

extension Settings {
  /// What is set, with its name; nil where it is as usual. Of a setting by name, each of its entries.
  public var values: [(setting: Setting, name: String, words: [String]?)] {
    let fields = Self.record.json(self).fields
    return Setting.all.flatMap { setting -> [(Setting, String, [String]?)] in
      guard let value = fields[setting.name] else { return [(setting, setting.example, nil)] }
      guard setting.isByName else { return [(setting, setting.name, value.settingWords)] }
      return value.fields.sorted { $0.key < $1.key }.map { key, value in
        (setting, "\(setting.name).\(key)", value.settingWords)
      }
    }
  }

  /// - Parameters:
  ///   - name: such as `width` or `publish.mastodon`.
  ///   - words: nil for what is usual.
  /// - Throws: `Problem` where there is no such setting, or the value makes no sense.
  public func setting(_ name: String, to words: [String]?) throws -> Settings {
    let setting = try Setting.named(name)
    var fields = Self.record.json(self).fields
    let value = words.map(setting.json)
    if let key = setting.key(in: name) {
      var entries = fields[setting.name]?.fields ?? [:]
      entries[key] = value
      fields[setting.name] = .object(entries)
    } else {
      fields[setting.name] = value
    }
    return try Self.read(fields)
  }

  private static func read(_ fields: [String: JSONValue]) throws -> Settings {
    do throws(Unreadable) {
      return try record.read(try JSONReader.read(JSONWriter.write(.object(fields))))
    } catch {
      throw Problem(.wrongUsage, error.what + ".", hint: "See what there is to set with: set")
    }
  }
}

extension Setting {
  /// - Parameter name: such as `width` or `publish.mastodon`.
  /// - Throws: `Problem` where there is no such setting.
  public static func named(_ name: String) throws -> Setting {
    let first = String(name.prefix { $0 != "." })
    guard let setting = all.first(where: { $0.name == first }) else {
      let names = all.map(\.name)
      let near = nearest(to: first, among: names)
      throw Problem(
        .unknownWord, "There is no setting “\(name.firstWords(32))”.",
        hint: near.map { "Did you mean: set \($0)" } ?? "There are: \(names.joined(separator: ", "))")
    }
    let key = setting.key(in: name)
    guard setting.isByName == (key != nil) else {
      throw Problem(
        .unknownWord,
        setting.isByName
          ? "Of \(first) one is set at a time." : "\(first) has no part “\(name.firstWords(32))”.",
        hint: setting.isByName ? "Type it as: set \(setting.example) PROGRAM" : "Type it as: set \(first)")
    }
    return setting
  }

  /// What follows the point, in `publish.mastodon`.
  fileprivate func key(in name: String) -> String? {
    guard let point = name.firstIndex(of: ".") else { return nil }
    return String(name[name.index(after: point)...])
  }
}

extension JSONValue {
  /// A setting's value as words.
  fileprivate var settingWords: [String]? {
    switch self {
    case .number(let digits): [digits]
    case .string(let text): [text]
    case .array(let values): values.compactMap(\.text)
    case .null, .bool, .object: nil
    }
  }
}
