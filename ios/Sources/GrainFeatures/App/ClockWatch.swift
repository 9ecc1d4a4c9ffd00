/// Says when what the clock shows makes screens old while the app stays in front: another day, another greeting, the end
/// of a hard day. The core says when that is.
public enum ClockWatch {
    /// Longest rest between two looks: what is chosen meanwhile may bring the moment nearer.
    static let longest: TimeInterval = 3600

    /// Tells everyone each time, until the task is cancelled.
    public static func follow(
        _ client: any Client, now: @escaping @Sendable () -> Date = { Date() },
        sleep: @escaping @Sendable (TimeInterval) async throws -> Void = { try await Task.sleep(for: .seconds($0)) }
    ) async {
        while !Task.isCancelled {
            let until = try? await client.call { try $0.today().standsUntil }
            let left = until.map { $0.timeIntervalSince(now()) } ?? longest
            // A little after it, and never at once: a clock that the core sees otherwise must not make it run in circles.
            guard (try? await sleep(min(max(left, 0.5), longest) + 0.5)) != nil else { return }
            client.timeMoved()
        }
    }
}

/// Who listens to an opened core for as long as it is the one that is open: the planner of reminders and the clock.
@MainActor public final class Followers {
    private let planner: ReminderPlanner
    private var tasks: [Task<Void, Never>] = []

    public init(_ planner: ReminderPlanner) { self.planner = planner }

    public func begin(_ client: any Client) {
        for task in tasks { task.cancel() }
        let planner = planner
        tasks = [Task { await planner.follow(client) }, Task { await ClockWatch.follow(client) }]
    }
}
