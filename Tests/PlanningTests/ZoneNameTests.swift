import Planning
import Testing

@Suite("A zone's name")
struct ZoneNameTests {
  @Test(
    "may be one of IANA's",
    arguments: [
      "Europe/London", "UTC", "Etc/GMT+1", "America/Argentina/Buenos_Aires", "America/Port-au-Prince",
      "EST5EDT", "Mars/Phobos",
    ])
  func wellFormed(_ name: String) { #expect(ZoneName.isWellFormed(name)) }

  @Test(
    "is no path, and none of the other files that lie beside the zones",
    arguments: [
      "", "./UTC", "../UTC", "/UTC", "UTC/", "Europe//London", "Europe/./London", "posixrules", "posix/UTC",
      "right/UTC",
      "localtime", "Factory", "tzdata.zi", "zone.tab", ":UTC", "Europe/London ", "+3", "Ëurope/London",
      "A/B/C/D",
    ])
  func malformed(_ name: String) { #expect(!ZoneName.isWellFormed(name)) }
}
