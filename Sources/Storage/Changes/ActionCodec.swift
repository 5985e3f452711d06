import Planning

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Codec<Action> {
  /// As the enumeration is declared: `{"scheduled": {"at": …, "post": …, "zone": …}}`. One that a newer planner wrote, and
  /// this one has no words for, stops nobody from undoing it.
  static var action: Codec {
    Codec(
      words: "what was done", schema: ["type": "object"],
      read: { value in
        let action = try? JSONDecoder().decode(Action.self, from: Data(JSONWriter.write(value)))
        return action ?? .told(words: "something that this planner has no words for")
      },
      write: { action in
        let bytes = (try? JSONEncoder().encode(action)).map(Array.init) ?? []
        return (try? JSONReader.read(bytes).value) ?? .null
      })
  }
}
