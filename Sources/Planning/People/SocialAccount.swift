import PostText

/// Somebody's account on a platform. The same handle on two platforms is two accounts.
public struct SocialAccount: Sendable {
  /// nil where nobody said it.
  public var platform: Platform?
  /// As people write it, with its `@`; Mastodon's may name their server.
  public let handle: String
  /// The handle as it is compared: made once, for whoever reviews people compares each with many.
  public let name: String

  public init(_ handle: String, on platform: Platform?) {
    self.handle = handle
    name = Self.name(of: handle)
    self.platform = platform
  }

  /// A handle without case, the `@` before it, and the server that Bluesky lets one leave out.
  public static func name(of handle: String) -> String {
    let name = withoutSign(handle).lowercased()
    // By bytes, for the letters of ASCII have no other form; by characters it takes some ten times as long.
    guard name.utf8.count > blueskyServer.utf8.count,
      name.utf8.suffix(blueskyServer.utf8.count).elementsEqual(blueskyServer.utf8)
    else { return name }
    return String(name.unicodeScalars.dropLast(blueskyServer.utf8.count))
  }

  /// Without the `@` before it, be that the one that East Asian keyboards type.
  package static func withoutSign(_ handle: some StringProtocol) -> String {
    String(Substring(handle).unicodeScalars.drop { $0 == "@" || $0 == "＠" })
  }

  private static let blueskyServer = ".bsky.social"

  /// The platform that a handle tells by its form; nil for most.
  public static func platform(of handle: String) -> Platform? {
    let name = withoutSign(handle).lowercased()
    if name.hasSuffix(blueskyServer) { return .bluesky }
    return name.contains("@") ? .mastodon : nil
  }

  /// The name without its server.
  public var bareName: String { name.split(separator: "@", maxSplits: 1).first.map(String.init) ?? name }

  /// The server that a Mastodon handle names.
  var server: String? {
    let parts = name.split(separator: "@", maxSplits: 1)
    return parts.count == 2 ? String(parts[1]) : nil
  }
}

extension SocialAccount: Hashable {
  public static func == (one: SocialAccount, other: SocialAccount) -> Bool {
    one.platform == other.platform && one.name == other.name
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(platform)
    hasher.combine(name)
  }
}

extension SocialAccount: CustomStringConvertible, LosslessStringConvertible {
  /// `mastodon:@ana@tea.example.social`, as files hold it and as it can be typed.
  public var description: String { (platform.map { "\($0.rawValue):" } ?? "") + handle }

  /// Where no platform is named, a handle of Bluesky's own server is one of Bluesky's: on another platform somebody else may
  /// be called so.
  /// - Returns: nil for what names no account.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let platform = parts.count == 2 ? Platform(rawValue: parts[0].lowercased()) : nil
    if parts.count == 2, platform == nil { return nil }
    let bare = Self.withoutSign(parts[parts.count - 1])
    guard Self.canBeHandle(bare) else { return nil }
    self.init("@\(bare)", on: platform ?? (Self.platform(of: bare) == .bluesky ? .bluesky : nil))
  }

  /// Whether it can be a handle, without the `@` before it.
  public static func canBeHandle(_ bare: some StringProtocol) -> Bool {
    !bare.isEmpty && bare.first != "@" && bare.count <= 200
      && bare.allSatisfy { $0.isLetter || $0.isNumber || "_-.@".contains($0) }
  }
}
