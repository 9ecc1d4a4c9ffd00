@preconcurrency import BackgroundTasks
import GrainFeatures

/// Tops the plan of reminders up and makes the backup of the day when the system lets the app run. Best effort; the last reminder of a plan asks to open
/// the app in case it never does.
enum Refresh {
    static let id = "app.grain.refresh"

    static func register() {
        _ = BGTaskScheduler.shared.register(forTaskWithIdentifier: id, using: nil) { task in
            let ended = Locked(false)
            // Once: the work and the end of its time may come together.
            let end: @Sendable (Bool) -> Void = { done in
                let first = ended { ended in
                    defer { ended = true }
                    return !ended
                }
                if first { task.setTaskCompleted(success: done) }
            }
            let work = Task {
                schedule()
                guard let client = try? await Session.shared.opening.client() else { return end(false) }
                await Session.shared.planner.plan(with: client)
                await client.backUpIfDue()
                end(true)
            }
            // The system ends an app that does not say it has stopped.
            task.expirationHandler = {
                work.cancel()
                end(false)
            }
        }
    }

    /// Not before half a day has passed.
    static func schedule() {
        let request = BGAppRefreshTaskRequest(identifier: id)
        request.earliestBeginDate = Date(timeIntervalSinceNow: 12 * 3600)
        try? BGTaskScheduler.shared.submit(request)
    }
}
