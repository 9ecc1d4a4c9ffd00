import Dispatch
@_exported import Foundation

open class BGTask: NSObject, @unchecked Sendable {
    open var identifier: String { "" }
    open var expirationHandler: (() -> Void)? {
        get { nil }
        set {}
    }
    open func setTaskCompleted(success: Bool) {}
}
open class BGTaskRequest: NSObject {
    open var identifier: String { "" }
    open var earliestBeginDate: Date? {
        get { nil }
        set {}
    }
}
open class BGAppRefreshTaskRequest: BGTaskRequest { public convenience init(identifier: String) { self.init() } }
open class BGTaskScheduler: NSObject, @unchecked Sendable {
    open class var shared: BGTaskScheduler { .init() }
    @discardableResult open func register(
        forTaskWithIdentifier: String, using: DispatchQueue?, launchHandler: @escaping (BGTask) -> Void
    ) -> Bool { true }
    open func submit(_ r: BGTaskRequest) throws {}
    open func cancel(taskRequestWithIdentifier: String) {}
}
