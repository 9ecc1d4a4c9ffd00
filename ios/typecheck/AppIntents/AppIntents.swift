@_exported import SwiftUI

public protocol IntentResult: Sendable {}
public protocol ProvidesDialog {}
public protocol ReturnsValue<Value> { associatedtype Value: Sendable }
public struct IntentDialog: ExpressibleByStringInterpolation, Sendable { public init(stringLiteral s: String) {} }
public struct _DialogResult: IntentResult, ProvidesDialog {}
public struct _EmptyResult: IntentResult {}
public struct _ValueResult<Value: Sendable>: IntentResult, ReturnsValue {}
extension IntentResult where Self == _EmptyResult { public static func result() -> Self { .init() } }
extension IntentResult where Self == _DialogResult {
    public static func result(dialog: IntentDialog) -> Self { .init() }
}
public protocol _IntentValue: Sendable {}
extension Int: _IntentValue {}
extension String: _IntentValue {}
extension Double: _IntentValue {}
extension Bool: _IntentValue {}
extension Date: _IntentValue {}
extension Optional: _IntentValue where Wrapped: _IntentValue {}
@propertyWrapper public final class IntentParameter<Value: _IntentValue>: @unchecked Sendable {
    public var wrappedValue: Value {
        get { fatalError() }
        set {}
    }
    public var projectedValue: IntentParameter<Value> { self }
    public init(title: LocalizedStringResource, description: LocalizedStringResource? = nil) {}
}
extension IntentParameter where Value == Int {
    public convenience init(title: LocalizedStringResource, inclusiveRange: (Int, Int)) {
        self.init(title: title, description: nil)
    }
}
public protocol ParameterSummary {}
public struct IntentParameterSummary<I: AppIntent>: ParameterSummary { public init(_ s: ParameterSummaryString<I>) {} }
public struct ParameterSummaryString<I: AppIntent>: ExpressibleByStringInterpolation {
    public init(stringLiteral s: String) {}
    public init(stringInterpolation: StringInterpolation) {}
    public struct StringInterpolation: StringInterpolationProtocol {
        public init(literalCapacity: Int, interpolationCount: Int) {}
        public mutating func appendLiteral(_ s: String) {}
        public mutating func appendInterpolation<V>(_ k: KeyPath<I, IntentParameter<V>>) {}
    }
}
public protocol PersistentlyIdentifiable {}
public protocol AppIntent: Sendable {
    associatedtype PerformResult: IntentResult
    associatedtype SummaryContent: ParameterSummary
    static var title: LocalizedStringResource { get }
    static var description: IntentDescription? { get }
    static var openAppWhenRun: Bool { get }
    static var parameterSummary: SummaryContent { get }
    func perform() async throws -> PerformResult
    init()
}
public struct IntentDescription: ExpressibleByStringLiteral, Sendable { public init(stringLiteral s: String) {} }
public struct _NoSummary: ParameterSummary {}
extension AppIntent {
    public typealias Parameter = IntentParameter
    public typealias Summary = IntentParameterSummary<Self>
    public static var description: IntentDescription? { nil }
    public static var openAppWhenRun: Bool { false }
}
extension AppIntent where SummaryContent == _NoSummary { public static var parameterSummary: _NoSummary { .init() } }
public struct AppShortcutPhrase<I: AppIntent>: ExpressibleByStringInterpolation {
    public init(stringLiteral s: String) {}
    public init(stringInterpolation: StringInterpolation) {}
    public enum Token { case applicationName }
    public struct StringInterpolation: StringInterpolationProtocol {
        public init(literalCapacity: Int, interpolationCount: Int) {}
        public mutating func appendLiteral(_ s: String) {}
        public mutating func appendInterpolation(_ t: Token) {}
    }
}
public struct AppShortcut {
    public init<I: AppIntent>(
        intent: I, phrases: [AppShortcutPhrase<I>], shortTitle: LocalizedStringResource, systemImageName: String
    ) {}
}
@resultBuilder public struct AppShortcutsBuilder {
    public static func buildBlock(_ s: AppShortcut...) -> [AppShortcut] { s }
}
public protocol AppShortcutsProvider { @AppShortcutsBuilder static var appShortcuts: [AppShortcut] { get } }
