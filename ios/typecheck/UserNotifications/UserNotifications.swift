@_exported import Foundation

public struct UNAuthorizationOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let badge = Self(rawValue: 1), sound = Self(rawValue: 2), alert = Self(rawValue: 4),
        provisional = Self(rawValue: 64)
}
public struct UNNotificationPresentationOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let badge = Self(rawValue: 1), sound = Self(rawValue: 2), list = Self(rawValue: 8),
        banner = Self(rawValue: 16)
}
public enum UNAuthorizationStatus: Int, Sendable { case notDetermined, denied, authorized, provisional, ephemeral }
public enum UNNotificationInterruptionLevel: UInt, Sendable { case passive, active, timeSensitive, critical }
open class UNNotificationSettings: NSObject, @unchecked Sendable {
    open var authorizationStatus: UNAuthorizationStatus { .denied }
}
open class UNNotificationSound: NSObject, @unchecked Sendable {
    open class var `default`: UNNotificationSound { .init() }
}
open class UNNotificationContent: NSObject {
    open var title: String { "" }
    open var body: String { "" }
    open var userInfo: [AnyHashable: Any] { [:] }
    open var categoryIdentifier: String { "" }
    open var threadIdentifier: String { "" }
}
open class UNMutableNotificationContent: UNNotificationContent {
    override open var title: String {
        get { "" }
        set {}
    }
    override open var body: String {
        get { "" }
        set {}
    }
    override open var userInfo: [AnyHashable: Any] {
        get { [:] }
        set {}
    }
    override open var categoryIdentifier: String {
        get { "" }
        set {}
    }
    open var sound: UNNotificationSound? {
        get { nil }
        set {}
    }
    open var badge: NSNumber? {
        get { nil }
        set {}
    }
    open var interruptionLevel: UNNotificationInterruptionLevel {
        get { .active }
        set {}
    }
    override open var threadIdentifier: String {
        get { "" }
        set {}
    }
}
open class UNNotificationTrigger: NSObject { open var repeats: Bool { false } }
open class UNCalendarNotificationTrigger: UNNotificationTrigger {
    public convenience init(dateMatching: DateComponents, repeats: Bool) { self.init() }
    open var dateComponents: DateComponents { .init() }
}
open class UNNotificationRequest: NSObject, @unchecked Sendable {
    public convenience init(identifier: String, content: UNNotificationContent, trigger: UNNotificationTrigger?) {
        self.init()
    }
    open var identifier: String { "" }
    open var content: UNNotificationContent { .init() }
    open var trigger: UNNotificationTrigger? { nil }
}
open class UNNotification: NSObject {
    open var request: UNNotificationRequest { .init() }
    open var date: Date { .now }
}
open class UNNotificationResponse: NSObject {
    open var notification: UNNotification { .init() }
    open var actionIdentifier: String { "" }
}
public struct UNNotificationActionOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let foreground = Self(rawValue: 4), destructive = Self(rawValue: 2)
}
open class UNNotificationAction: NSObject {
    public convenience init(identifier: String, title: String, options: UNNotificationActionOptions = []) {
        self.init()
    }
}
public struct UNNotificationCategoryOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
}
open class UNNotificationCategory: NSObject {
    public convenience init(
        identifier: String, actions: [UNNotificationAction], intentIdentifiers: [String],
        options: UNNotificationCategoryOptions = []
    ) { self.init() }
    public convenience init(
        identifier: String, actions: [UNNotificationAction], intentIdentifiers: [String],
        hiddenPreviewsBodyPlaceholder: String, options: UNNotificationCategoryOptions = []
    ) { self.init() }
}
public protocol UNUserNotificationCenterDelegate: NSObjectProtocol {  // @objc optional in the SDK: defaulted below
    func userNotificationCenter(_ center: UNUserNotificationCenter, willPresent notification: UNNotification) async
        -> UNNotificationPresentationOptions
    func userNotificationCenter(_ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse) async
}
extension UNUserNotificationCenterDelegate {
    public func userNotificationCenter(_ center: UNUserNotificationCenter, willPresent notification: UNNotification)
        async -> UNNotificationPresentationOptions
    { [] }
    public func userNotificationCenter(_ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse)
        async
    {}
}
open class UNUserNotificationCenter: NSObject, @unchecked Sendable {
    open class func current() -> UNUserNotificationCenter { .init() }
    open weak var delegate: (any UNUserNotificationCenterDelegate)? {
        get { nil }
        set {}
    }
    open func requestAuthorization(options: UNAuthorizationOptions = []) async throws -> Bool { false }
    open func notificationSettings() async -> UNNotificationSettings { .init() }
    open func add(_ r: UNNotificationRequest) async throws {}
    open func add(_ r: UNNotificationRequest, withCompletionHandler: (@Sendable ((any Error)?) -> Void)?) {}
    open func pendingNotificationRequests() async -> [UNNotificationRequest] { [] }
    open func removePendingNotificationRequests(withIdentifiers: [String]) {}
    open func deliveredNotifications() async -> [UNNotification] { [] }
    open func removeDeliveredNotifications(withIdentifiers: [String]) {}
    open func setNotificationCategories(_ c: Set<UNNotificationCategory>) {}
}
