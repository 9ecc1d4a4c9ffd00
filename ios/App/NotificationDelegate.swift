import GrainFeatures
@preconcurrency import UserNotifications

/// Hears of taps, also with the app closed and the phone locked.
final class NotificationDelegate: NSObject, UNUserNotificationCenterDelegate, Sendable {
    static let shared = NotificationDelegate()

    nonisolated func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse
    ) async {
        let (id, date) = (response.notification.request.identifier, response.notification.date)
        let button = response.actionIdentifier
        let outcome = await Session.shared.replies.take(id: id, shownAt: date, button: button)
        guard case .taken(let acted) = outcome, acted.opens else { return }
        await Session.shared.app.go(to: Route(acted, button: button))
    }

    /// In front too: quietly, in the list and as a banner.
    nonisolated func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification
    ) async -> UNNotificationPresentationOptions {
        await Session.shared.replies.shown(notification.asDelivered)
        return [.list, .banner]
    }
}

extension UNNotification {
    var asDelivered: Delivered {
        Delivered(id: request.identifier, with: request.content.with, at: date)
    }
}

extension UNNotificationContent {
    /// Ids of what came with it.
    var with: [String] { userInfo["with"] as? [String] ?? [] }
}
