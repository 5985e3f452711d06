import Planning

/// A number as people type it: `42`, `1,250`, `3.5`.
struct Figure: Parameter {
  static let parameterKind = ParameterKind.word
  let typed: String

  /// - Throws: `Problem` when it is no number.
  func find() throws -> Double {
    let plain = isGrouped ? typed.replacing(",", with: "") : typed
    guard let value = Double(plain), value.isFinite, plain.utf8.allSatisfy({ $0 < 65 }) else {
      throw Problem(
        .badNumber, "“\(typed.firstWords(24))” is no number.", hint: "Type it in figures, such as: 42 or 3.5")
    }
    guard value.magnitude <= Goal.highestFigure else {
      throw Problem(
        .badNumber, "“\(typed.firstWords(24))” has too many figures.", hint: "Type it with 15 at the most.")
    }
    return value
  }

  /// As a goal's target.
  /// - Throws: `Problem` when it is no number, or none that can be aimed at.
  func target(example: String) throws -> Double {
    let target = try find()
    guard target > 0 else {
      throw Problem(.numberOutOfRange, "A target is more than 0.", hint: "Type it as: \(example)")
    }
    return target
  }

  /// Whether its commas part thousands: `1,250` and `12,500,000`, but not `3,5`.
  private var isGrouped: Bool {
    let whole = typed.split(separator: ".", omittingEmptySubsequences: false)[0]
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    return groups.count > 1 && (1...3).contains(groups[0].count)
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
