import Testing

@testable import GrainFeatures

/// Who reloadsOn of what: a screen of what others change, the planner of what touches reminders.
@MainActor @Suite struct NewsTests {
    @Test("one tap is one call: what a screen saves itself it does not read again")
    func ownWrite() async throws {
        let bench = try await TestApp.tracking()
        let model = CorePageModel(bench.dependencies, route: "promises")
        try await bench.promise()
        let following = Task { await model.follow() }
        await until { model.state.shown?.row("due") != nil }
        let kept = try #require(model.state.shown?.row("due")?.choices.first)
        let calls = await bench.calls { await model.send(.choose(kept)) }
        #expect(calls == 1 && model.state.shown?.row("due")?.choices.first?.chosen == true)
        // Someone else's change comes after one's own: when it is heard, the own one was passed over.
        let before = bench.client.calls
        try await bench.core { _ = try $0.beginHardDay() }
        await until { model.state.shown?.row("due") == nil || bench.client.calls >= before + 2 }
        while bench.client.calls < before + 2 { await Task.yield() }
        #expect(bench.client.calls == before + 2, "the write of another and one reading")
        following.cancel()
    }

    @Test("undo goes back to what was said before, not to nothing")
    func undo() async throws {
        let bench = try await TestApp.tracking(.rebuilding)
        try await bench.promise()
        let (page, today) = (CorePageModel(bench.dependencies, route: "promises"), TodayModel(bench.dependencies))
        await page.load()
        for choice in 0..<2 {
            await page.send(.choose(try #require(page.state.shown?.row("due")?.choices[choice])))
        }
        #expect(page.state.shown?.row("due")?.choices[1].chosen == true)
        await page.undo()
        #expect(page.state.shown?.row("due")?.choices[0].chosen == true)
        await today.load()
        let row = try #require(today.state.shown?.promises.first)
        await today.send(.say(promise: row, .open))
        #expect(today.state.shown?.promises.first?.state == .due)
    }

    /// Everything that changes what is to come, done through the core as the screens do it.
    private static let deeds: [(name: String, deed: @Sendable (Grain) throws -> Void)] = [
        (
            "the first answer of a check-in",
            { try $0.answerCheckIn(day: $0.today().day, answers: [.tell(anything: false, note: nil)]) }
        ),
        ("a check-in that is deleted", { try $0.deleteCheckIn(day: $0.today().day) }),
        ("the card is read", { grain in if let id = try grain.cardToday().card?.id { try grain.cardSeen(id: id) } }),
        (
            "the question is answered",
            { grain in
                guard let prompt = try grain.promptToday().prompt else { return }
                _ = try grain.answerPrompt(draft: AnswerDraft(prompt: prompt.id, day: prompt.day, text: "A line."))
            }
        ),
        ("the question is put off", { _ = try $0.promptNotToday() }),
        ("a hard day begins", { _ = try $0.beginHardDay() }),
        ("a hard day ends", { _ = try $0.endHardDay() }),
        ("reminders are off for today", { _ = try $0.noMoreRemindersToday() }),
        ("reminders rest", { try $0.fill("pause", on: "reminders") }),
        (
            "the day begins at another hour",
            { grain in
                var settings = try grain.settings()
                settings.rolloverHour = 5
                _ = try grain.saveSettings(settings: settings)
            }
        ),
    ]

    @Test("whatever changes what is to come is planned by itself, with no screen that asks for it", arguments: 0..<10)
    func plans(deed: Int) async throws {
        let all = try await Reminding()
        for kind in [ReminderKind.card, .prompt] { try await all.remind(kind, at: WallTime(hour: 19, minute: 0)) }
        if deed == 1 { try await all.client.call(Self.deeds[0].deed) }
        if deed == 6 { try await all.client.call(Self.deeds[5].deed) }
        var news = all.client.news().makeAsyncIterator()
        try await all.client.call(Self.deeds[deed].deed)
        // What comes after the deed says that the deed's own news is over.
        all.client.timeMoved()
        guard case .saved(let subjects, _) = await news.next() else {
            return #expect(Bool(false), "\(Self.deeds[deed].name): nobody reloadsOn of it")
        }
        #expect(subjects.contains(.reminders), "\(Self.deeds[deed].name)")
    }

    @Test("what was answered at eight does not ring at half past")
    func silent() async throws {
        let all = try await Reminding()
        await all.plan()
        let following = Task { await all.planner.follow(all.client) }
        while await all.centre.pending().isEmpty { await Task.yield() }
        let first = await all.centre.removed.count
        // The planner may not listen yet when its task has only just begun.
        while await all.centre.removed.count == first {
            try await all.client.call {
                try $0.answerCheckIn(day: $0.today().day, answers: [.tell(anything: false, note: nil)])
            }
            for _ in 0..<50 { await Task.yield() }
        }
        #expect(await all.pass(hours: 2).isEmpty)
        following.cancel()
    }

    @Test("of many changes at once the last plan has them all, and not each has its own")
    func burst() async throws {
        let all = try await Reminding()
        all.client.hold()
        let plans = (0..<20).map { _ in Task { await all.plan() } }
        await all.client.waiting(1)
        for _ in 0..<200 { await Task.yield() }
        let calls = all.client.calls
        all.client.release()
        for plan in plans { _ = await plan.value }
        #expect(all.client.calls - calls <= 1 && all.client.calls <= 8, "one that runs, one that waits")
    }
}
