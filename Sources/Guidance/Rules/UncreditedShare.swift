import Planning
import PostText

extension Rule {
  static let uncreditedShare = Rule(
    "uncredited-share", .warning, practice: 34,
    "Name whose work you share.",
    source: .quietObservers,
    why: "A name lifts the voice behind the work, and the person named is likely to answer.",
    fix: "Add who made it: their @handle, or “by” and their name.",
    checks: [
      .draft { draft in
        guard let link = draft.entities.links.first(where: draft.isForeign), draft.entities.mentions.isEmpty,
          !draft.creditsSomebody, !draft.names(link)
        else { return [] }
        if draft.mayNameSomebody {
          return [
            Hit("It shares \(link.text): is it said whose work it is?", at: link.range, severity: .advice)
          ]
        }
        return [Hit("It shares \(link.text) and names nobody whose work it is.", at: link.range)]
      }
    ],
    examples: [
      .triggers("How frost makes tea sweeter: [https://growers.example.org/frost]"),
      .triggers("Worth ten minutes of your day [https://radio.example.net/tea-trains]"),
      .triggers("Five walks for the first dry Sunday: [https://walks.example.com/five]", kind: .share),
      .triggers("Why bridges sing in the wind. [https://engineers.example.org/bridges] Fascinating!"),
      .triggers("Mina Rao looks into frost: [https://growers.example.org/frost]"),
      .triggers("New rules for allergy labels, in January: [https://labels.example.net/2027]"),
      .passes("How frost makes tea sweeter, by Mina Rao: https://growers.example.org/frost"),
      .passes("How frost makes tea sweeter: https://growers.example.org/frost (via @growers)"),
      .passes("@minarao on how frost makes tea sweeter: https://growers.example.org/frost"),
      .passes("Our opening hours at Christmas: https://acmetea.example.com/hours"),
      .passes("From our own shop floor: https://www.acmetea.example.com/floor"),
      .passes("The Growers have a guide to frost: https://growers.example.org/frost"),
      .passes("A fine story in Tea Today: https://www.teatoday.example.com/frost"),
      .passes("Which kettle do you use? Tips and hints at kettles.org"),
      .passes("Short links say nothing of whose it is: https://bit.ly/3xYz"),
    ])
}

extension Draft {
  /// Whether it leads to pages that are neither ours nor hidden behind a shortener.
  fileprivate func isForeign(_ link: Entity) -> Bool {
    guard let address = LinkAddress(link.text), !LinkHosts.shorteners.contains(address.host) else {
      return false
    }
    return !plan.domains.compactMap(LinkAddress.init).contains { address.isUnder($0) }
  }

  fileprivate var creditsSomebody: Bool {
    wording.words.contains {
      ["by", "via", "credit", "credits", "from", "courtesy", "h/t", "ht", "hat"].contains($0.text)
    }
      || !Self.thanks.found(in: wording).isEmpty
  }

  private static let thanks = PhraseTable("thanks to, thank you to, h / t, tip of the hat")

  /// Whether two words in a row have capitals, as a person's or a house's name has.
  fileprivate var mayNameSomebody: Bool {
    zip(wording.words, wording.words.dropFirst()).contains { one, other in
      [one, other].allSatisfy { $0.sort == .word && $0.isCapitalised && !$0.isShouted }
    }
  }

  /// Whether the text names the house that the link leads to: "Growers" and `growers.example.org`, "Tea Today" and
  /// `teatoday.example.org`. One word in small letters is a word like any other. A link without `http` is read as
  /// the house's name.
  fileprivate func names(_ link: Entity) -> Bool {
    guard link.text.contains("://") else { return true }
    let host = LinkAddress(link.text)?.host ?? ""
    let labels: [Substring] = host.split { $0 == "." }
    let names = labels.dropLast().filter { $0.count > 2 }
    let rest = text.replacing(link.text, with: " ")
    let together = rest.filter { $0.isLetter || $0.isNumber }.lowercased()
    return names.contains { name in
      rest.contains(name.prefix(1).uppercased() + name.dropFirst())
        || (name.count > 5 && together.contains(name) && !rest.lowercased().contains(name))
    }
  }
}
