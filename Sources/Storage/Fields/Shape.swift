import Planning

/// What a value of a plan's files is made of, apart from the model: merging, history and doctor go by it.
indirect enum Shape: Sendable {
  /// One thing. An object is merged field by field all the same.
  case whole
  /// A list of texts or the like, each of which is there or is not.
  case set
  /// A list of objects that are known by some of their fields.
  /// - Parameter order: the fields by which the file sorts them; none to leave them as they come.
  case entries(RecordShape, order: [String])
  case object(RecordShape)
}

struct FieldShape: Sendable {
  var shape: Shape
  /// What one entry of a list is.
  var noun: String?
  var isRequired: Bool
  var setBy: SettingCommand?

  init(_ shape: Shape = .whole, noun: String? = nil, isRequired: Bool = false) {
    self.shape = shape
    self.noun = noun
    self.isRequired = isRequired
  }

  var isList: Bool {
    switch shape {
    case .set, .entries: true
    case .whole, .object: false
    }
  }

  /// Of the entries of a list.
  var record: RecordShape? {
    if case .entries(let record, _) = shape { record } else { nil }
  }
}

struct RecordShape: Sendable {
  /// Such as `goal`.
  var noun: String
  var identity: Identity
  var isPost: Bool
  var fields: [String: FieldShape]
}

extension RecordShape {
  /// The names of the declared fields that `value` has, at any depth, such as `posts.at`.
  func names(in value: JSONValue, under place: String = "") -> Set<String> {
    value.fields.reduce(into: []) { names, member in
      guard let field = fields[member.key] else { return }
      names.insert(place + member.key)
      guard let record = field.record else { return }
      for entry in member.value.elements {
        names.formUnion(record.names(in: entry, under: "\(place)\(member.key)."))
      }
    }
  }

  /// All ids in `value` that were drawn by lot.
  func drawnIDs(in value: JSONValue) -> [PostID] {
    var ids: [PostID] = []
    if case .drawn(let drawn) = identity, let id = value.fields[drawn.field].flatMap(Codec.id.read) {
      ids.append(id)
    }
    for (name, list) in value.fields {
      guard let record = fields[name]?.record else { continue }
      ids += list.elements.flatMap(record.drawnIDs)
    }
    return ids
  }

  /// `value` with its lists in the order in which they are written.
  func sorted(_ value: JSONValue) -> JSONValue {
    guard case .object(var members) = value else { return value }
    for (name, field) in fields {
      guard case .entries(let record, let order) = field.shape, case .array(let entries)? = members[name]
      else {
        continue
      }
      members[name] = .array(entries.map(record.sorted).ordered(by: order))
    }
    return .object(members)
  }
}

extension [JSONValue] {
  /// Sorted by the texts of these fields; what is no text stands first.
  func ordered(by names: [String]) -> [JSONValue] {
    func precedes(_ one: JSONValue, _ other: JSONValue) -> Bool {
      for name in names {
        let (mine, others) = (one.fields[name]?.text ?? "", other.fields[name]?.text ?? "")
        if mine != others { return mine < others }
      }
      return false
    }
    let isOrdered = names.isEmpty || !zip(dropFirst(), self).contains { precedes($0, $1) }
    return isOrdered ? self : sorted(by: precedes)
  }
}
