import CLibEdit

/// The columns that libedit gives a text: scalar by scalar as the C library sees it, so a family of emoji counts
/// as its members.
func displayWidth(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + displayWidth($1) }
}

/// 0 for what joins the character before it, and for controls.
func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  max(0, Int(column_count(wchar_t(scalar.value))))
}

/// The most columns that terminals give a character: some draw a family of emoji as one, some as its members. What the C
/// library doesn't know may be wide.
func greatestDisplayWidth(_ character: Character) -> Int {
  let scalars = character.unicodeScalars
  let width = scalars.reduce(0) { sum, scalar in
    let columns = Int(column_count(wchar_t(scalar.value)))
    return sum + (columns < 0 ? 2 : columns)
  }
  // The variant that asks for a picture makes some signs wide.
  return scalars.contains("\u{FE0F}") ? max(2, width) : width
}

/// C0, DEL and C1.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .control
}
