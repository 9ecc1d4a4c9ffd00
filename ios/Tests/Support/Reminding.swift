import GrainFeatures

/// Everything around reminders: the real core, a centre as iOS has it, answers that come in the background.
@MainActor final class Reminding {
    let phone = TestPhone()
    let centre = FakeCentre()
    let box: ReplyBox
    let planner: ReminderPlanner
    let opening: Opening
    let replies: Replies
    let client: FakeClient
    /// How often the notes were opened for an answer.
    let openings = Locked(0)

    init(reminders: Bool = true) async throws {
        let (phone, folder, openings) = (phone, phone.folder, openings)
        let live = try await kept(LiveClient.open(phone.phone))
        let client = FakeClient(behind: live)
        self.client = client
        box = ReplyBox(file: folder.appending(path: "replies.json"))
        planner = ReminderPlanner(centre) { phone.date { $0 } }
        opening = Opening { () async throws(Trouble) -> any Client in
            openings { $0 += 1 }
            // Who opens anew needs the key, as a new process does.
            _ = try await kept(LiveClient.open(phone.phone))
            return client
        }
        replies = Replies(
            opening, isShut: { phone.phone.isShut }, box: box, planner: planner, centre: centre,
            zone: { phone.timeZone })
        try await client.call { _ = try $0.chooseSide(side: .both) }
        if reminders { try await remind(.checkIn, at: WallTime(hour: 20, minute: 30)) }
    }

    func remind(_ kind: ReminderKind, at time: WallTime) async throws {
        try await client.call { grain in
            var draft = try grain.reminders().start
            (draft.kind, draft.times, draft.weekdays, draft.on) = (kind, [time], 0b111_1111, true)
            _ = try grain.setReminder(id: nil, draft: draft)
        }
    }

    /// A promise for each of so many days from tomorrow on, with a reminder after noon.
    func promises(_ count: Int, from first: LocalDay = LocalDay(year: 2026, month: 11, day: 24))
        async throws
    {
        let days = (0..<count).map {
            LocalDay(onTheCalendar: TestPhone.evening + Double($0 + 1) * 86400, in: .gmt)
        }
        try await client.call { grain in
            for (number, day) in days.enumerated() {
                let time = WallTime(hour: 12, minute: number % 60)
                let remind = PromiseReminder.onTheDay(time: time, atThisTimeAnyway: true)
                let draft = PromiseDraft(
                    text: "Number \(number)", to: .partner, schedule: .once(day: day), dueTime: nil,
                    remind: remind)
                _ = try grain.addPromise(draft: draft)
            }
        }
    }

    /// What was said of promises, today's and earlier ones.
    func said() async throws -> [PromiseState] {
        let page = try await client.call { try $0.promises() }
        return (page.due + page.earlier).map(\.state).filter { if case .answered = $0 { true } else { false } }
    }

    @discardableResult func plan() async -> ReminderPlanner.Outcome {
        await planner.plan(with: client)
    }

    /// Lets hours pass with the app closed; what was shown.
    func pass(hours: Double) async -> [Delivered] {
        let from = phone.date { $0 }
        phone.pass(hours: hours)
        return await centre.pass(from: from, to: phone.date { $0 }, in: phone.timeZone)
    }

    /// The wall clock at a moment, where the phone is.
    func wall(_ date: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = phone.timeZone
        let parts = calendar.dateComponents([.hour, .minute], from: date)
        return WallTime(hour: parts.hour ?? 0, minute: parts.minute ?? 0).description
    }
}
