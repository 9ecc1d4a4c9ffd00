/// Answers notifications, with the app closed and the phone locked too.
public actor Replies {
    public enum Outcome: Equatable, Sendable {
        case taken(ReminderActed)
        /// Before the first unlock, or the notes could not be written just now: it waits.
        case waits
        /// It cannot be said of this reminder any more.
        case refused(AppError)
    }

    private let opening: Opening
    private let isShut: @Sendable () -> Bool
    private let box: ReplyBox
    private let planner: ReminderPlanner
    private let centre: any NotificationCentre
    private let zone: @Sendable () -> TimeZone

    public init(
        _ opening: Opening, isShut: @escaping @Sendable () -> Bool, box: ReplyBox,
        planner: ReminderPlanner,
        centre: any NotificationCentre, zone: @escaping @Sendable () -> TimeZone = { .current }
    ) {
        (self.opening, self.isShut, self.box) = (opening, isShut, box)
        (self.planner, self.centre, self.zone) = (planner, centre, zone)
    }

    /// A tap. What it changed is planned before this returns: the system may end the process right after.
    public func take(id: String, shownAt date: Date, button: String) async -> Outcome {
        let reply = Reply(id: id, shownAt: date, button: button, in: zone())
        guard !isShut() else { return keep(reply) }
        do {
            let client = try await opening.client()
            await takeInWaiting(client)
            let acted = try await Self.act(on: reply, by: client)
            await planner.plan(with: client)
            return .taken(acted)
        } catch {
            return error.mayPass ? keep(reply) : .refused(error)
        }
    }

    /// Takes in what waited, and says to the core what was shown. At every coming to the front.
    public func cameToFront() async {
        guard !isShut(), let client = try? await opening.client() else { return }
        await takeInWaiting(client)
        let shown = await centre.delivered()
        for one in shown { await noteDelivered(one, by: client) }
        await centre.clear(shown.map(\.id))
        _ = try? await client.call { try $0.appOpened() }
        await planner.plan(with: client)
    }

    /// One was shown while the app was in front.
    public func shown(_ one: Delivered) async {
        guard !isShut(), let client = try? await opening.client() else { return }
        await noteDelivered(one, by: client)
    }

    private func noteDelivered(_ one: Delivered, by client: any Client) async {
        let day = LocalDay(onTheCalendar: one.at, in: zone())
        _ = try? await client.call { grain in
            try grain.reminderDelivered(id: grain.reminderOnDay(id: one.id, day: day), with: one.with)
        }
    }

    private func takeInWaiting(_ client: any Client) async {
        while let reply = box.replies.first {
            do {
                _ = try await Self.act(on: reply, by: client)
            } catch {
                if error.mayPass { return }
            }
            guard (try? box.drop(first: 1)) != nil else { return }
        }
    }

    private func keep(_ reply: Reply) -> Outcome {
        do {
            try box.put(reply)
            return .waits
        } catch {
            return .refused(AppError(error))
        }
    }

    private static func act(on reply: Reply, by client: any Client) async throws(AppError)
        -> ReminderActed
    {
        let action = (ReminderActionKind(button: reply.button) ?? .open).reply
        return try await client.call { grain in
            let id = try grain.reminderOnDay(id: reply.id, day: reply.shownOn)
            return try grain.actOnReminder(id: id, action: action)
        }
    }
}

extension AppError {
    /// Trying again later may help.
    var mayPass: Bool {
        switch kind {
        case .tryAgain, .noRoom, .cannotWrite: true
        case .badInput, .notFound, .wrongKey, .newerVersion, .damaged: false
        }
    }
}

extension Route {
    /// Where a reminder leads. The buttons that open say where by themselves.
    public init(_ acted: ReminderActed, button: String) {
        if ReminderActionKind(button: button) == .pause {
            self = .reminders
        } else {
            self.init(acted.kind)
        }
    }

    init(_ kind: ReminderKind) {
        switch kind {
        case .checkIn: self = .checkIn(nil)
        case .card: self = .card
        case .prompt: self = .prompt(nil)
        case .promise, .promiseBefore: self = .promises
        case .disclosure: self = .disclosures
        case .timer: self = .pause
        case .test, .topUp: self = .today
        case .look: self = .page("practice")
        case .week: self = .page("week")
        }
    }
}
