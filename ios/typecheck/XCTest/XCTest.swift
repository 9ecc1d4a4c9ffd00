// swift-format-ignore-file
// What the screenshot tests use of XCTest and XCUIAutomation.
@_exported import Foundation

open class XCTestCase: NSObject {
    open var continueAfterFailure: Bool { get { true } set {} }
    public func add(_ attachment: XCTAttachment) {}
}
public struct XCUIAccessibilityAuditType: OptionSet, Sendable {
    public let rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public static let all = Self(rawValue: .max)
}
@MainActor open class XCUIElement: NSObject {
    open var label: String { "" }
    open var exists: Bool { false }
    open var buttons: XCUIElementQuery { .init() }
    open var tabBars: XCUIElementQuery { .init() }
    open func tap() {}
    open func waitForExistence(timeout: TimeInterval) -> Bool { false }
    open func screenshot() -> XCUIScreenshot { .init() }
}
@MainActor open class XCUIElementQuery: NSObject {
    open var buttons: XCUIElementQuery { .init() }
    open var count: Int { 0 }
    open var allElementsBoundByIndex: [XCUIElement] { [] }
    open subscript(key: String) -> XCUIElement { .init() }
}
@MainActor open class XCUIApplication: XCUIElement {
    open var launchArguments: [String] { get { [] } set {} }
    open func launch() {}
    open func terminate() {}
    open func performAccessibilityAudit(for types: XCUIAccessibilityAuditType = .all) throws {}
}
public final class XCUIScreenshot: NSObject, @unchecked Sendable {}
public final class XCTAttachment: NSObject {
    public enum Lifetime: Int, Sendable { case keepAlways, deleteOnSuccess }
    public convenience init(screenshot: XCUIScreenshot) { self.init() }
    public var name: String? { get { nil } set {} }
    public var lifetime: Lifetime { get { .keepAlways } set {} }
}
public func XCTAssertTrue(_ expression: @autoclosure () throws -> Bool, _ message: @autoclosure () -> String = "") {}
public func XCTAssertFalse(_ expression: @autoclosure () throws -> Bool, _ message: @autoclosure () -> String = "") {}
public func XCTAssertEqual<Value: Equatable>(
    _ one: @autoclosure () throws -> Value, _ other: @autoclosure () throws -> Value,
    _ message: @autoclosure () -> String = ""
) {}
