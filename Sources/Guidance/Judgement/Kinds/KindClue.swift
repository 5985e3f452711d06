/// What tells of a text's kind beside the clues of what it does; most are 1 or absent, the others how much, 0…1. In the
/// order of the rows of `KindWeights`.
package enum KindClue: Int, CaseIterable, Sendable {
  // Us
  case ownAccount, ownTag, ownPage, ownName, ownShortName, familyAccount, familyTag, familyPage
  case ownNameFirst, oursLate, ownPossessive, oursAnywhere, nothingOfUs, ownSubject, ownNameAndWe, oursDensity
  // Whose it is by all signs
  case ours, theirs, nobodys, signsOfUs, signsOfOthers
  // Others
  case otherAccount, severalOtherAccounts, otherAccountFirst, otherAccountLate
  case capitalsDensity, capitalisedPair, capitalisedPairFirst
  // Links and hashtags
  case linkOurs, linkShortened, linkToPlatform, linkOthers, severalLinks, linkInside
  case manyHashtags, hashtagFirst, hashtagsTrail
  // Who speaks to whom
  case we, you, me, they
  // What is asked
  case sells, sellsFirst, asksToLook, asksLate, openQuestion, useful, instructs
  // Form
  case repostOfOthers, repostOfOurs, quoteOfOthers, quoteOfOurs, reply, notEnglish
  case under40, under80, under140, under220, under400, over800, sentences, shouting, numbers
  case endsWithLink, endsWithHashtag, endsWithStop, endsWithExclamation, endsWithQuestion, endsWithDots
  case endsWithColon, endsWithWord
}
