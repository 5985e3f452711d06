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

/// C0, DEL and C1.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .control
}
