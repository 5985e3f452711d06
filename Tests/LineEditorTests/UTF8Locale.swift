@testable import LineEditor

/// Set once for all tests: while it is looked for, the process may be in another, and tests run side by side.
let utf8Locale: Void = useUTF8Locale()
