/// What is known of words, by their keys. Made in a process's first moments, so it is no Dictionary: a key is put where
/// its bits say, or behind (open addressing).
struct WordTable<Value: Sendable>: Sendable {
  private var keys: [WordKey]
  private var values: [Value]
  private var count = 0
  private let nothing: Value

  /// - Parameters:
  ///   - nothing: what is known of a word that was never put in.
  ///   - size: the binary logarithm of how many words there is room for; it grows by itself.
  init(_ nothing: Value, size: Int = 4) {
    self.nothing = nothing
    keys = Array(repeating: .none, count: 1 << size)
    values = Array(repeating: nothing, count: 1 << size)
  }

  subscript(key: WordKey) -> Value {
    get {
      let place = place(of: key)
      return keys[place] == .none ? nothing : values[place]
    }
    set {
      var place = place(of: key)
      if keys[place] == .none, key != .none {
        if count * 4 >= keys.count * 3 {
          grow()
          place = self.place(of: key)
        }
        keys[place] = key
        count += 1
      }
      values[place] = newValue
    }
  }

  /// Changes what is known of a word.
  mutating func update(_ key: WordKey, _ change: (inout Value) -> Void) {
    if keys[place(of: key)] == .none { self[key] = nothing }
    change(&values[place(of: key)])
  }

  /// Where a key stands, or would.
  private func place(of key: WordKey) -> Int {
    var place = key.spread(32) & (keys.count - 1)
    while keys[place] != key, keys[place] != .none { place = (place + 1) & (keys.count - 1) }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: .none, count: oldKeys.count * 2)
    values = Array(repeating: nothing, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != .none {
      let place = place(of: key)
      keys[place] = key
      values[place] = value
    }
  }
}
