import GrainBindings
import Testing

@Suite struct ManyTasksTests {
    static let tasks = 16
    static let calls = 200

    @Test("many tasks read and write at once: nothing is lost, nothing waits for ever", .timeLimit(.minutes(2)))
    func atOnce() async throws {
        let phone = try Phone()
        let grain = try phone.grain()
        let ear = ChangeListenerImpl()
        grain.listen(listener: ear)
        _ = try grain.trackAreas(keys: ["money", "time"])
        _ = try grain.setStartingLevel(area: "money", level: 0)
        let taps = GrainDraft(area: "money", change: .lotAdded, day: nil, source: .byHand, reason: nil, why: "")
        _ = ear.take()

        let refused = try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<Self.tasks {
                group.addTask {
                    var refused = 0
                    for call in 0..<Self.calls {
                        switch (task + call) % 8 {
                        case 0: _ = try grain.addGrains(draft: taps)
                        case 1: _ = try grain.bowl(area: "money")
                        case 2: _ = try grain.bowls()
                        case 3: _ = try grain.areas()
                        case 4: refused += try told { try grain.bowl(area: "no such area") } == nil ? 0 : 1
                        case 5: _ = try grain.settings()
                        case 6: _ = labels(language: "en")
                        default: _ = try grain.chooseSide(side: task.isMultiple(of: 2) ? .healing : .both)
                        }
                        if call.isMultiple(of: 50) { await Task.yield() }
                    }
                    return refused
                }
            }
            return try await group.reduce(0, +)
        }

        let each = Self.tasks * Self.calls / 8
        #expect(refused == each)
        let bowl = try grain.bowl(area: "money")
        #expect(bowl.bowl.level == 100)
        #expect(ear.take().count == 2 * each)
        #expect(try phone.grain().bowl(area: "money") == bowl)
    }
}
