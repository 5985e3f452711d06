import Programs

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The person's pager, which shows what is taller than the screen.
struct Pager {
  private let program: OutsideProgram
  private let variables: [String: String]

  /// `PLANNER_PAGER`, else `PAGER`, else `less`; nil where it is set to nothing, or to `cat`, which stops nowhere.
  init?() {
    let named = ["PLANNER_PAGER", "PAGER"].compactMap(Self.variable).first
    guard let program = OutsideProgram(line: named ?? "less -FRX"), program.name != "cat" else { return nil }
    self.program = program
    // Answers are UTF-8, with colours; what the person has set for their pager stands.
    let usual = ["LESSCHARSET": "utf-8", "LESS": "FRX -Ps\(Self.prompt)", "LV": "-c"]
    variables = usual.filter { Self.variable($0.key) == nil }
  }

  /// In the words of less, which has by itself but a colon: `?e…:….` is what stands at the end, and what before it.
  private static let prompt = "?eend, back to the planner (q):more (space), back to the planner (q)."

  /// Also one that is set to nothing.
  private static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// - Returns: whether it was shown: a pager that can't be started shows nothing.
  func show(_ text: String) -> Bool {
    do throws(OutsideProgram.NotStarted) {
      let ending = try program.show(text, with: variables)
      // Those of a shell that finds no program.
      return ending != .exited(126) && ending != .exited(127)
    } catch {
      return false
    }
  }
}
