import GrainUI
import SwiftUI
import UIKit
import UserNotifications

@main
struct GrainApp: App {
    @UIApplicationDelegateAdaptor(AppDelegate.self) private var delegate
    @Environment(\.scenePhase) private var phase

    var body: some Scene {
        WindowGroup {
            RootView(app: Session.shared.app, lock: Session.shared.lock, platform: Session.shared.platform)
                .task { await Session.shared.begin() }
                .onOpenURL { Session.shared.open($0) }
        }
        .onChange(of: phase) { _, phase in Session.shared.entered(phase) }
    }
}

/// What the system tells when the day, the clock, the zone or how they are written changes under an open app.
enum ClockNews {
    static let names: [Notification.Name] = [
        .NSCalendarDayChanged, .NSSystemClockDidChange, .NSSystemTimeZoneDidChange,
        UIApplication.significantTimeChangeNotification, NSLocale.currentLocaleDidChangeNotification,
    ]

    static func follow() {
        for name in names {
            _ = NotificationCenter.default.addObserver(forName: name, object: nil, queue: .main) { _ in
                MainActor.assumeIsolated { Session.shared.timeMoved() }
            }
        }
    }
}

/// Sets up what has to stand before the first screen: the answers to reminders and the refresh.
final class AppDelegate: NSObject, UIApplicationDelegate {
    func application(
        _ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?
    ) -> Bool {
        UNUserNotificationCenter.current().delegate = NotificationDelegate.shared
        Refresh.register()
        ClockNews.follow()
        return true
    }
}
