import Testing

@testable import Shell

@Suite("An order to replace words")
struct SubstitutionTests {
  @Test(
    "is known by its form",
    arguments: [
      "s/a/b/", "s/a/b/g", "s/two words/three words/gi", "s|a|b|", "s#a#b#", "s,a,b,", "%s/a/b/g", ":s/a/b/",
      "1,$s/a/b/", "'s/a/b/'", "s/a\\/b/c/", "s/a//", "s/old/new", "y/abc/xyz/", "/old/d", "s/a/b/;s/c/d/",
      " s/a/b/ ", "3s/a/b/2", "s:a:b:",
    ])
  func isOne(_ text: String) { #expect(Substitution.looksLikeOne(text)) }

  @Test(
    "a text is none, be there slashes in it or not",
    arguments: [
      "", "s", "s/", "s/o to our friends", "s/he comes and/or goes / stays", "Fresh bread / warm soup / tea",
      "so: bread: soup:", "https://a.example/b/c", "/r/bread/top", "1/2 off / today", "yes/no/maybe",
      "s/a/b/ and more", "s, t, u and v", "10:30 start / 11:00 end / bring tea", "we're 24/7 open",
    ])
  func isNone(_ text: String) { #expect(!Substitution.looksLikeOne(text)) }
}
