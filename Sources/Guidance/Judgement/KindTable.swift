import Planning

/// Whose a text is and what it does, put together to a kind.
struct KindTable {
  let ownership: Ownership
  let act: Act
  let isBareRepost: Bool
  let isReply: Bool
  /// Asks its readers something and wants no more than their answer.
  let isOpenQuestion: Bool
  let thanksSomebody: Bool
  let sells: Bool
  let isUseful: Bool
  let givesInstruction: Bool
  let tellsHours: Bool
  /// Asks no more of its readers than to read, see or watch.
  let callsToLook: Bool

  var kind: Kind {
    if isBareRepost && ownership.whose == .theirs { return .boost }
    if isReply || thanksSomebody { return .talk }
    return switch ownership.whose {
    case .theirs: act == .converses && !ownership.isCredited ? .talk : .share
    case .ours: ours
    case .nobodys: nobodys
    }
  }

  /// Whether its form alone tells its kind, whatever the words do.
  var isTellingForm: Bool { isReply || thanksSomebody || isBareRepost && ownership.whose == .theirs }

  /// Whether the text itself tells its kind: one that says neither whose it is, but for a hashtag, nor anything useful
  /// may as well be a story of ours.
  var isTold: Bool {
    if kind == .talk || isUseful || givesInstruction { return true }
    return ownership.whose != .nobodys && !ownership.isFaint && !tellsHours
  }

  /// Whether all speaks for its being about us, be it a story or an offer.
  var isAboutUs: Bool {
    ownership.whose == .ours && ownership.isClear && !ownership.isFaint && kind.isAboutUs
  }

  private var ours: Kind {
    if act == .converses { return .talk }
    if sells { return .offer }
    if isUseful || tellsHours { return .help }
    if isOpenQuestion { return .talk }
    return act == .asks && !callsToLook ? .offer : .story
  }

  private var nobodys: Kind {
    if act == .converses { return .talk }
    if isUseful { return .help }
    return isOpenQuestion ? .talk : .help
  }
}
