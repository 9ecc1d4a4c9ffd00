import Foundation
import GrainBindings
import Testing

/// A backup made on one platform brings everything back on another (product.md system 26).
@Suite struct BackupTests {
    /// The one of every stored backup.
    private let passphrase = "three grey herons"
    private let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("one made here comes back on another phone")
    func madeHere() throws {
        let note = "Written in Swift, by the orchard."
        let grain = try Phone().grain()
        _ = try grain.chooseSide(side: .healing)
        _ = try grain.trackAreas(keys: ["money"])
        let asked = try #require(try grain.promptToday().prompt)
        _ = try grain.answerPrompt(draft: AnswerDraft(prompt: asked.id, day: asked.day, text: note))
        try grain.fill("backup passphrase", on: "backup", ["passphrase": .text(text: passphrase)])
        let file = try grain.fileBytes(file: "backup_passphrase")
        // Copied once, it is `1-swift.age` of the fixtures, which the other platforms open.
        try file.write(to: tests.appending(path: "swift/generated/made-here.age"))
        #expect(try broughtBack(file, "orchard") == [note])
    }

    @Test("those made by the core and in Kotlin come back here")
    func madeElsewhere() throws {
        #expect(try broughtBack(stored("1-kotlin.age"), "harbour") == ["Written in Kotlin, by the harbour."])
        #expect(try broughtBack(stored("1-passphrase.age"), "doorbell").count == 1)
    }

    private func stored(_ name: String) throws -> Data {
        try Data(contentsOf: tests.appending(path: "fixtures/backups/\(name)"))
    }

    /// The notes with `word`, on a phone with another key, another day and nothing on it, once `file` was opened there.
    private func broughtBack(_ file: Data, _ word: String) throws -> [String] {
        let phone = try Phone()
        phone.change {
            $0.key = Data(repeating: 9, count: 32)
            $0.now.at += 30 * 24 * 3600
        }
        let grain = try phone.grain()
        _ = try grain.readFile(file: "backup", bytes: file, on: "backup")
        try grain.fill("backup open", on: "backup/open", ["secret": .text(text: passphrase)])
        let bring = try #require(try grain.page(route: "backup/open").buttons["Bring it back"])
        _ = try grain.act(act: bring, values: [], on: "backup/open")
        #expect(try !grain.today().bowls.rows.isEmpty)
        let found = try grain.fill("search", on: "search", ["text": .text(text: word)])
        return try #require(found.page).rows.map(\.text)
    }
}
