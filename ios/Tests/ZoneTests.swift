import Testing

@testable import GrainClient

@Suite struct ZoneTests {
    let from = instant("2026-09-01T00:00:00Z")
    let until = instant("2027-12-01T00:00:00Z")

    @Test("every change of the stretch is told, and none outside")
    func daylightSaving() throws {
        let berlin = try #require(ZoneData.transitions(zones: ["Europe/Berlin"], from: from, until: until).first)
        #expect(berlin.offsetSeconds == 7200)
        #expect(
            berlin.changes == [
                ZoneChange(at: instant("2026-10-25T01:00:00Z"), offsetSeconds: 3600),
                ZoneChange(at: instant("2027-03-28T01:00:00Z"), offsetSeconds: 7200),
                ZoneChange(at: instant("2027-10-31T01:00:00Z"), offsetSeconds: 3600),
            ])
    }

    @Test("a change of the offset that is none of daylight saving is told")
    func plainChange() throws {
        // Samoa went from one side of the date line to the other at the end of 2011; in 2015 North Korea set its clock
        // back by half an hour, and in 2018 forward again. None of it was daylight saving.
        let apia = try #require(
            ZoneData.transitions(
                zones: ["Pacific/Apia"], from: instant("2011-11-01T00:00:00Z"), until: instant("2012-02-01T00:00:00Z")
            ).first)
        #expect(apia.offsetSeconds == -36_000)
        #expect(apia.changes == [ZoneChange(at: instant("2011-12-30T10:00:00Z"), offsetSeconds: 50_400)])
        let pyongyang = try #require(
            ZoneData.transitions(
                zones: ["Asia/Pyongyang"], from: instant("2015-01-01T00:00:00Z"), until: instant("2019-01-01T00:00:00Z")
            ).first)
        #expect(
            pyongyang.changes == [
                ZoneChange(at: instant("2015-08-14T15:00:00Z"), offsetSeconds: 30_600),
                ZoneChange(at: instant("2018-05-04T15:00:00Z"), offsetSeconds: 32_400),
            ])
    }

    @Test("a change is found to the second, and one at the very end is not told")
    func toTheSecond() {
        let offset = { (at: Int) in at < 100_007 ? 3600 : at < 200_000 ? -1800 : 0 }
        let changes = ZoneData.changes(of: offset, from: 0, until: 200_000)
        #expect(changes == [ZoneChange(at: Date(timeIntervalSince1970: 100_007), offsetSeconds: -1800)])
    }

    @Test("from what is told every clock of every zone can be rebuilt, day by day from 2020 to 2037")
    func everyZone() {
        let (first, last) = (instant("2020-01-01T00:00:00Z"), instant("2038-01-01T00:00:00Z"))
        let ids = TimeZone.knownTimeZoneIdentifiers
        #expect(ids.count > 400)
        var (days, changes) = (0, 0)
        for told in ZoneData.transitions(zones: ids, from: first, until: last) {
            guard let zone = TimeZone(identifier: told.id) else { continue }
            var (offset, rest, at) = (told.offsetSeconds, told.changes[...], first)
            changes += rest.count
            while at < last {
                while let next = rest.first, next.at <= at { (offset, rest) = (next.offsetSeconds, rest.dropFirst()) }
                if Int(offset) != zone.secondsFromGMT(for: at) {
                    Issue.record("\(told.id) at \(at): \(offset)")
                    break
                }
                days += 1
                at += 86400
            }
        }
        #expect(days == ids.count * 6575 && changes > 4000)
    }

    @Test("zones that are not known are left out")
    func unknown() {
        let known = ZoneData.transitions(zones: ["Mars/Olympus", "Asia/Tokyo", ""], from: from, until: until)
        #expect(known.map(\.id) == ["Asia/Tokyo"])
        #expect(known.first?.changes.isEmpty == true)
    }
}

private func instant(_ text: String) -> Date {
    (try? Date(text, strategy: .iso8601)) ?? .distantPast
}
