import Planning
import Storage

/// What is to change of the names by which the brand is known.
public struct BrandNames: Sendable {
  /// Another name of the brand itself.
  public var brand: String?
  /// The IANA name of another time zone.
  public var zone: String?
  /// More names of the brand, or of its products.
  public var also: [String]
  /// More accounts, with their `@`.
  public var handles: [String]
  /// More web domains.
  public var domains: [String]
  /// Names, handles or domains to take out.
  public var without: [String]

  public init(
    brand: String? = nil, zone: String? = nil, also: [String] = [], handles: [String] = [],
    domains: [String] = [], without: [String] = []
  ) {
    self.brand = brand
    self.zone = zone
    self.also = also
    self.handles = handles
    self.domains = domains
    self.without = without
  }

  public var changeNothing: Bool {
    brand == nil && zone == nil && (also + handles + domains + without).isEmpty
  }

  /// - Throws: `Problem` when one of them can't be what it is to be.
  fileprivate func apply(to plan: inout Plan) throws {
    plan.brand = brand ?? plan.brand
    plan.zone = zone ?? plan.zone
    plan.decide([.brand: brand != nil, .zone: zone != nil])
    for name in also { try plan.add(name: name) }
    for handle in handles { plan.add(handle: handle) }
    for domain in domains { try plan.add(domain: domain) }
    for word in without { try plan.removeName(word) }
  }
}

extension OpenPlan {
  /// Changes the names by which the brand is known, or its time zone; posts keep the times they show.
  public mutating func changeBrand(_ names: BrandNames) throws -> Outcome {
    var names = names
    names.zone = try names.zone.map(environment.zone(asked:))
    return try changePlan { plan, _ in
      let before = plan
      try names.apply(to: &plan)
      let now = [plan.brand] + plan.alsoCalled + plan.handles + plan.domains
      return Outcome(
        .brandChanged(alterations: plan.brandAlterations(since: before)),
        remarks: [.brandNow(names: now, zone: plan.zone)])
    }
  }
}

extension Plan {
  /// - Throws: `Problem` when there is nothing in it.
  fileprivate mutating func add(name typed: String) throws {
    let name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard name.contains(where: \.isLetter) else {
      throw Problem(.badName, "That is no name.", hint: "Type it as: brand --also \"Vento Estate\"")
    }
    if brand != name, !alsoCalled.contains(name) { alsoCalled.append(name) }
  }

  mutating func add(handle: String) {
    if !handles.contains(where: { $0.lowercased() == handle.lowercased() }) { handles.append(handle) }
  }

  /// - Throws: `Problem` when it can't be a domain.
  mutating func add(domain typed: String) throws {
    var domain = typed.lowercased()
    if let scheme = domain.firstRange(of: "://") { domain = String(domain[scheme.upperBound...]) }
    domain = String(domain.prefix { $0 != "/" })
    if domain.hasPrefix("www.") { domain = String(domain.dropFirst(4)) }
    let isOne = domain.contains(".") && domain.allSatisfy { $0.isLetter || $0.isNumber || "-.".contains($0) }
    guard isOne, domain.first != ".", domain.last != "." else {
      throw Problem(
        .badDomain, "“\(typed.firstWords(32))” is no web domain.",
        hint: "Type it as in a browser, such as: harbourbakery.example.com")
    }
    if !domains.contains(domain) { domains.append(domain) }
  }

  /// - Throws: `Problem` when it is none of the brand's.
  fileprivate mutating func removeName(_ word: String) throws {
    let known = alsoCalled + handles + domains
    guard let found = known.first(where: { $0.lowercased() == word.lowercased() || $0 == "@\(word)" })
    else {
      throw Choice(what: "name, handle or domain", typed: word, among: known).problem()
    }
    alsoCalled.removeAll { $0 == found }
    handles.removeAll { $0 == found }
    domains.removeAll { $0 == found }
  }

  func brandAlterations(since old: Plan) -> [Alteration] {
    var all: [Alteration] = []
    all.note(.brand, old.brand, brand)
    for (before, after) in [(old.alsoCalled, alsoCalled), (old.handles, handles), (old.domains, domains)] {
      all += after.filter { !before.contains($0) }.map { Alteration(.name, before: nil, after: $0) }
      all += before.filter { !after.contains($0) }.map { Alteration(.name, before: $0, after: nil) }
    }
    all.note(.zone, old.zone, zone)
    return all
  }
}
