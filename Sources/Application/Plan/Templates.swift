import Planning

/// Texts with blanks, of which posts are made.
extension OpenPlan {
  public mutating func addTemplate(_ name: String, text: String) throws -> Outcome {
    try changePlan { plan, _ in
      var template = Template(name, text: text)
      var before: String?
      if let index = plan.templates.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) {
        let old = plan.templates[index]
        before = old.name == name ? old.text : "\(old.name): \(old.text)"
        template.unknown = old.unknown
        template.decide([.text: true])
        plan.templates[index] = template
      } else {
        plan.templates.append(template)
      }
      return Outcome(
        .templateAdded(name: name, blanks: template.blanks).replacing(before, by: text))
    }
  }

  public mutating func removeTemplate(_ name: String) throws -> Outcome {
    try changePlan { plan, _ in
      let template = try plan.template(name)
      plan.templates.removeAll { $0.name == template.name }
      return Outcome(.templateRemoved(name: template.name))
    }
  }

  /// What a template says with its blanks filled.
  /// - Throws: `Problem` where there is no such template, or it has no such blank.
  public mutating func filled(_ name: String, with values: [String: String]) throws -> String {
    let template = try plan().plan.template(name)
    for blank in values.keys.sorted() where !template.blanks.contains(blank) {
      throw Choice(what: "blank in the template \(template.name)", typed: blank, among: template.blanks)
        .problem()
    }
    return template.filled(with: values)
  }
}
