import Planning

/// Whose a text is and what it does, put together to a kind.
struct KindTable {
  let ownership: Ownership
  let act: Act
  let isBareRepost: Bool
  let isReply: Bool
  /// Asks its readers something and wants no more than their answer.
  let isOpenQuestion: Bool
  let sells: Bool
  let isUseful: Bool

  var kind: Kind {
    if isBareRepost && ownership.whose == .theirs { return .boost }
    if isReply { return .talk }
    return switch ownership.whose {
    case .theirs: act == .converses && !ownership.isCredited ? .talk : .share
    case .ours: ours
    case .nobodys: act == .converses || isOpenQuestion ? .talk : .help
    }
  }

  private var ours: Kind {
    if act == .converses { return .talk }
    if sells { return .offer }
    if isOpenQuestion { return .talk }
    if isUseful { return .help }
    return act == .asks ? .offer : .story
  }
}
