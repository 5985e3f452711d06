import Planning
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Arguments and environment as they were given: Swift's own arguments have U+FFFD in place of what is no UTF-8.
enum OutsideText {
  /// What is no UTF-8, with its place; nil where all is.
  static var complaint: Problem? { argumentComplaint ?? environmentComplaint ?? blankComplaint }

  private static var argumentComplaint: Problem? {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = unsafe CommandLine.unsafeArgv[index], let fault = unsafe fault(in: argument)
      else { continue }
      return Problem(
        .notUTF8, "Argument \(index) is not UTF-8 text: see byte \(fault).",
        hint: "Type it in UTF-8, or put the line into a file: run FILE")
    }
    return nil
  }

  /// The variables that name folders.
  private static var environmentComplaint: Problem? {
    for name in ["PLANNER_PLANS", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "HOME"] {
      guard let value = unsafe getenv(name), let fault = unsafe fault(in: value) else { continue }
      return Problem(
        .notUTF8, "\(name) is not UTF-8 text: see byte \(fault).", hint: "Name a folder in UTF-8 there.")
    }
    return nil
  }

  /// Of the variables, only this one is taken as it stands. An empty one counts as none.
  private static var blankComplaint: Problem? {
    guard let value = unsafe getenv("PLANNER_PLANS"), case let name = unsafe String(cString: value),
      !name.isEmpty, name.isBlank
    else { return nil }
    return Problem(
      .emptyValue, "PLANNER_PLANS is blank.",
      hint: "Name a folder there, or unset it: unset PLANNER_PLANS")
  }

  /// The place, from 1, of the first byte that is no UTF-8.
  private static func fault(in text: UnsafePointer<CChar>) -> Int? {
    let bytes = unsafe UnsafeBufferPointer(start: text, count: strlen(text))
    return UTF8Text.firstInvalid(in: unsafe bytes.map { UInt8(bitPattern: $0) }).map { $0 + 1 }
  }
}
