// What the app uses of UIKit.
@_exported import SwiftUI

public enum UIBackgroundRefreshStatus: Int, Sendable { case restricted, denied, available }
extension UIApplication {
    public var isIdleTimerDisabled: Bool {
        get { false }
        set {}
    }
    public var backgroundRefreshStatus: UIBackgroundRefreshStatus { .available }
}
@MainActor open class UIFeedbackGenerator: NSObject {}
@MainActor open class UISelectionFeedbackGenerator: UIFeedbackGenerator { open func selectionChanged() {} }
@MainActor open class UIImpactFeedbackGenerator: UIFeedbackGenerator {
    public enum FeedbackStyle: Int, Sendable { case light, medium, heavy, soft, rigid }
    public convenience init(style: FeedbackStyle) { self.init() }
    open func impactOccurred(intensity: CGFloat) {}
}
