import Testing

@testable import GrainFeatures

@MainActor @Suite struct ReplyTests {
    /// The first reminder that is shown, this evening.
    private func shown(_ all: Reminding) async throws -> Delivered {
        await all.plan()
        return try #require(await all.pass(hours: 1).first)
    }

    /// Quiet hours that begin late.
    private func late(_ all: Reminding) async throws {
        try await all.client.call {
            try $0.fill("quiet", on: "reminders", ["from": .time(time: WallTime(hour: 23, minute: 30))])
        }
    }

    @Test("not today: answered in the background, and no more comes today")
    func notToday() async throws {
        let all = try await Reminding()
        let one = try await shown(all)
        guard
            case .taken(let acted) = await all.replies.take(
                id: one.id, shownAt: one.at, button: "not_today")
        else {
            return #expect(Bool(false), "not taken")
        }
        #expect(acted.kind == .checkIn && !acted.opens)
        #expect(await all.pass(hours: 3).isEmpty)
        #expect(await all.pass(hours: 21).count == 1, "planned again before the process may end")
    }

    @Test("later: it comes once more in an hour")
    func later() async throws {
        let all = try await Reminding()
        try await late(all)
        let one = try await shown(all)
        guard
            case .taken(let acted) = await all.replies.take(id: one.id, shownAt: one.at, button: "later")
        else {
            return #expect(Bool(false), "not taken")
        }
        let again = try #require(acted.againAt)
        let next = await all.pass(hours: 2)
        #expect(next.map { all.wall($0.at) } == [all.wall(again)])
    }

    @Test("fewer: they come less often")
    func fewer() async throws {
        let all = try await Reminding()
        let one = try await shown(all)
        _ = await all.replies.take(id: one.id, shownAt: one.at, button: "fewer")
        #expect(await all.pass(hours: 7 * 24).count < 7)
    }

    @Test("done: a promise is kept with the app closed")
    func done() async throws {
        let all = try await Reminding(reminders: false)
        try await all.promises(1)
        await all.plan()
        let one = try #require(await all.pass(hours: 24.5).first)
        guard
            case .taken(let acted) = await all.replies.take(id: one.id, shownAt: one.at, button: "done")
        else {
            return #expect(Bool(false), "not taken")
        }
        #expect(acted.kind == .promise)
        #expect(try await all.keptDays() == 1)
    }

    @Test(
        "a tap and Pause open the app, each at its place",
        arguments: [
            ("open", Route.checkIn(nil)),
            ("com.apple.UNNotificationDefaultActionIdentifier", .checkIn(nil)),
            ("pause", .reminders),
        ])
    func opens(button: String, route: Route) async throws {
        let all = try await Reminding()
        let one = try await shown(all)
        guard
            case .taken(let acted) = await all.replies.take(id: one.id, shownAt: one.at, button: button)
        else {
            return #expect(Bool(false), "not taken")
        }
        #expect(acted.opens && Route(acted, button: button) == route)
    }

    @Test("a repeating reminder is answered for the day on which it was shown")
    func ofItsDay() async throws {
        let all = try await Reminding()
        await all.plan()
        _ = await all.pass(hours: 1)
        let second = try #require(await all.pass(hours: 24).first)
        guard
            case .taken = await all.replies.take(id: second.id, shownAt: second.at, button: "not_today")
        else {
            return #expect(Bool(false), "not taken")
        }
        #expect(await all.pass(hours: 2).isEmpty)
    }

    @Test("put off on one evening after the other, each counts for its own day")
    func laterEveryDay() async throws {
        let all = try await Reminding()
        try await late(all)
        await all.plan()
        for evening in 0..<5 {
            let shown = await all.pass(hours: evening == 0 ? 1 : 24)
            let one = try #require(shown.last { all.wall($0.at) == "20:30" })
            guard
                case .taken(let acted) = await all.replies.take(id: one.id, shownAt: one.at, button: "later")
            else {
                return #expect(Bool(false), "not taken")
            }
            #expect(acted.againAt != nil, "evening \(evening)")
        }
    }

    @Test(
        "before the first unlock an answer waits in a file without a word, and is taken in afterwards")
    func beforeFirstUnlock() async throws {
        let all = try await Reminding(reminders: false)
        try await all.promises(1)
        await all.plan()
        let one = try #require(await all.pass(hours: 24.5).first)
        all.phone.secrets.lock()
        #expect(await all.replies.take(id: one.id, shownAt: one.at, button: "done") == .waits)
        let kept = try String(
            contentsOf: all.phone.folder.appending(path: "replies.json"), encoding: .utf8)
        #expect(kept.contains(one.id.split(separator: "|")[0]) && !kept.contains("Number 0"))
        await all.replies.cameToFront()
        #expect(all.box.replies.count == 1, "still shut")
        #expect(all.openings { $0 } == 0, "nothing was tried that cannot work")
        all.phone.secrets.unlock()
        await all.replies.cameToFront()
        #expect(all.box.replies.isEmpty)
        #expect(try await all.keptDays() == 1)
    }

    @Test("the phone locked after the first unlock: answered like at any time")
    func locked() async throws {
        // The key's class is readable then, so the vault answers; only the screen is shut.
        let all = try await Reminding()
        let one = try await shown(all)
        #expect(!all.phone.phone.isShut)
        guard case .taken = await all.replies.take(id: one.id, shownAt: one.at, button: "not_today")
        else {
            return #expect(Bool(false), "not taken")
        }
    }

    @Test("an answer that could not be written waits; the next one takes it along")
    func noRoom() async throws {
        let all = try await Reminding(reminders: false)
        try await all.promises(2)
        await all.plan()
        let first = try #require(await all.pass(hours: 24.5).first)
        let second = try #require(await all.pass(hours: 24).first)
        all.client.fail(with: AppError(kind: .noRoom, title: "", text: ""))
        #expect(await all.replies.take(id: first.id, shownAt: first.at, button: "done") == .waits)
        guard case .taken = await all.replies.take(id: second.id, shownAt: second.at, button: "done")
        else {
            return #expect(Bool(false), "not taken")
        }
        #expect(all.box.replies.isEmpty)
        #expect(try await all.keptDays() == 2)
    }

    @Test("what cannot be said of a reminder any more is not kept, and holds nothing up")
    func refused() async throws {
        let all = try await Reminding()
        let one = try await shown(all)
        guard case .refused = await all.replies.take(id: "nothing", shownAt: one.at, button: "done")
        else {
            return #expect(Bool(false), "taken")
        }
        #expect(all.box.replies.isEmpty)
        try all.box.put(Reply(id: "nothing", shownAt: one.at, button: "done", in: .gmt))
        guard case .taken = await all.replies.take(id: one.id, shownAt: one.at, button: "not_today")
        else {
            return #expect(Bool(false), "held up")
        }
        #expect(all.box.replies.isEmpty)
    }

    @Test("a file of answers that cannot be read is an empty one")
    func spoilt() throws {
        let file = URL.temporaryDirectory.appending(path: "grain-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("{".utf8).write(to: file)
        let box = ReplyBox(file: file)
        #expect(box.replies.isEmpty)
        let reply = Reply(id: "a", shownAt: TestPhone.evening, button: "done", in: .gmt)
        try box.put(reply)
        #expect(box.replies == [reply])
        try box.drop(first: 1)
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test("coming to the front notes what was shown, clears it, and tops the plan up")
    func front() async throws {
        let all = try await Reminding()
        await all.plan()
        _ = await all.pass(hours: 49)
        #expect(await all.centre.delivered().count >= 2)
        await all.replies.cameToFront()
        #expect(await all.centre.delivered().isEmpty)
        let health = ReminderHealthModel(
            Dependencies(client: all.client, words: Words(language: "en")),
            facts: {
                .init(
                    allowed: true, backgroundRefreshOff: false, lastPlanned: await all.planner.lastPlanned)
            })
        await health.look()
        #expect(
            health.state.shown?.lastCame.isEmpty == false && health.state.shown?.coming.isEmpty == false)
    }
}
