import Testing

@testable import GrainFeatures

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
        opening = Opening { () async throws(AppError) -> any Client in
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
        let named: [ReminderKind: String] = [.checkIn: "check_in", .card: "card", .prompt: "prompt"]
        let filled: [String: FormValue] = [
            "kind": .chosen(key: try #require(named[kind])), "times": .time(time: time),
            "rhythm": .chosen(key: "each_day"),
        ]
        try await client.call { try $0.fill("reminder", on: "reminders", filled) }
    }

    /// A promise for each of so many days from tomorrow on, with a reminder after noon.
    func promises(_ count: Int) async throws {
        try await client.call { grain in
            for number in 0..<count {
                let day = LocalDay(onTheCalendar: TestPhone.evening + Double(number + 1) * 86400, in: .gmt)
                try grain.fill(
                    "promise", on: "promises",
                    [
                        "text": .text(text: "Number \(number)"), "day": .day(day: day),
                        "remind": .chosen(key: "on_the_day"), "remind_anyway": .switch(on: true),
                        "remind_time": .time(time: WallTime(hour: 12, minute: number % 60)),
                    ])
            }
        }
    }

    /// How many days of promises are shown as kept.
    func keptDays() async throws -> Int {
        let page = try await client.call { try $0.page(route: "promises") }
        guard case .rows(let weeks, _) = page.sections.first(where: { $0.key == "weeks" })?.body else { return 0 }
        return weeks.reduce(0) { $0 + $1.second.count { $0 == "\u{25CF}" } }
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
