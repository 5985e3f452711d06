import Fixtures
import Foundation
import Planning
import Testing

@testable import Exchange

/// An event as another program reads it.
private struct ReadEvent: Decodable, Equatable {
  var start: String
  var description: String
}

/// What is hard to fold, to escape, or to tell from the calendar's own lines; no backslash, which icalendar reads rightly
/// from its version 5 on alone.
private let texts = [
  "=1+1; a, b: c", "a\n\nb\nEND:VEVENT\nBEGIN:VEVENT", "é\u{301}🥖, “so”; or so: \"quoted\"",
  String(repeating: "茶", count: 200), String(repeating: "👩‍👩‍👧‍👦🇬🇧 ", count: 40) + "!",
  "https://harbourbakery.example.com/" + String(repeating: "rye,", count: 60), "X-A;B=\"C:D\":E",
]

/// The calendar of `texts`, an hour after the other.
private func calendar() throws -> (text: Data, events: [ReadEvent]) {
  let fixture = try ExportFixture()
  let posts = try texts.enumerated().map { index, text in
    try ExportFixture.post("c\(index)x", text, "2026-11-25T1\(index):00")
  }
  let text = try fixture.text(.calendar) { $0.posts = posts }
  let events = texts.enumerated().map { index, text in
    ReadEvent(start: "2026-11-25T1\(index):00", description: text)
  }
  return (Data(text.utf8), events)
}

@Suite("A calendar of posts, read by others")
struct CalendarReadBackTests {
  @Test(
    "icalendar reads each post's words and time as they were meant",
    .enabled(if: OutsideProgram.pythonHas("icalendar"), "there is no icalendar for python3 here"))
  func icalendar() throws {
    let script = """
      import icalendar, json, sys
      calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
      print(json.dumps([{'start': event['DTSTART'].dt.strftime('%Y-%m-%dT%H:%M'), 'description': str(event['DESCRIPTION'])}
        for event in calendar.walk('VEVENT')]))
      """
    let calendar = try calendar()
    let python = try #require(OutsideProgram.python)
    let told = try python.output(["-c", script], file: calendar.text, ending: "ics")
    #expect(try JSONDecoder().decode([ReadEvent].self, from: told) == calendar.events)
  }

  @Test(
    "khal shows each post's words",
    .enabled(if: OutsideProgram("khal") != nil, "there is no khal here"))
  func khal() throws {
    let calendar = try calendar()
    let khal = try #require(OutsideProgram("khal"))
    let settings = try TemporaryFolder()
    try settings.write(
      """
      [calendars]
      [[posts]]
      path = \(settings.path)/posts
      [locale]
      local_timezone = Europe/London
      default_timezone = Europe/London
      """, to: "khal.conf")
    let told = try khal.output(
      ["-c", "\(settings.path)/khal.conf", "printics", "--format", "<{start-long}|{description}>"],
      file: calendar.text, ending: "ics")
    let read = String(decoding: told, as: UTF8.self)
    #expect(read.contains("\(calendar.events.count) events found"))
    for event in calendar.events { #expect(read.contains("|\(event.description)>")) }
  }
}
