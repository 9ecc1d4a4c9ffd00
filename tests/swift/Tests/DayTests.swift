import Foundation
import GrainBindings
import Testing

/// One evening with the app, in the order in which a person meets it.
@Suite struct DayTests {
    let phone: Phone
    let grain: Grain

    init() throws {
        phone = try Phone()
        grain = try phone.grain()
    }

    @Test("before set-up there are a version, labels and words for errors, without a key")
    func before() {
        #expect(version().split(separator: ".").count == 3)
        let texts = labels(language: "en")
        #expect(texts.count > 100 && texts.values.allSatisfy { !$0.isEmpty })
        #expect(labels(language: "tlh") == texts)
    }

    @Test("the first start makes the store, the next finds it")
    func firstStart() throws {
        #expect(try grain.isNew())
        _ = try grain.chooseSide(side: .healing)
        #expect(try !phone.grain().isNew())
    }

    @Test("side, areas and a starting level are set up")
    func setUp() throws {
        #expect(try grain.settings().side == nil)
        #expect(try grain.chooseSide(side: .both).side == .both)
        _ = try grain.trackAreas(keys: ["honesty", "money"])
        _ = try grain.addArea(name: "Gardening")
        let areas = try grain.setAreaSide(key: "money", side: .rebuilding)
        #expect(areas.filter(\.tracked).map(\.name) == ["Honesty in small things", "Money", "Gardening"])
        #expect(areas.first { $0.key == "money" }?.side == .rebuilding)
        #expect(try grain.bowl(area: "honesty").askStartingLevel)
        let bowl = try grain.setStartingLevel(area: "honesty", level: 40)
        #expect(bowl.bowl.level == 40 && !bowl.askStartingLevel)
        #expect(try told { try grain.bowl(area: "money") }?.kind == .badInput)
        let bowls = try grain.bowls()
        #expect(bowls.rows.map(\.name) == ["Honesty in small things", "Gardening"] && bowls.rebuilding == ["Money"])
    }

    @Test("grains carry their day, instant and line through the binding and back")
    func grains() throws {
        _ = try grain.trackAreas(keys: ["honesty"])
        _ = try grain.setStartingLevel(area: "honesty", level: 40)
        let yesterday = LocalDay(year: 2026, month: 11, day: 22)
        let why = "Said it before I asked. 🌾 שלום"
        var draft = GrainDraft(
            area: "honesty", change: .lotAdded, day: yesterday, source: .byHand, reason: .told, why: why)
        let written = try grain.addGrains(draft: draft)
        let line = try #require(written.bowl.ledger.first)
        #expect(line.id == written.entry)
        #expect(line.day == yesterday && line.why == why && line.change == .lotAdded)
        #expect(line.writtenAt == Phone.evening)
        draft.change = .tipped(left: 12)
        draft.day = nil
        #expect(try grain.addGrains(draft: draft).bowl.bowl.level == 12)
        try grain.takeBackGrains(entry: line.id)
        let bowl = try grain.bowl(area: "honesty")
        #expect(bowl.ledger.map(\.takenBack) == [false, true])
        #expect(bowl.ledger.first?.change == .tipped(left: 12))
    }

    @Test("settings go there and back unchanged")
    func settings() throws {
        var settings = try grain.settings()
        settings.partner = "Zoë"
        settings.situation = .stillDeciding
        settings.rolloverHour = 5
        settings.wordsOnly = true
        settings.exitTo = .homeScreen
        #expect(try grain.saveSettings(settings: settings) == settings)
        #expect(try phone.grain().settings() == settings)
    }

    @Test("what is deleted is gone, and the key with it")
    func deleteEverything() throws {
        _ = try grain.addArea(name: "Gardening")
        try grain.upkeep()
        try grain.deleteEverything()
        #expect(try told { try grain.areas() }?.kind == .notFound)
        #expect(throws: Phone.NoKey.self) { try phone.key() }
        phone.change { $0.key = Data(repeating: 9, count: 32) }
        let anew = try phone.grain()
        #expect(try anew.isNew())
        #expect(try !anew.areas().contains { $0.name == "Gardening" })
    }
}
