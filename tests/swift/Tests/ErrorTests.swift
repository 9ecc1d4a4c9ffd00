import Foundation
import GrainBindings
import Testing

@Suite struct ErrorTests {
    let phone: Phone

    init() throws { phone = try Phone() }

    @Test(
        "each of the eight kinds arrives as its own case, with the words for it",
        arguments: [
            ErrorKind.badInput, .notFound, .wrongKey, .newerVersion, .damaged, .noRoom, .cannotWrite, .tryAgain,
        ])
    func eachKind(kind: ErrorKind) throws {
        let grain = try phone.grain()
        let told = try #require(try told { try grain.errorForTests(kind: kind) })
        #expect(told.kind == kind)
        #expect(!told.words.title.isEmpty && !told.words.text.isEmpty)
        // What only the store can tell apart has words of its own; the others say what their kind says.
        if ![.badInput, .tryAgain].contains(kind) {
            #expect(told.words == explain(kind: kind, language: "en"))
        }
    }

    @Test("a refused value names its field, the problem and the limit")
    func refused() throws {
        let grain = try phone.grain()
        do {
            _ = try grain.addArea(name: "   ")
            Issue.record("taken")
        } catch GrainError.BadInput(_, _, let field, let problem) {
            #expect(field == "name" && problem == .empty)
        }
        let long = try told { try grain.addArea(name: String(repeating: "a", count: 41)) }
        #expect(long?.words.text.contains("40") == true)
    }

    @Test("a value that the core cannot read is refused, and nothing crashes")
    func unreadable() throws {
        let grain = try phone.grain()
        #expect(try told { try grain.takeBackGrains(entry: "no id") }?.kind == .badInput)
        let noDay = LocalDay(year: 2026, month: 2, day: 30)
        let draft = GrainDraft(area: "money", change: .littleAdded, day: noDay, source: .byHand, reason: nil, why: "")
        #expect(try told { try grain.addGrains(draft: draft) }?.kind == .badInput)
    }

    @Test("an entry that is not there is not found")
    func notThere() throws {
        let grain = try phone.grain()
        let nobody = UUID().uuidString.lowercased()
        #expect(try told { try grain.takeBackGrains(entry: nobody) }?.kind == .notFound)
    }

    @Test("another key does not open the notes, and the right one still does")
    func wrongKey() throws {
        let name = "Gardening"
        _ = try phone.grain().addArea(name: name)
        phone.change { $0.key = Data(repeating: 8, count: 32) }
        #expect(try told { try phone.grain() }?.kind == .wrongKey)
        phone.change { $0.key = Phone.firstKey }
        #expect(try phone.grain().areas().contains { $0.name == name })
    }

    @Test("a file of another program is left as it is")
    func foreign() throws {
        _ = try phone.grain()
        let files = try FileManager.default.contentsOfDirectory(at: phone.folder, includingPropertiesForKeys: nil)
        let database = try #require(files.first { $0.pathExtension == "db" })
        let other = Data("SQLite format 3\0, but not ours".utf8)
        try other.write(to: database)
        #expect(try told { try phone.grain() }?.kind == .damaged)
        #expect(try Data(contentsOf: database) == other)
    }

    @Test("a folder that cannot be is told")
    func noFolder() throws {
        let file = phone.folder.appending(path: "file")
        try Data("in the way".utf8).write(to: file)
        let folder = file.appending(path: "folder").path()
        let opened = try told { try Grain.open(folder: folder, key: phone, clock: phone) }
        #expect(opened?.kind == .cannotWrite)
    }

    @Test("a phone without key or clock can be asked again")
    func silentPhone() throws {
        let grain = try phone.grain()
        phone.change { $0.silent = true }
        #expect(try told { try grain.areas() }?.kind == .tryAgain)
        #expect(try told { try phone.grain() }?.kind == .tryAgain)
        phone.change { $0.silent = false }
        #expect(try !grain.areas().isEmpty)
    }

    @Test("what a phone throws unexpectedly, and a key of the wrong length, are the same to the core")
    func unexpected() throws {
        try phone.forget()
        #expect(try told { try phone.grain() }?.kind == .tryAgain)
        phone.change { $0.key = Data(repeating: 7, count: 31) }
        #expect(try told { try phone.grain() }?.kind == .tryAgain)
    }

    @Test("a zone that the core does not know is taken by its offset")
    func unknownZone() throws {
        // Half past midnight on the 24th there, which still is the 23rd: the day begins at three.
        phone.change { $0.now.zone = "Mars/Olympus" }
        phone.change { $0.now.offsetSeconds = 4 * 3600 + 1800 }
        let grain = try phone.grain()
        let lotTaken = GrainDraft(area: "money", change: .lotTaken, day: nil, source: .byHand, reason: nil, why: "")
        _ = try grain.trackAreas(keys: ["money"])
        #expect(try grain.addGrains(draft: lotTaken).bowl.ledger.first?.day == LocalDay(year: 2026, month: 11, day: 23))
    }
}
