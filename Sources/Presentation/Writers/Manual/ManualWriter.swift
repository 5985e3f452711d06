/// Writes a page of the manual as `man` reads it: roff, with the macros of man(7) that groff and mandoc both know.
public struct ManualWriter: Sendable {
  public init() {}

  public func write(_ page: ManualPage) -> String {
    // mandoc takes a day only as it is written anywhere else.
    let title = [RoffText.escaped(page.name.uppercased()), "1", page.day?.description ?? ""]
    let source = [RoffText.escaped(page.source), "ContentPlanner"]
    let head = [".TH " + (title + source).map { "\"\($0)\"" }.joined(separator: " ")]
    let name = [".SH NAME", "\(RoffText.escaped(page.name)) \\-"] + RoffText.lines(StyledText(page.says))
    let sections = page.sections.flatMap { section in
      [".SH " + RoffText.escaped(section.heading)] + lines(section.blocks)
    }
    return (head + name + sections).joined(separator: "\n") + "\n"
  }

  private func lines(_ blocks: [ManualPage.Block]) -> [String] {
    blocks.enumerated().flatMap { index, block -> [String] in
      switch block {
      // Behind a heading a paragraph begins by itself.
      case .paragraph(let text): (index == 0 ? [] : [".PP"]) + RoffText.lines(text)
      case .terms(let terms):
        terms.flatMap { term in [".TP"] + [RoffText.line(term.head)] + RoffText.lines(term.meaning) }
      case .typed(let lines):
        (index == 0 ? [] : [".PP"]) + [".EX"] + lines.map { RoffText.line(StyledText($0, .command)) }
          + [".EE"]
      case .subsection(let heading, let blocks): [".SS " + RoffText.escaped(heading)] + self.lines(blocks)
      }
    }
  }
}
