import CLibEdit

/// Takes the environment's locale for characters; where it has none, or one that is not UTF-8, takes UTF-8 by itself,
/// as libedit reads and measures nothing but ASCII in the C locale.
func useUTF8Locale() {
  for name in ["", "C.UTF-8", "en_US.UTF-8", "UTF-8"] where unsafe take_character_locale(name) != 0 { return }
}
