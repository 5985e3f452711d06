import Planning

/// Texts of our own making, as a small shop for garden tools posts them. A word in braces stands for one of a list.
enum MadeTexts {
  static func text(_ kind: Kind, _ dice: inout Dice) -> String {
    let pattern = dice.pick(patterns[kind] ?? [])
    let tail = dice.shows(1, of: 4) ? " " + dice.pick(tails) : ""
    return filled(pattern + tail, &dice)
  }

  private static func filled(_ pattern: String, _ dice: inout Dice) -> String {
    var text = ""
    for (index, part) in pattern.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = part.firstIndex(of: "}") else {
        text += part
        continue
      }
      text += word(String(part[..<end]), &dice) + part[part.index(after: end)...]
    }
    return text
  }

  private static func word(_ list: String, _ dice: inout Dice) -> String {
    switch list {
    case "who": "@\(dice.pick(trades))\(dice.pick(places))"
    case "link":
      "https://\(dice.pick(trades))-\(dice.pick(places)).example.org/\(dice.pick(things))-\(dice.next() % 10_000)"
    case "ours": "https://spadeandtwine.example.com/\(dice.pick(things))-\(dice.next() % 1000)"
    case "number": String(2 + dice.next() % 90)
    default: dice.pick(lists[list] ?? [])
    }
  }

  private static let lists = ["thing": things, "plant": plants, "place": places, "time": times]
  private static let trades = [
    "hedge", "orchard", "allotment", "potter", "beekeeper", "florist", "ropewalk", "sawmill", "smithy",
    "nursery",
  ]
  private static let places = [
    "leith", "mull", "arran", "skye", "fife", "moray", "islay", "ayr", "oban", "crail", "largo", "perth",
  ]
  private static let things = [
    "spade", "trowel", "twine", "fork", "dibber", "hoe", "rake", "barrow", "sieve", "secateurs", "glove",
    "label",
  ]
  private static let plants = [
    "kale", "sweet peas", "garlic", "broad beans", "dahlias", "currants", "rhubarb", "leeks", "apples",
    "café roses",
    "Jerusalem artichokes", "señorita tulips",
  ]
  private static let times = [
    "before the frost", "in the second week of May", "on a dry evening", "after rain", "at dawn",
    "when the wind drops",
  ]
  private static let tails = [
    "#allotment", "#growyourown #{place}", "🌱", "🐝🌼", "Thanks to {who} for the hint.", "Worth a look, {who}?",
  ]
  private static let patterns: [Kind: [String]] = [
    .share: [
      "How to keep {plant} alive {time}, told by {who} with drawings you can follow: {link}",
      "“A {thing} is a promise to next year.” A long read on {plant} by {who}: {link}",
      "{number} years of notes on {plant} from one garden in {place}, by {who} {link}",
      "Why {plant} sulk {time}: {who} dug up the answer with a borrowed {thing} {link}",
    ],
    .boost: [
      "RT {who}: the {plant} are up, {time}, and nobody told the slugs {link}",
      "RT {who} A {thing} older than all of us, found in {place}. {link}",
    ],
    .talk: [
      "{who} That's a fine {thing}. Did the handle come from {place}?",
      "What do you sow {time}? We hear {plant} from {place} and little else.",
      "{who} Thank you for the {plant}! They made it through the post with their roots on.",
      "Good morning, {place}! Who has {plant} to swap {time}?",
    ],
    .help: [
      "To sharpen a {thing}, hold the file at {number} degrees and stop when it catches your nail. Steps: {ours}",
      "Plant {plant} {time}, {number} cm apart, and water once. That is all they ask.",
      "Rust on a {thing}? Tea leaves, {number} minutes, a dry rag. Pictures here: {ours}",
    ],
    .story: [
      "Our workshop has a new bench, made from {number} planks of a {place} fishing boat. {ours}",
      "Ana has turned {number} {thing} handles this week, and hung the best above our door.",
    ],
    .offer: [
      "Our {thing} for {plant} is £{number} until Sunday. Order here: {ours}",
      "{number}% off every {thing} in the shop {time}. {ours}",
    ],
  ]
}
