import Planning
import Testing

@Suite("The path of a picture")
struct PictureTests {
  @Test(
    "leads to somewhere within the folder of pictures, whatever it says",
    arguments: [
      ("media/crock.jpg", true), ("media/2026/crock one.jpg", true), ("media/.hidden", true),
      ("media/", false),
      ("media", false), ("/media/a.jpg", false), ("media/../plan.json", false), ("media/a/../../b", false),
      ("media//a.jpg", false), ("media/./a.jpg", false), ("weeks/2026-W47.json", false), ("", false),
      ("../media/a.jpg", false), ("media/a\nb.jpg", false), ("media/a\u{9B}b.jpg", false),
    ])
  func path(_ path: String, _ isOne: Bool) {
    #expect(Picture.isPath(path) == isOne)
  }
}
