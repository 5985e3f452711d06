import Planning

extension Rule {
  /// With no more of a secret in it than is needed to find it.
  public enum Secret: FindingCase {
    case privateKey
    /// Whose key it is, such as `GitHub token`; its first characters, and how many it has.
    case accessKey(String, beginning: String, length: Int)
    case password(label: String)
    case key(label: String)
    case addressWithPassword
    /// At which a program may post in somebody's name.
    case postingAddress
    case card(issuer: String, first: String, last: String)
    case account(first: String, last: String)
    /// With its sort code.
    case britishAccount(first: String, last: String)

    public var english: CaseWords {
      switch self {
      case .privateKey: "A private key begins here."
      case .accessKey(let name, let beginning, let length):
        "\(name) in plain sight: “\(beginning)…”, \(length) characters."
      case .password(let label): "What follows “\(label)” looks like a password, and all could read it."
      case .key(let label): "What follows “\(label)” looks like a key, and all could read it."
      case .addressWithPassword: "This address has a password in it, before the “@”."
      case .postingAddress: "Whoever has this address can post in your channel."
      case .card(let issuer, let first, let last):
        "“\(first)…\(last)” has the length and the checksum of a card number (\(issuer))."
      case .account(let first, let last):
        CaseWords(
          "“\(first)…\(last)” has the length and the checksum of a bank account number (IBAN).",
          fix: Self.ofAccounts)
      case .britishAccount(let first, let last):
        CaseWords("“\(first)…\(last)” reads as a sort code and an account number.", fix: Self.ofAccounts)
      }
    }

    /// An account for gifts is meant to be known, and nothing can be taken by it: that is asked, and nobody is stopped.
    var severity: Severity? {
      switch self {
      case .account, .britishAccount: .warning
      default: nil
      }
    }

    private static let ofAccounts = """
      May everybody pay into it? Then say so once: allow secret POST --because "public donation account". Else take it out.
      """
  }

  public static let secret = Rule(
    "secret", .error, practice: 32,
    "Keep keys, passwords and account numbers out of posts.",
    source: .quietObservers,
    why: "Programs read every post for such things within seconds, and deleting it comes too late.",
    fix: "Take it out. If it is real and was ever public, have it changed or blocked today.",
    checks: [
      .draft { draft in
        SecretFound.all(in: draft.wording).map { Hit($0.what, at: $0.range, severity: $0.what.severity) }
      }
    ],
    examples: [
      .triggers("Our wifi is back! Network: Teapot, password: [Sc0nes4ever]"),
      .triggers("Login: frontdesk\nPassword: [letmein]\nSee you at the clinic on Monday!"),
      .triggers("Passwort: [Kuchen2026!] – nur für die Kollegen."),
      .triggers("Why does the booking page say no? AWS_SECRET_ACCESS_KEY=[\(fake(40))]"),
      .triggers("Deploying the gallery's new site with [ghp_\(fake(36))] tonight"),
      .triggers("The shop runs again, the trick was [sk_live_\(fake(24))]."),
      .triggers("Ask our bot anything! [xoxb-\(digits(12))-\(digits(12))-\(fake(24))]"),
      .triggers("aws says no to [AKIAIOSFODNN7EXAMPLE], any ideas?"),
      .triggers("[-----BEGIN OPENSSH PRIVATE KEY-----]\n\(fake(40))"),
      .triggers("Price list: https://frontdesk:[teatime]@files.example.com/list.pdf"),
      .triggers("Alerts to https://[hooks.slack.com/services/T00000000/B00000000/\(fake(24))] please"),
      .triggers("Room deposit by card: [4242 4242 4242 4242], 12/34, thanks!"),
      .triggers("Pay the band with [378282246310005] please."),
      .triggers("Spenden bitte an [DE89 3704 0044 0532 0130 00], danke!"),
      .triggers("Refunds go to [GB82WEST12345698765432] by Friday."),
      .triggers("Raffle money to the choir: sort code [20-45-77, account 63849201]."),
      .triggers("Deposit for the bouncy castle: account [12345678, sort code 40-11-60]"),
      .triggers("Stall fees: acc no [08123456 (20 00 11]) by Friday."),
      .passes("Order 12345678 left on 20-11-26 from the pottery."),
      .passes("Your account opens on 12-01-27; quote 63849201 at the dentist's desk."),
      .passes("A sort code has six digits, such as 20-45-77: a lesson for year nine."),
      .triggers("Password for the trial is [Harrow2026!], valid all weekend."),
      .triggers("Members log in with password [Cello4ever] from Monday."),
      .triggers("Use the password [gr33nhouse] at the gate of the allotments."),
      .passes("Password managers beat 100 sticky notes, says our locksmith."),
      .passes("The new password rules are out: 12 characters, no birthdays."),
      .passes("Your password is 8 characters at least."),
      .passes("Log in with password and fingerprint from Monday."),
      .passes("Password: the one word you should never use twice."),
      .passes("Password: 10-minute guide to a safe one, by @leithlibrary"),
      .passes("The world's most common password: 123456. Still."),
      .passes("Your password: ******** and nobody else's."),
      .passes("Back office: username and password: required, coffee: optional."),
      .passes("Set password=<your-password> and restart."),
      .passes("The secret: patience, butter, and an oven that was hot at six."),
      .passes("Tokens that start with ghp_ are GitHub's; keep yours to yourself."),
      .passes("In the manual it reads ghp_\(String(repeating: "x", count: 36)), and people post it."),
      .passes("Never send a file that starts with -----BEGIN PRIVATE KEY----- to anybody."),
      .passes("Order 4242 4242 4242 4243 left the harbour; call +44 131 496 0000."),
      .passes("ISBN 978-0-306-40615-7, barcode 4006381333931, parcel 00340434161094042557"),
      .passes("https://photos.example.com/p/4242424242424242 is Saturday's market."),
      .passes("The room code GB82 and the tin DE89 3704 are all that is left."),
      .passes("Bike frame WTK99AA0013705 was found at the quay."),
      .passes("Post by @ana: https://social.example.com:8080/@ana"),
      .passes("Token: 0x52908400098527886E0F7030069857D2E4169EE7 is where the charity's coins go."),
    ])

  /// Letters and figures that look like a key's and are plainly none.
  private static func fake(_ length: Int) -> String {
    String(String(repeating: "0123456789abcdefghijklmnopqrstuvwxyz", count: 2).prefix(length))
  }

  private static func digits(_ length: Int) -> String {
    String(String(repeating: "0123456789", count: 2).prefix(length))
  }
}
