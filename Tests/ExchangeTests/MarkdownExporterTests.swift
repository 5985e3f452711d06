import Planning
import PostText
import Testing

@testable import Exchange

@Suite("Posts in Markdown")
struct MarkdownExporterTests {
  @Test("each has a heading, and its text between fences that no line of it ends")
  func golden() throws {
    let fixture = try ExportFixture()
    let text = try fixture.text(.markdown) {
      $0.plan.brand = "Harbour *Bakery*"
      $0.posts[0].text = "Rye\n```\n# No heading\n```"
      $0.posts[1].state = .out
      $0.posts[1].goal = "new_regulars"
    }
    #expect(
      text == """
        # Harbour \\*Bakery\\*

        Times are in Europe/London.

        ## Tue 24 Nov 2026, 09:00: mastodon

        `a2`

        ````
        Rye
        ```
        # No heading
        ```
        ````

        ## Tue 24 Nov 2026, 09:05: mastodon

        `b3` · out · share · goal new\\_regulars

        ```
        @mardlepots throws every crock
        ```

        """)
  }
}
