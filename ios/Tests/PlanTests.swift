import Testing

@testable import GrainFeatures

@MainActor @Suite struct PlanTests {
    @Test("a daily reminder is one repeating request without a zone")
    func daily() async throws {
        let all = try await Reminding()
        #expect(await all.plan() == .planned(1))
        let request = try #require(await all.centre.pending().first)
        #expect(request.trigger == .repeating(weekday: nil, WallTime(hour: 20, minute: 30)))
        #expect(request.trigger.components?.timeZone == nil && request.trigger.components?.hour == 20)
        #expect(await all.planner.lastPlanned == TestPhone.evening)
    }

    @Test("planned again, nothing is added and nothing removed")
    func idempotent() async throws {
        let all = try await Reminding()
        try await all.promises(10)
        await all.plan()
        let before = await all.centre.pending()
        await all.centre.forgetWhatWasAsked()
        await all.plan()
        #expect(await all.centre.pending() == before)
        #expect(await all.centre.added.isEmpty)
        #expect(await all.centre.removed.isEmpty)
    }

    @Test(
        "however much there is, the system never has to drop any, and the last one asks to open the app"
    )
    func cap() async throws {
        let all = try await Reminding()
        try await all.promises(90)
        guard case .planned(let count) = await all.plan() else {
            return #expect(Bool(false), "not planned")
        }
        let pending = await all.centre.pending()
        #expect(count <= 60 && pending.count == count && pending.count > 50)
        #expect(pending.contains { $0.trigger.repeats })
        let plan = try await all.client.call { try $0.planRemindersIos() }
        #expect(Set(pending.map(\.id)) == Set(plan.requests.map(\.id)))
        #expect(plan.requests.last?.kind == .topUp)
    }

    @Test("the fake centre drops as iOS does: the last ones added stay")
    func fake() async throws {
        let centre = FakeCentre()
        for number in 0..<70 {
            let at = CentreTrigger.once(
                LocalDay(year: 2026, month: 12, day: 1), WallTime(hour: 9, minute: 0), zone: nil)
            try await centre.add(
                CentreRequest(
                    id: "\(number)", with: [], title: "", body: "", thread: "", category: "", trigger: at))
        }
        #expect(await centre.pending().map(\.id) == (6..<70).map(String.init))
    }

    @Test("what is not planned goes, what changed is replaced under its id")
    func replaced() async throws {
        let all = try await Reminding()
        await all.plan()
        let request = try #require(await all.centre.pending().first)
        var changed = request
        changed.body = "An old text"
        var stale = request
        (stale.id, stale.trigger) = (
            "stale",
            .once(LocalDay(year: 2027, month: 1, day: 1), WallTime(hour: 9, minute: 0), zone: nil)
        )
        try await all.centre.add(changed)
        try await all.centre.add(stale)
        #expect(await all.plan() == .planned(1))
        #expect(await all.centre.pending() == [request])
    }

    @Test(
        "nothing is put there while the system does not allow it",
        arguments: [Allowance.refused, .notAsked])
    func notAllowed(allowance: Allowance) async throws {
        let all = try await Reminding()
        await all.centre.allow(allowance)
        #expect(await all.plan() == .notAllowed)
        #expect(await all.centre.added.isEmpty)
        #expect(await all.planner.lastPlanned == nil)
    }

    @Test("one that the system does not take is noticed, the others stand")
    func incomplete() async throws {
        let all = try await Reminding()
        try await all.promises(3)
        let plan = try await all.client.call { try $0.planRemindersIos() }
        await all.centre.refuse(plan.requests[1].id)
        #expect(await all.plan() == .incomplete(missing: 1))
        #expect(await all.centre.pending().count == plan.requests.count - 1)
        #expect(await all.planner.lastPlanned == nil)
    }

    @Test("a core that cannot answer leaves what stands there")
    func trouble() async throws {
        let all = try await Reminding()
        await all.plan()
        let full = AppError(kind: .noRoom, title: "No room", text: "Make some room.")
        all.client.fail(with: full)
        #expect(await all.plan() == .trouble(full))
        #expect(await all.centre.pending().count == 1)
    }

    @Test("plans asked for at once are made one after the other")
    func atOnce() async throws {
        let all = try await Reminding()
        try await all.promises(20)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { await all.plan() } }
        }
        let plan = try await all.client.call { try $0.planRemindersIos() }
        #expect(Set(await all.centre.pending().map(\.id)) == Set(plan.requests.map(\.id)))
        #expect(await all.centre.added.count == plan.requests.count)
    }

    @Test("two days pass with the app closed: each evening one, at the wall clock, also after travel")
    func twoDays() async throws {
        let all = try await Reminding()
        await all.plan()
        #expect(await all.pass(hours: 24).map { all.wall($0.at) } == ["20:30"])
        all.phone.travel(to: "Asia/Tokyo")
        #expect(await all.pass(hours: 24).map { all.wall($0.at) } == ["20:30"])
    }

    @Test("done for today: nothing more comes this evening, tomorrow it does")
    func doneToday() async throws {
        let all = try await Reminding()
        await all.plan()
        try await all.client.call { grain in
            let today = try grain.today().day
            try grain.answerCheckIn(day: today, answers: [.tell(anything: false, note: nil)])
            try grain.finishCheckIn(day: today)
        }
        await all.plan()
        #expect(await all.pass(hours: 3).isEmpty)
        #expect(await all.pass(hours: 23).map { all.wall($0.at) } == ["20:30"])
    }

    @Test("a hard day is silent")
    func hardDay() async throws {
        let all = try await Reminding()
        await all.plan()
        try await all.client.call { _ = try $0.beginHardDay() }
        await all.plan()
        #expect(await all.pass(hours: 23.9).isEmpty)
    }

    @Test("everything is taken back when everything is deleted")
    func removed() async throws {
        let all = try await Reminding()
        try await all.promises(5)
        await all.plan()
        _ = await all.pass(hours: 24)
        await all.planner.removeAll()
        #expect(await all.centre.pending().isEmpty)
        #expect(await all.centre.delivered().isEmpty)
    }

    @Test("nothing outside the app says what it is about")
    func neutral() async throws {
        let all = try await Reminding()
        for kind in [ReminderKind.card, .prompt] {
            try await all.remind(kind, at: WallTime(hour: 19, minute: 0))
        }
        try await all.promises(2)
        await all.plan()
        let labels = try await all.client.call { try $0.reminderLabels() }
        let categories = await all.centre.categories
        #expect(
            !categories.isEmpty && categories.allSatisfy { $0.hiddenPreview == labels.hiddenPreview })
        var texts = await all.centre.pending().flatMap { [$0.title, $0.body, $0.thread, $0.category] }
        texts += categories.flatMap { [$0.id, $0.hiddenPreview] + $0.buttons.map(\.text) }
        let banned = [
            "trust", "spouse", "partner", "husband", "wife", "marriage", "affair", "cheat", "sex",
            "intima", "forgiv",
            "safe", "abuse", "help", "hotline", "god", "number",
        ]
        for text in texts {
            for word in banned { #expect(!text.lowercased().contains(word), "\(text)") }
        }
    }

    @Test(
        "the buttons have the ids that the core gives them, so that they mean the same before the notes are open"
    )
    func buttons() async throws {
        let all = try await Reminding()
        let labels = try await all.client.call { try $0.reminderLabels() }
        for label in labels.actions {
            #expect(ReminderActionKind(button: label.id) == label.action)
        }
        #expect(labels.actions.count == 6)
    }

    @Test("what the core ties to a zone comes at that zone's hour, wherever the phone is")
    func anchored() async throws {
        let all = try await Reminding(reminders: false)
        let (day, time) = (LocalDay(year: 2026, month: 11, day: 23), WallTime(hour: 20, minute: 30))
        let trigger = CentreTrigger(
            .once(day: day, time: time, zone: "Europe/Dublin", instant: TestPhone.evening + 1800))
        try await all.centre.add(
            CentreRequest(id: "a", with: [], title: "", body: "", thread: "", category: "", trigger: trigger))
        all.phone.travel(to: "America/New_York")
        #expect(await all.pass(hours: 1).map { all.wall($0.at) } == ["15:30"])
    }
}
