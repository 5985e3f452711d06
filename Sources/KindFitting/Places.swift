/// `0.9536` as `.954`.
package func places(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded())
  let digits = String(thousandths % 1000)
  return (thousandths >= 1000 ? "1." : ".") + String(repeating: "0", count: 3 - digits.count) + digits
}
