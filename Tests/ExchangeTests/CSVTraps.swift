import Testing

@testable import Exchange

/// A file that is easily misread, and its rows as they are.
struct CSVTrap: Sendable, CustomTestStringConvertible {
  let name: String
  let file: String
  let rows: [[String]]
  /// What its cells are parted by; nil where the file itself says so.
  var delimiter: String? = ","

  var testDescription: String { name }

  /// As RFC 4180 has them, with the line ends that systems write.
  static let plain: [CSVTrap] = [
    CSVTrap(name: "one row", file: "a,b\n", rows: [["a", "b"]]),
    CSVTrap(name: "no line end behind the last row", file: "a,b\nc,d", rows: [["a", "b"], ["c", "d"]]),
    CSVTrap(name: "nothing", file: "", rows: []),
    CSVTrap(name: "a blank line", file: "a\n\nb\n", rows: [["a"], [""], ["b"]]),
    CSVTrap(name: "blank lines at the end", file: "a\r\n\r\n\r\n", rows: [["a"], [""], [""]]),
    CSVTrap(name: "empty cells", file: ",a,,\n,\n", rows: [["", "a", "", ""], ["", ""]]),
    CSVTrap(name: "a comma last, without a line end", file: "a,", rows: [["a", ""]]),
    CSVTrap(name: "an empty cell in quotes", file: "\"\",\"\"\n\"\"", rows: [["", ""], [""]]),
    CSVTrap(name: "a doubled quote", file: "\"She said \"\"hi\"\"\",b\n", rows: [["She said \"hi\"", "b"]]),
    CSVTrap(name: "quotes alone", file: "\"\"\"\",\"\"\"\"\"\"\n", rows: [["\"", "\"\""]]),
    CSVTrap(
      name: "a doubled quote before a comma", file: "\"a\"\",b\",c\n", rows: [["a\",b", "c"]]),
    CSVTrap(name: "commas in quotes", file: "\"a,b\",\",\"\n", rows: [["a,b", ","]]),
    CSVTrap(
      name: "line breaks in quotes stay what they are", file: "\"a\r\nb\nc\rd\",e\r\nf,g\r\n",
      rows: [["a\r\nb\nc\rd", "e"], ["f", "g"]]),
    CSVTrap(
      name: "a quoted cell that ends in CR", file: "\"a\r\"\n\"b\r\"\r\nc\n", rows: [["a\r"], ["b\r"], ["c"]]),
    CSVTrap(name: "a quoted cell that begins with LF", file: "\"\na\"\r\"\n\"\n", rows: [["\na"], ["\n"]]),
    CSVTrap(name: "CR ends rows", file: "a,b\rc,d\r", rows: [["a", "b"], ["c", "d"]]),
    CSVTrap(
      name: "line ends of all three kinds", file: "a\rb\nc\r\nd\n\re\r\rf",
      rows: [
        ["a"], ["b"], ["c"], ["d"], [""], ["e"], [""], ["f"],
      ]),
    CSVTrap(name: "blanks are text", file: " a , b\t,  \n", rows: [[" a ", " b\t", "  "]]),
    CSVTrap(name: "blanks in quotes are text", file: "\" a \",\"\t\"\n", rows: [[" a ", "\t"]]),
    CSVTrap(
      name: "a quote behind a blank opens nothing", file: "a, \"b, c\"\n", rows: [["a", " \"b", " c\""]]),
    CSVTrap(
      name: "a quote within a bare cell", file: "5\" wide,a\"b\"\"c,6\"\n",
      rows: [["5\" wide", "a\"b\"\"c", "6\""]]),
    CSVTrap(
      name: "a combining mark behind a comma, a quote and a line end",
      file: "a,\u{301}b,\"\u{301}c\"\n\u{301}d,\"e\"\n",
      rows: [["a", "\u{301}b", "\u{301}c"], ["\u{301}d", "e"]]),
    CSVTrap(
      name: "a combining mark behind a doubled quote", file: "\"a\"\"\u{301}b\"\n", rows: [["a\"\u{301}b"]]),
    CSVTrap(
      name: "line breaks that are none of CSV's", file: "a\u{2028}b,c\u{85}d\u{0B}e\u{0C}f\u{1E}\n",
      rows: [["a\u{2028}b", "c\u{85}d\u{0B}e\u{0C}f\u{1E}"]]),
    CSVTrap(name: "NUL", file: "a\0b,\"\0\"\n", rows: [["a\0b", "\0"]]),
    CSVTrap(
      name: "emoji and other scripts", file: "👩‍🍳,\"漢字, かな\"\nŻółć,ﷺ\n",
      rows: [["👩‍🍳", "漢字, かな"], ["Żółć", "ﷺ"]]),
    CSVTrap(
      name: "rows of different lengths", file: "a,b,c\nd\n\ne,f,g,h\n",
      rows: [
        ["a", "b", "c"], ["d"], [""], ["e", "f", "g", "h"],
      ]),
    CSVTrap(name: "a backslash escapes nothing", file: "\"a\\\",b\n", rows: [["a\\", "b"]]),
    CSVTrap(name: "an apostrophe quotes nothing", file: "'a,b'\n", rows: [["'a", "b'"]]),
    CSVTrap(name: "a sharp begins no comment", file: "a\n#b,c\n", rows: [["a"], ["#b", "c"]]),
    CSVTrap(
      name: "semicolons", file: "a;b;c,d\n\"d;e\";f\n", rows: [["a", "b", "c,d"], ["d;e", "f"]],
      delimiter: ";"),
    CSVTrap(name: "tabs", file: "a\tb\n\tc\n", rows: [["a", "b"], ["", "c"]], delimiter: "\t"),
    CSVTrap(
      name: "commas in a head's quotes part nothing", file: "\"a,b,c\";d;e\nf;g;h\n",
      rows: [["a,b,c", "d", "e"], ["f", "g", "h"]], delimiter: ";"),
    CSVTrap(
      name: "a head of two lines", file: "\"a\nb\";\"c\"\nd;e\n", rows: [["a\nb", "c"], ["d", "e"]],
      delimiter: ";"),
  ]

  /// What spreadsheets add, and what comes of joining their files.
  static let spreadsheets: [CSVTrap] = [
    CSVTrap(name: "a byte order mark", file: "\u{FEFF}a,b\n", rows: [["a", "b"]]),
    CSVTrap(name: "a byte order mark before a quote", file: "\u{FEFF}\"a,b\",c\n", rows: [["a,b", "c"]]),
    CSVTrap(name: "nothing but a byte order mark", file: "\u{FEFF}", rows: []),
    CSVTrap(
      name: "joined files", file: "\u{FEFF}a,b\n\u{FEFF}\"c,d\",e\r\n\u{FEFF}f,g",
      rows: [["a", "b"], ["c,d", "e"], ["f", "g"]]),
    CSVTrap(
      name: "byte order marks before cells", file: "a,\u{FEFF}b,\u{FEFF}\u{FEFF}\"c,d\",\"\u{FEFF}e\"\n",
      rows: [["a", "b", "c,d", "e"]]),
    CSVTrap(name: "a byte order mark within a text", file: "a\u{FEFF}b\n", rows: [["a\u{FEFF}b"]]),
    CSVTrap(
      name: "letters that begin as a byte order mark does", file: "\u{FEFE},\u{FEFC}a,\u{F000}\n",
      rows: [["\u{FEFE}", "\u{FEFC}a", "\u{F000}"]]),
    CSVTrap(name: "sep=;", file: "sep=;\r\na;b,c\r\n", rows: [["a", "b,c"]], delimiter: nil),
    CSVTrap(
      name: "sep=, where semicolons are more", file: "sep=,\na;b;c,d\n", rows: [["a;b;c", "d"]],
      delimiter: nil),
    CSVTrap(
      name: "sep= and a tab, behind a byte order mark", file: "\u{FEFF}SEP=\t\ra\tb\r", rows: [["a", "b"]],
      delimiter: nil),
    CSVTrap(name: "sep=| in quotes", file: "\"sep=|\"\na|\"b|c\"\n", rows: [["a", "b|c"]], delimiter: nil),
    CSVTrap(name: "sep=; alone", file: "sep=;", rows: [], delimiter: nil),
    CSVTrap(name: "sep=; in the second line", file: "a\nsep=;\n", rows: [["a"], ["sep=;"]], delimiter: nil),
    CSVTrap(
      name: "a column that is called sep=x", file: "sep=x\na\n", rows: [["sep=x"], ["a"]], delimiter: nil),
  ]
}

extension CSVReader {
  /// Every row of a file that comes in pieces of `size` bytes.
  static func rows(_ file: [UInt8], piece size: Int = .max) -> [Result<CSVRow, CSVFault>] {
    var rows: [Result<CSVRow, CSVFault>] = []
    var reader = CSVReader()
    var rest = file[...]
    while !rest.isEmpty {
      reader.read(rest.prefix(size)) { rows.append($0) }
      rest = rest.dropFirst(size)
    }
    reader.finish { rows.append($0) }
    return rows
  }
}

extension [Result<CSVRow, CSVFault>] {
  /// nil for what can't be read.
  var cells: [[String]?] { map { try? $0.get().cells } }

  var faults: [CSVFault] {
    compactMap { row in
      if case .failure(let fault) = row { fault } else { nil }
    }
  }
}
