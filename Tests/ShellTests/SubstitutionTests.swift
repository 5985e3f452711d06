import Testing

@testable import Shell

@Suite("An order to replace words")
struct SubstitutionTests {
  @Test(
    "is known by its form",
    arguments: [
      "s/a/b/", "s/a/b/g", "s/two words/three words/gi", "s|a|b|", "s#a#b#", "s,a,b,", "%s/a/b/g", ":s/a/b/",
      "1,$s/a/b/", "'s/a/b/'", "s/a\\/b/c/", "s/a//", "s/old/new", "y/abc/xyz/", "/old/d", "s/a/b/;s/c/d/",
      " s/a/b/ ", "3s/a/b/2", "s:a:b:", "s/old/", "s{a}{b}", "s(a) (b)g", "s_a_b_", "s/a/b/w out",
      "s/a/b/ # why",
      "S/a/b/", "tr/a-z/A-Z/", "-e s/a/b/", "sed -i 's/a/b/g'", "\"s/a/b/\"", "“s/a/b/”", "`s/a/b/`",
      "g/old/d", "g/re/p",
      "/old/s//new/",
      "/a/,/b/d", "3d", "1,$d", "^old^new", "^old^new^",
    ])
  func isOne(_ text: String) { #expect(Substitution.looksLikeOne(text)) }

  @Test(
    "a text is none, be there slashes in it or not",
    arguments: [
      "", "s", "s/", "s/o to our friends", "s/he comes and/or goes / stays", "Fresh bread / warm soup / tea",
      "so: bread: soup:", "https://a.example/b/c", "/r/bread/top", "1/2 off / today", "yes/no/maybe",
      "s/a/b/ and more", "s, t, u and v", "10:30 start / 11:00 end / bring tea", "we're 24/7 open",
      "s(he) {said}", "s-t-u-v", "3 d", "d", "p", "10", "g/s", "so/so/", "^_^ hello ^_^", "^^",
      "tr", "sed is a stream editor", "s'more, s'mores, s'morest", "-e", "S & T & U", "s, t, u, v",
    ])
  func isNone(_ text: String) { #expect(!Substitution.looksLikeOne(text)) }
}
