import Phrases

/// Keys and tokens that tell by their first letters whose they are.
enum AccessKeys {
  /// How a service's keys look.
  private struct Form {
    let prefix: [Unicode.Scalar]
    let name: String
    /// How many characters follow the prefix, at the least.
    let length: Int
    /// What may follow it besides letters and digits.
    let signs: [Unicode.Scalar]
    /// Whether nothing but capitals and digits follows, and no more than `length`.
    let isStrict: Bool

    init(_ prefix: String, _ name: String, _ length: Int, signs: String = "", isStrict: Bool = false) {
      self.prefix = Array(prefix.unicodeScalars)
      self.name = name
      self.length = length
      self.signs = Array(signs.unicodeScalars)
      self.isStrict = isStrict
    }

    func takes(_ scalar: Unicode.Scalar) -> Bool {
      guard scalar.isASCII else { return false }
      return isStrict
        ? scalar.isUpper || scalar.isDigit : scalar.isLetter || scalar.isDigit || signs.contains(scalar)
    }
  }

  /// From the services' own documentation and the prefixes that GitHub's secret scanning publishes, 2026-11.
  private static let forms: [Form] = [
    Form("AKIA", "AWS access key", 16, isStrict: true),
    Form("ASIA", "AWS access key", 16, isStrict: true),
    Form("ghp_", "GitHub token", 36), Form("gho_", "GitHub token", 36), Form("ghu_", "GitHub token", 36),
    Form("ghs_", "GitHub token", 36), Form("ghr_", "GitHub token", 36),
    Form("github_pat_", "GitHub token", 60, signs: "_"),
    Form("glpat-", "GitLab token", 20, signs: "-_"),
    Form("xoxb-", "Slack token", 20, signs: "-"), Form("xoxp-", "Slack token", 20, signs: "-"),
    Form("xoxa-", "Slack token", 20, signs: "-"), Form("xoxr-", "Slack token", 20, signs: "-"),
    Form("xoxs-", "Slack token", 20, signs: "-"), Form("xapp-", "Slack token", 20, signs: "-"),
    Form("sk_live_", "Stripe key", 24), Form("sk_test_", "Stripe key", 24),
    Form("rk_live_", "Stripe key", 24),
    Form("rk_test_", "Stripe key", 24), Form("whsec_", "Stripe signing secret", 32),
    Form("AIza", "Google API key", 35, signs: "-_"),
    Form("GOCSPX-", "Google client secret", 28, signs: "-_"),
    Form("ya29.", "Google access token", 30, signs: "-_"),
    Form("sk-ant-", "Anthropic key", 32, signs: "-_"), Form("sk-proj-", "OpenAI key", 32, signs: "-_"),
    Form("sk-", "OpenAI key", 40), Form("hf_", "Hugging Face token", 34), Form("npm_", "npm token", 36),
    Form("pypi-AgEIcHlwaS5vcmc", "PyPI token", 50, signs: "-_"),
    Form("SG.", "SendGrid key", 60, signs: "-_."),
    Form("dop_v1_", "DigitalOcean token", 64), Form("shpat_", "Shopify token", 32),
    Form("shpss_", "Shopify secret", 32),
    Form("EAACEdEose0cBA", "Facebook access token", 20), Form("EAA", "Facebook access token", 90),
    Form("eyJhbGciOi", "signed token (JWT)", 60, signs: "-_."),
  ]

  /// The shortest key there is has so many characters.
  private static let shortest = 20

  static func all(in scalars: [Unicode.Scalar]) -> [SecretFound] {
    var found: [SecretFound] = []
    var start = 0
    while let run = longRun(from: start, in: scalars) {
      if let secret = key(in: run, of: scalars) { found.append(secret) }
      start = run.upperBound
    }
    return found
  }

  /// The next run of characters of a key that is long enough for one. It is looked for from the back of where its first
  /// characters would stand, so that most of a text is leapt over.
  private static func longRun(from first: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    var start = first
    while start + shortest <= scalars.count {
      var position = start + shortest - 1
      while position >= start, isKeyCharacter(scalars[position]) { position -= 1 }
      if position < start {
        let end = scalars[start...].firstIndex { !isKeyCharacter($0) } ?? scalars.count
        return start..<end
      }
      start = position + 1
    }
    return nil
  }

  private static func isKeyCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.isNameCharacter || scalar == "-" || scalar == ".")
  }

  private static func key(in run: Range<Int>, of scalars: [Unicode.Scalar]) -> SecretFound? {
    for form in forms where scalars[run].starts(with: form.prefix) {
      let body = scalars[run].dropFirst(form.prefix.count).prefix(while: form.takes)
      let isLong = form.isStrict ? body.count == form.length : body.count >= form.length
      guard isLong, isRandom(body, isStrict: form.isStrict) else { continue }
      let beginning = scalars.text(run.lowerBound..<run.lowerBound + 4)
      return SecretFound(
        range: run.lowerBound..<body.endIndex,
        what: .accessKey(form.name, beginning: beginning, length: form.prefix.count + body.count))
    }
    return nil
  }

  /// What stands for a key in a manual (`xxxx…`, `your-token-goes-here`) is no key.
  private static func isRandom(_ body: ArraySlice<Unicode.Scalar>, isStrict: Bool) -> Bool {
    let hasDigit = body.contains(where: \.isDigit)
    let hasBothCases = body.contains(where: \.isUpper) && body.contains { $0.isLetter && !$0.isUpper }
    return Set(body.prefix(64)).count >= 5 && (hasDigit || hasBothCases && !isStrict)
  }
}
