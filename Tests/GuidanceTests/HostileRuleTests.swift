import Guidance
import Planning
import PostText
import Testing

@Suite("Rules and hostile texts")
struct HostileRuleTests {
  static let plan: Plan = {
    var plan = Plan(brand: "Harbour Bakery", zone: "UTC")
    plan.handles = ["@harbourbakery"]
    plan.team = ["@maraloaf"]
    return plan
  }()

  @Test(
    "rules mark nothing outside a long text of anything",
    arguments: [
      "1", "12 ", "4242 ", "4242-", "4242424242424242 ", "DE89 ", "DE89370400440532013000 ", "GB82WEST",
      "AKIA",
      "ghp_", "sk-", "-----BEGIN ", "-----BEGIN PRIVATE KEY-----", "-", "://", "a://b:c@", "password: ",
      "password:",
      "=", "is ", "[", "]", "{", "}", "{{a}}", "<", "(", "*", "*|", "[link]", "[link", "{a ", "XX", "XX ",
      "XX/",
      "XX:", "£XX", "xx-", "TODO ", "TODO", "lorem ", "lorem ipsum ", "the [LONGWORD] ", "a [product] ",
      "XXXX ", "on XXXX a ", "/xxxx", "on DATE TBC ",
      "12-34-56 12345678 ", "sort code 12-34-56 12345678 ", "well done our team ", "found on pinterest ", "𝗔",
      "𝗔 ", "Ａ", "🅰\u{FE0F}", "#a ", "#",
      "password: Abc123!x ", "login: a\npassword: b.\n", "TODO: ask ", "well done. ",
      "proud of a b c d e f g h. ",
      "our baker ", "like , , ", "via ", "Dr . ", "by a b c ", "thanks to [speaker] for ", "acc no 12345678 ",
      "@maraloaf ", "@maralowf ", "@", "@maraloaf@", "\u{0}", "\n", "e\u{301}", "👨‍👩‍👧",
    ])
  func veryLong(_ part: String) {
    let text = String(repeating: part, count: 6_000 / part.utf8.count)
    let draft = Draft(
      text, platforms: [.mastodon], in: CheckContext(Self.plan, on: Example.today, recent: []))
    let end = text.unicodeScalars.count
    for finding in CheckResult(draft).findings {
      #expect((finding.range?.upperBound ?? 0) <= end)
      #expect(finding.english.message.count < 400 || finding.rule == .lookAtUs)
    }
  }
}
