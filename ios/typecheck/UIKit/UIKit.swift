// What the app uses of UIKit.
// swift-format-ignore-file
// Names are those of the system.
@_exported import SwiftUI

public enum UIBackgroundRefreshStatus: Int, Sendable { case restricted, denied, available }
extension UIApplication {
    public var isIdleTimerDisabled: Bool {
        get { false }
        set {}
    }
    public var backgroundRefreshStatus: UIBackgroundRefreshStatus { .available }
    public nonisolated static var significantTimeChangeNotification: Notification.Name { .init("") }
    public func beginBackgroundTask(
        withName: String?, expirationHandler: (@MainActor @Sendable () -> Void)? = nil
    ) -> UIBackgroundTaskIdentifier { .init(rawValue: 0) }
    public func endBackgroundTask(_ identifier: UIBackgroundTaskIdentifier) {}
}
public struct UIBackgroundTaskIdentifier: Hashable, Sendable, RawRepresentable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let invalid = Self(rawValue: 0)
}
extension Notification.Name {
    // Of Foundation; missing on Linux.
    public static let NSSystemClockDidChange = Notification.Name("")
}
@MainActor open class UIFeedbackGenerator: NSObject {}
@MainActor open class UISelectionFeedbackGenerator: UIFeedbackGenerator { open func selectionChanged() {} }
@MainActor open class UIImpactFeedbackGenerator: UIFeedbackGenerator {
    public enum FeedbackStyle: Int, Sendable { case light, medium, heavy, soft, rigid }
    public convenience init(style: FeedbackStyle) { self.init() }
    open func impactOccurred(intensity: CGFloat) {}
}
