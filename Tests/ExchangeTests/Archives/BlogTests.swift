import Planning
import Testing

@testable import Archives
@testable import Exchange

@Suite("A blog")
struct BlogTests {
  private func texts(_ files: [String: String]) throws -> [String] { try read(files).rows.map(\.text) }

  private func read(_ files: [String: String], _ importer: ArchiveImporter = .blog) throws -> ArchivedPosts {
    let container = Container.files(files.keys.filter(importer.reads)) {
      ByteSource(Array((files[$0] ?? "").utf8))
    }
    var reader = ArchiveReader(container, title: "blog", keepsGood: false)
    return try importer.read(&reader)
  }

  @Test("Hugo's posts stand where Hugo puts them; what is not published, a list or a page stays out")
  func hugo() throws {
    let all = try read([
      "hugo.toml": "baseURL = \"https://rye.example/\"\ntitle = 'Rye'\n[params]\nurl = \"no\"\n",
      "content/posts/Rye Week.md":
        "+++\ntitle = 'Rye week: \"all\" of it' # so\ndate = 2026-03-01T09:00:00Z\n+++\nBody\n",
      "content/posts/oven/index.md":
        "---\ntitle: \"The \\\"oven\\\"\"\ndate: 2026-03-02\ndraft: false\n---\n",
      "content/posts/soon.md": "---\ntitle: Soon\ndate: 2026-03-03\ndraft: true\n---\n",
      "content/posts/_index.md": "---\ntitle: All posts\n---\n",
      "content/about.md": "---\ntitle: About\n---\n",
      "themes/fine/README.md": "---\ntitle: A theme\ndate: 2020-01-01\n---\n",
      "content/notes.md": "No front matter here\n",
    ])
    #expect(
      all.rows.map(\.text) == [
        "Rye week: \"all\" of it\nhttps://rye.example/posts/rye-week/",
        "The \"oven\"\nhttps://rye.example/posts/oven/",
      ])
    #expect(all.rows.allSatisfy { $0.state == .draft && $0.at == nil && $0.url == nil })
    #expect(all.rows.map(\.published) == [Day("2026-03-01"), Day("2026-03-02")])
    #expect(all.leftOut.unpublished == 1)
  }

  @Test("an address that is only likely is not made up")
  func unsureAddresses() throws {
    let post = ["content/posts/rye.md": "---\ntitle: Rye\ndate: 2026-03-01\n---\n"]
    #expect(try texts(post) == ["Rye"])
    let moved = "baseURL: https://rye.example\npermalinks:\n  posts: /:year/:slug/\n"
    #expect(try texts(post.merging(["hugo.yaml": moved]) { $1 }) == ["Rye"])
    let said = ["content/posts/rye.md": "---\ntitle: Rye\ndate: 2026-03-01\nurl: /bread/rye/\n---\n"]
    #expect(
      try texts(said.merging(["hugo.yaml": moved]) { $1 }) == ["Rye\nhttps://rye.example/bread/rye/"])
  }

  @Test("Jekyll's have their day in their names")
  func jekyll() throws {
    let all = try read([
      "_config.yml": "url: \"https://rye.example\"\nbaseurl: /blog\n",
      "_posts/2026-03-01-rye-week.md": "---\ntitle: >-\n  Rye\n  week\nlayout: post\n---\n{% include x %}\n",
      "_posts/2026-03-02-sorted.markdown": "---\ntitle: 'It''s sorted'\ncategories: [bread]\n---\n",
      "_posts/2026-03-03-hidden.md": "---\ntitle: Hidden\npublished: false\n---\n",
      "_drafts/idea.md": "---\ntitle: An idea\n---\n",
      "_posts/2026-03-04-no-title.md": "---\r\nlayout: post\r\n---\r\n# Its heading\r\n",
      "_posts/2026-03-05-no-heading-either.md": "---\nlayout: post\n---\nBody\n",
    ])
    #expect(
      all.rows.map(\.text) == [
        "Rye week\nhttps://rye.example/blog/2026/03/01/rye-week.html", "It's sorted",
        "Its heading\nhttps://rye.example/blog/2026/03/04/no-title.html",
        "No heading either\nhttps://rye.example/blog/2026/03/05/no-heading-either.html",
      ])
    #expect(all.leftOut.unpublished == 1)
  }

  @Test("Eleventy's front matter may be JSON, and permalink: false is not published")
  func eleventy() throws {
    let all = try read([
      "blog/one.md": "---\ntitle: One\npermalink: https://rye.example/one/\ndate: 2026-03-01\n---\n",
      "blog/two.md": "{ \"title\": \"Two\", \"tags\": [\"a\"] }\nBody\n",
      "blog/three.md": "---\ntitle: Three\npermalink: false\n---\n",
    ])
    #expect(all.rows.map(\.text) == ["One\nhttps://rye.example/one/", "Two"])
    #expect(all.rows.map(\.source) == ["page:rye.example/one", "page:blog/two.md"])
    #expect(all.leftOut.unpublished == 1)
  }

  @Test("Markdown without front matter is no blog")
  func noBlog() throws {
    let problem = #expect(throws: Problem.self) { try read(["README.md": "# Rye\n"]) }
    #expect(problem?.identity == .noArchive)
  }

  @Test("RSS has addresses in links, or in what tells pages apart; letters are unescaped once more")
  func rss() throws {
    let all = try read(
      [
        "feed.xml": """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa">]>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Rye &amp; more</title>
        <atom:link href="https://rye.example/feed.xml" rel="self"/>
        <item><title>Rye &amp;#8211; week &a;</title><link>https://rye.example/one/?utm_source=rss&amp;p=1#c</link>
         <pubDate>Sun, 01 Mar 2026 09:00:00 +0000</pubDate><description><![CDATA[<title>no</title>]]></description></item>
        <item><title><![CDATA[Two <b>words</b> ]]]]><![CDATA[> &amp; one]]></title><guid>https://rye.example/two</guid></item>
        <item><link>https://rye.example/three</link></item>
        <item><title>Four</title><guid isPermaLink="false">4</guid><br></item>
        </channel></rss>
        """
      ], .feed)
    #expect(
      all.rows.map(\.text) == [
        "Rye – week &a;\nhttps://rye.example/one/?utm_source=rss&p=1#c",
        "Two words ]]> & one\nhttps://rye.example/two", "Four",
      ])
    #expect(all.rows.map(\.source) == ["page:rye.example/one?p=1", "page:rye.example/two", "page:4"])
    #expect(all.rows[0].published == Day("2026-03-01") && all.leftOut.withoutWords == 1)
  }

  @Test("Atom has them in attributes, of which the page's own counts; Latin letters are read")
  func atom() throws {
    let text = """
      <?xml version='1.0' encoding="ISO-8859-1"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Rye</title>
      <entry><title type="html">Caf&amp;eacute; caf\u{E9} &lt;i&gt;rye&lt;/i&gt;</title>
      <link rel="edit" href="https://rye.example/edit/1"/><link href="https://rye.example/1"/>
      <id>tag:rye.example,2026:1</id><updated>2026-03-01T09:00:00Z</updated><content type="xhtml"><div><title>no</title></div></content></entry></feed>
      """
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let container = Container.files(["feed.xml"]) { _ in ByteSource(bytes) }
    var reader = ArchiveReader(container, title: "it", keepsGood: false)
    let all = try ArchiveImporter.feed.read(&reader)
    #expect(all.rows.map(\.text) == ["Caf&eacute; café rye\nhttps://rye.example/1"])
  }

  @Test("of WordPress's export its published posts are taken, and no comment nor address of anybody's")
  func wordPress() throws {
    let all = try read(
      [
        "rye.wordpress.2026-03-01.xml": """
        <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Rye</title>
        <item><title><![CDATA[Rye &#8217;n&#8217; all]]></title><link>https://rye.example/all/</link>
        <content:encoded><![CDATA[<!-- wp:paragraph --><p>Hello]]]]><![CDATA[> you</p>]]></content:encoded>
        <wp:post_id>7</wp:post_id><wp:post_date>2026-03-01 09:00:00</wp:post_date><wp:post_date_gmt>2026-03-01 09:00:00</wp:post_date_gmt>
        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
        <wp:comment><wp:comment_author_email>a@b.example</wp:comment_author_email><title>no</title></wp:comment></item>
        <item><title>Soon</title><link>https://rye.example/?p=8</link><wp:status>draft</wp:status><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt><wp:post_type>post</wp:post_type></item>
        <item><title>Secret</title><wp:status>publish</wp:status><wp:post_password>x</wp:post_password><wp:post_type>post</wp:post_type></item>
        <item><title>pic</title><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>
        </channel></rss>
        """
      ], .wordPress)
    #expect(all.rows.map(\.text) == ["Rye ’n’ all\nhttps://rye.example/all/"])
    #expect(all.rows[0].published == Day("2026-03-01") && all.leftOut.unpublished == 2)
  }

  @Test("a feed that ends in its middle is told with its line")
  func cutShort() throws {
    let text = "<rss>\n<item><title>One</title></item>\n<item><title>Tw"
    let problem = #expect(throws: Problem.self) { try read(["feed.xml": text], .feed) }
    #expect(problem?.identity == .badXML)
    #expect(
      problem?.what == "blog: feed.xml, line 3, column 1: it ends in its middle. 2 rows before it are good.")
  }

  @Test("a file is known by what it begins with")
  func recognition() {
    func name(_ file: String, _ text: String) -> String? {
      ArchiveImporter.forFile(named: file, beginning: Array(text.utf8))?.name
    }
    #expect(name("a.xml", "<?xml version=\"1.0\"?>\n<rss version=\"2.0\">") == "feed")
    #expect(name("a", "<feed xmlns=\"http://www.w3.org/2005/Atom\">") == "feed")
    #expect(name("a.xml", "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\">") == "wordpress")
    #expect(name("a.md", "---\ntitle: A\n---\n") == "blog")
    #expect(name("a.md", "# A\n") == nil)
    #expect(name("a.html", "<html>") == nil)
  }

  @Test("no nesting, no stray mark and no loop of names is more than the file is long")
  func hostileXML() {
    for text in [
      String(repeating: "<a>", count: 20_000), String(repeating: "<a", count: 20_000), "</a></b><![CDATA[",
      "<!DOCTYPE [[[",
      "<a b=\"", "<!--", "<?", "&#x110000;&#xD800;&amp", "<a/></a><a></b></a>",
    ] {
      var xml = XMLReader(Array(text.utf8))
      var events = 0
      while xml.next() != nil { events += 1 }
      #expect(events <= 2 * text.utf8.count)
    }
  }
}
