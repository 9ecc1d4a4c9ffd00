/// Puts the core's plan into the system. Idempotent: what is there already stays, what is not planned goes.
public actor ReminderPlanner {
    public enum Outcome: Equatable, Sendable {
        case planned(Int)
        /// Notifications are off in the system: nothing is put there.
        case notAllowed
        /// The system did not take all of it.
        case incomplete(missing: Int)
        case trouble(AppError)
    }

    private let centre: any NotificationCentre
    private let now: @Sendable () -> Date
    private var last: Task<Outcome, Never>?
    /// The planning that has not begun yet: who asks meanwhile gets this one.
    private var next: Task<Outcome, Never>?
    /// When the whole plan last stood in the system.
    public private(set) var lastPlanned: Date?

    public init(_ centre: any NotificationCentre, now: @escaping @Sendable () -> Date = { Date() }) {
        (self.centre, self.now) = (centre, now)
    }

    /// Plans anew after every change that touches reminders and every turn of the clock, until the client ends. It is the
    /// one place that reloadsOn of them: no screen asks for a plan.
    public func follow(_ client: any Client) async {
        for await news in client.news() where news.touchReminders { Task { await plan(with: client) } }
    }

    /// Plans anew: at the front, after an answer, at a refresh, after a change. One after the other, never at once; of
    /// many asked for meanwhile there is one.
    @discardableResult
    public func plan(with client: any Client) async -> Outcome {
        if let next { return await next.value }
        let before = last
        let task = Task {
            _ = await before?.value
            next = nil
            return await planNow(with: client)
        }
        (last, next) = (task, task)
        return await task.value
    }

    /// Shows one at once, so that the person sees whether they arrive and how they look.
    public func tryOne(with client: any Client) async {
        guard let slot = try? await client.call({ try $0.testReminder() }) else { return }
        try? await centre.add(CentreRequest(trying: slot))
    }

    /// Takes everything back, delivered ones too: after everything was deleted.
    public func removeAll() async {
        _ = await last?.value
        await centre.remove(centre.pending().map(\.id))
        await centre.clear(centre.delivered().map(\.id))
    }

    private func planNow(with client: any Client) async -> Outcome {
        guard await centre.allowance() == .allowed else { return .notAllowed }
        let wanted: [CentreRequest]
        do {
            let (plan, labels) = try await client.call {
                try ($0.planRemindersIos(), $0.reminderLabels())
            }
            await centre.setCategories(ReminderButtons.categories(for: plan.requests, labels))
            wanted = plan.requests.map(CentreRequest.init)
        } catch {
            return .trouble(error)
        }
        let standing = await centre.pending()
        await centre.remove(standing.filter { !wanted.contains($0) }.map(\.id))
        for request in wanted where !standing.contains(request) {
            try? await centre.add(request)
        }
        let stands = Set(await centre.pending())
        let missing = wanted.count { !stands.contains($0) }
        guard missing == 0 else { return .incomplete(missing: missing) }
        lastPlanned = now()
        return .planned(wanted.count)
    }
}

extension News {
    var touchReminders: Bool {
        switch self {
        case .time: true
        case .saved(let subjects, _): subjects.contains(.reminders)
        }
    }
}

extension CentreRequest {
    init(_ request: IosRequest) {
        self.init(
            id: request.id, with: request.with, title: request.title, body: request.body,
            thread: "\(request.channel)", category: ReminderButtons.category(of: request.actions),
            trigger: CentreTrigger(request.trigger))
    }

    /// Shown at once, to try.
    init(trying slot: ReminderSlot) {
        self.init(
            id: slot.id, with: [], title: slot.title, body: slot.body, thread: "\(slot.channel)",
            category: ReminderButtons.category(of: slot.actions), trigger: .now)
    }
}

extension CentreTrigger {
    init(_ trigger: IosTrigger) {
        switch trigger {
        case .repeating(let weekday, let time): self = .repeating(weekday: weekday.map(Int.init), time)
        case .once(let day, let time, let zone, _): self = .once(day, time, zone: zone)
        }
    }
}
