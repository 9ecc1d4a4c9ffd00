import GrainFeatures
@preconcurrency import UserNotifications

/// The system's notifications.
struct LiveCentre: NotificationCentre {
    private var centre: UNUserNotificationCenter { .current() }

    func allowance() async -> Allowance {
        switch await centre.notificationSettings().authorizationStatus {
        case .notDetermined: .notAsked
        case .denied: .refused
        case .authorized, .provisional, .ephemeral: .allowed
        @unknown default: .refused
        }
    }

    /// No sound, no badge (N7, S50).
    func ask() async -> Bool { (try? await centre.requestAuthorization(options: [.alert])) ?? false }

    func pending() async -> [CentreRequest] { await centre.pendingNotificationRequests().map(CentreRequest.init) }

    func add(_ request: CentreRequest) async throws {
        let content = UNMutableNotificationContent()
        (content.title, content.body) = (request.title, request.body)
        (content.threadIdentifier, content.categoryIdentifier) = (request.thread, request.category)
        content.userInfo = ["with": request.with]
        content.interruptionLevel = .active
        let trigger = request.trigger.components.map {
            UNCalendarNotificationTrigger(dateMatching: $0, repeats: request.trigger.repeats)
        }
        try await centre.add(UNNotificationRequest(identifier: request.id, content: content, trigger: trigger))
    }

    func remove(_ ids: [String]) async { centre.removePendingNotificationRequests(withIdentifiers: ids) }

    func delivered() async -> [Delivered] { await centre.deliveredNotifications().map(\.asDelivered) }

    func clear(_ ids: [String]) async { centre.removeDeliveredNotifications(withIdentifiers: ids) }

    func setCategories(_ categories: [CentreCategory]) async {
        centre.setNotificationCategories(Set(categories.map(\.asCategory)))
    }
}

extension CentreCategory {
    var asCategory: UNNotificationCategory {
        // The tap itself is "open"; a button for it would say the same twice.
        let actions = buttons.filter { $0.id != "open" }.map {
            UNNotificationAction(identifier: $0.id, title: $0.text, options: $0.opens ? [.foreground] : [])
        }
        return UNNotificationCategory(
            identifier: id, actions: actions, intentIdentifiers: [], hiddenPreviewsBodyPlaceholder: hiddenPreview,
            options: [])
    }
}

extension CentreRequest {
    init(_ request: UNNotificationRequest) {
        let content = request.content
        self.init(
            id: request.identifier, with: content.with, title: content.title, body: content.body,
            thread: content.threadIdentifier, category: content.categoryIdentifier,
            trigger: CentreTrigger(request.trigger))
    }
}

extension CentreTrigger {
    init(_ trigger: UNNotificationTrigger?) {
        guard let calendar = trigger as? UNCalendarNotificationTrigger else {
            self = .now
            return
        }
        self.init(calendar.dateComponents, repeats: calendar.repeats)
    }
}
