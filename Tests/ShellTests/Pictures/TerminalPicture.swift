@testable import Presentation

/// What a terminal shows, as an SVG picture whose words stay words. Each run of one style begins at its column and is as
/// wide as its columns, whatever font is there.
struct TerminalPicture {
  /// What it is a picture of, for those who don't see it.
  var title: String
  var lines: [[StyledRun]]
  var columns: Int

  /// - Parameters:
  ///   - prompt: what stands before the line that was typed.
  ///   - answer: as it was written to a terminal, with its escape codes.
  ///   - rows: how many lines of the answer are shown.
  init(title: String, prompt: String, typed: String, answer: String, columns: Int, rows: Int) {
    self.title = title
    self.columns = columns
    let all = answer.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      StyledRun.runs(String($0))
    }
    let shown = all.count > rows ? all.prefix(rows) + [[StyledRun(text: "  …", codes: ["2"])]] : all[...]
    lines = Self.typed(prompt, typed, columns) + shown
  }

  /// The prompt and what was typed behind it, on as many rows as a terminal needs.
  private static func typed(_ prompt: String, _ typed: String, _ columns: Int) -> [[StyledRun]] {
    var rows = [[StyledRun(text: prompt, codes: ["2"])]]
    var rest = Array(typed)[...]
    var room = columns - prompt.columns
    while !rest.isEmpty {
      rows[rows.count - 1].append(StyledRun(text: String(rest.prefix(room)), codes: ["1"]))
      rest = rest.dropFirst(room)
      room = columns
      if !rest.isEmpty { rows.append([]) }
    }
    return rows
  }

  // Tenths of a pixel: a column of most fonts for terminals is six tenths of their size.
  private static let cell = 84
  private static let row = 19
  private static let margin = 16

  var svg: String {
    let width = columns * Self.cell / 10 + 2 * Self.margin
    let height = lines.count * Self.row + 2 * Self.margin
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" role="img">
      <title>\(title.xmlEscaped)</title>
      <style>
      text{font:14px ui-monospace,"SF Mono",Menlo,"DejaVu Sans Mono",Consolas,monospace;white-space:pre}
      \(Palette.light.css)
      @media (prefers-color-scheme:dark){
      \(Palette.dark.css)
      }
      </style>
      <rect class="ground" x=".5" y=".5" width="\(width - 1)" height="\(height - 1)" rx="8"/>
      \(lines.enumerated().map(line).filter { !$0.isEmpty }.joined(separator: "\n"))
      </svg>

      """
  }

  private func line(_ index: Int, _ runs: [StyledRun]) -> String {
    var column = 0
    let spans = runs.compactMap { run -> String? in
      defer { column += run.text.columns }
      let words = run.text.drop { $0 == " " }
      guard !words.isEmpty else { return nil }
      let start = column + run.text.count - words.count
      return Self.span(String(words), at: start, run.style)
    }
    guard !spans.isEmpty else { return "" }
    return
      "<text y=\"\(Self.margin + index * Self.row + 14)\" xml:space=\"preserve\">\(spans.joined())</text>"
  }

  private static func span(_ words: String, at column: Int, _ style: String?) -> String {
    let place = "x=\"\(pixels(column * cell + margin * 10))\" textLength=\"\(pixels(words.columns * cell))\""
    let named = style.map { " class=\"\($0)\"" } ?? ""
    return "<tspan \(place) lengthAdjust=\"spacingAndGlyphs\"\(named)>\(words.xmlEscaped)</tspan>"
  }

  private static func pixels(_ tenths: Int) -> String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

/// Words of one style on a line.
struct StyledRun: Equatable {
  var text: String
  /// Of ECMA-48 SGR.
  var codes: Set<String> = []

  /// The class by which the picture's colours know it; nil for what is plain.
  var style: String? {
    let names = codes.sorted().compactMap { Palette.names[$0] }
    return names.isEmpty ? nil : names.joined(separator: " ")
  }

  /// The runs of a line with escape codes; a code that the pictures don't know would be lost, so that it is shown.
  static func runs(_ line: String) -> [StyledRun] {
    var runs: [StyledRun] = []
    var codes: Set<String> = []
    for (index, part) in line.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated() {
      var text = part
      if index > 0, let end = part.firstIndex(of: "m") {
        for code in part[..<end].split(separator: ";") {
          if code == "0" { codes = [] } else { codes.insert(String(code)) }
        }
        text = part[part.index(after: end)...]
      }
      if !text.isEmpty { runs.append(StyledRun(text: String(text), codes: codes)) }
    }
    return runs
  }
}

/// Colours of a picture, on a light page or on a dark one.
struct Palette: Sendable {
  var ground: String
  var frame: String
  var plain: String
  /// By the names of styles.
  var colors: [(name: String, color: String)]

  /// The styles by their codes.
  static let names = [
    "1": "strong", "2": "secondary", "31": "bad", "32": "good", "33": "caution", "36": "name", "4": "marked",
  ]

  static let light = Palette(
    ground: "#fbfbfa", frame: "#d0d4da", plain: "#1f2328",
    colors: [
      ("secondary", "#59636e"), ("bad", "#b3261e"), ("good", "#1a6e32"), ("caution", "#7a4d00"),
      ("name", "#0b6470"),
    ])
  static let dark = Palette(
    ground: "#15191f", frame: "#3a424d", plain: "#e2e6eb",
    colors: [
      ("secondary", "#98a2ad"), ("bad", "#ff8f85"), ("good", "#6fd588"), ("caution", "#e6b450"),
      ("name", "#6cd0dc"),
    ])

  var css: String {
    let rules =
      [".ground{fill:\(ground);stroke:\(frame)}", "text{fill:\(plain)}"]
      + colors.map { ".\($0.name){fill:\($0.color)}" }
      + [".strong{font-weight:bold}", ".marked{text-decoration:underline}"]
    return rules.joined(separator: "\n")
  }
}

extension String {
  /// Without what XML would take for its own, and what it may not hold.
  fileprivate var xmlEscaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").filter {
        $0 == "\t" || !$0.unicodeScalars.contains { $0.value < 0x20 }
      }
  }
}
