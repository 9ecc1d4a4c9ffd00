@preconcurrency import BackgroundTasks
import GrainFeatures

/// Tops the plan of reminders up when the system lets the app run. Best effort; the last reminder of a plan asks to open
/// the app in case it never does.
enum Refresh {
    static let id = "app.grain.refresh"

    static func register() {
        _ = BGTaskScheduler.shared.register(forTaskWithIdentifier: id, using: nil) { task in
            let work = Task {
                schedule()
                guard let client = try? await Session.shared.opening.client() else {
                    return task.setTaskCompleted(success: false)
                }
                await Session.shared.planner.plan(with: client)
                task.setTaskCompleted(success: true)
            }
            task.expirationHandler = { work.cancel() }
        }
    }

    /// Not before half a day has passed.
    static func schedule() {
        let request = BGAppRefreshTaskRequest(identifier: id)
        request.earliestBeginDate = Date(timeIntervalSinceNow: 12 * 3600)
        try? BGTaskScheduler.shared.submit(request)
    }
}
