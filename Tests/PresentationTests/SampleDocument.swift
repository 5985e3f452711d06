import Guidance
import Planning

@testable import Presentation

/// A document that has every kind of block.
enum Sample {
  static let table = Table(
    [
      .init("Post"), .init("When"), .init("Kind"), .init("Practice", caption: "practice"),
      .init("Text", .excerpt), .init("Platforms"),
    ],
    [
      [
        .id("k4t9mz"), .empty, .kind(.offer, isSure: false), .number(7),
        .text("Half price | on all *rye* until Saturday, said <b>Mara</b>"), .platforms([.mastodon, .x]),
      ],
      [.id("a2"), .empty, .empty, .number(12), .text("茶 at seven"), .platforms([])],
    ])

  static let document = Document(
    title: "\("acme", .strong) · week 47",
    [
      .paragraph("2 posts went out."),
      .details([.list(["\("over", .caution): 1 too many", "Next, \("2", .strong) more"])]),
      .section(Section("Posts", [.table(table), .aside(StyledText(advice: "More: list --all"))])),
      .plot(
        Plot("Two weeks", unit: "Week", parts: ["others", "us"], [.init("W46", 8, 0), .init("W47", 12, 4)])),
      .section(
        Section(
          "What to look at",
          [
            .notes([
              Note(
                .warning, "“WOW!!!” shouts.", rules: ["shouting"],
                advice: StyledText(advice: "Say it once: edit k4t9mz TEXT"))
            ]),
            .quotation(
              Quotation(
                "WOW!!! rye\n- and *oats*, by @mara: https://x.co/a_b", marks: [3..<6, 18..<22],
                circumstances: "for mastodon")),
          ])),
      .entries([Entry("\("1", .name) draft Rye", [.list(["a2 is drafted."])])]),
      .paragraph("Done."),
    ])
}
