// swift-format-ignore-file
// Names and initializers are those of the system.
// Type-check-only stand-in for SwiftUI. Signatures only; nothing renders.
@_exported import Foundation
@_exported import Observation

@MainActor @preconcurrency public protocol View {
    associatedtype Body: View
    @ViewBuilder var body: Body { get }
}
extension Never: View { public var body: Never { fatalError() } }
public protocol _Leaf: View where Body == Never {}
extension _Leaf { public var body: Never { fatalError() } }
public struct EmptyView: _Leaf { nonisolated public init() {} }
public struct AnyView: _Leaf { nonisolated public init<V: View>(_ v: V) {} }
public struct TupleView<T>: _Leaf { nonisolated public init(_ v: T) {} }
public struct _ConditionalContent<A: View, B: View>: _Leaf { nonisolated init() {} }
extension Optional: View where Wrapped: View { public var body: Never { fatalError() } }

@resultBuilder public struct ViewBuilder {
    public static func buildExpression<C: View>(_ c: C) -> C { c }
    @available(*, unavailable, message: "this expression does not conform to 'View'")
    public static func buildExpression(_ invalid: Any) -> some View { EmptyView() }
    public static func buildBlock() -> EmptyView { EmptyView() }
    public static func buildBlock<C: View>(_ c: C) -> C { c }
    @_disfavoredOverload public static func buildBlock<each C: View>(_ c: repeat each C) -> TupleView<(repeat each C)> {
        TupleView((repeat each c))
    }
    public static func buildIf<C: View>(_ c: C?) -> C? { c }
    public static func buildEither<A: View, B: View>(first: A) -> _ConditionalContent<A, B> { .init() }
    public static func buildEither<A: View, B: View>(second: B) -> _ConditionalContent<A, B> { .init() }
    public static func buildLimitedAvailability<C: View>(_ c: C) -> AnyView { AnyView(c) }
}

public protocol DynamicProperty {}
@propertyWrapper @dynamicMemberLookup public struct Binding<Value>: DynamicProperty {
    public var wrappedValue: Value {
        get { fatalError() }
        nonmutating set {}
    }
    public var projectedValue: Binding<Value> { self }
    public init(projectedValue: Binding<Value>) {}
    @preconcurrency public init(
        get: @escaping @isolated(any) @Sendable () -> Value, set: @escaping @isolated(any) @Sendable (Value) -> Void
    ) {}
    public init?(_ base: Binding<Value?>) {}
    public static func constant(_ v: Value) -> Binding<Value> { fatalError() }
    public subscript<S>(dynamicMember k: WritableKeyPath<Value, S>) -> Binding<S> { fatalError() }
    public func animation(_ a: Animation? = .default) -> Binding<Value> { self }
}
extension Binding: Identifiable where Value: Identifiable { public var id: Value.ID { fatalError() } }
extension Binding: @unchecked Sendable where Value: Sendable {}
@propertyWrapper public struct State<Value>: DynamicProperty {
    public init(wrappedValue: Value) {}
    public init(initialValue: Value) {}
    public var wrappedValue: Value {
        get { fatalError() }
        nonmutating set {}
    }
    public var projectedValue: Binding<Value> { fatalError() }
}
extension State where Value: ExpressibleByNilLiteral { public init() { fatalError() } }
@propertyWrapper @dynamicMemberLookup public struct Bindable<Value: AnyObject> where Value: Observable {
    public init(wrappedValue: Value) {}
    public init(_ v: Value) {}
    public var wrappedValue: Value { fatalError() }
    public var projectedValue: Bindable<Value> { self }
    public subscript<S>(dynamicMember k: ReferenceWritableKeyPath<Value, S>) -> Binding<S> { fatalError() }
}
@propertyWrapper public struct FocusState<Value: Hashable>: DynamicProperty {
    @propertyWrapper public struct Binding {
        public init() {}
        public var wrappedValue: Value {
            get { fatalError() }
            nonmutating set {}
        }
        public var projectedValue: Binding { self }
    }
    public init() where Value == Bool {}
    public init<T: Hashable>() where Value == T? {}
    public var wrappedValue: Value {
        get { fatalError() }
        nonmutating set {}
    }
    public var projectedValue: FocusState<Value>.Binding { fatalError() }
}
@propertyWrapper public struct AppStorage<Value>: DynamicProperty {
    public init(_never: Never) {}
    public var wrappedValue: Value {
        get { fatalError() }
        nonmutating set {}
    }
    public var projectedValue: Binding<Value> { fatalError() }
}
extension AppStorage where Value == Bool {
    public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) {}
}
extension AppStorage where Value == Int {
    public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) {}
}
extension AppStorage where Value == Double {
    public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) {}
}
extension AppStorage where Value == String {
    public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) {}
}
extension AppStorage where Value: RawRepresentable, Value.RawValue == String {
    public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) {}
}
extension AppStorage where Value: RawRepresentable, Value.RawValue == Int {
    public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) {}
}

@propertyWrapper public struct Environment<Value>: DynamicProperty {
    public init(_ k: KeyPath<EnvironmentValues, Value>) {}
    public init(_ t: Value.Type) where Value: AnyObject, Value: Observable {}
    public init<T: AnyObject & Observable>(_ t: T.Type) where Value == T? {}
    public var wrappedValue: Value { fatalError() }
}
public protocol EnvironmentKey {
    associatedtype Value
    static var defaultValue: Value { get }
}
public struct EnvironmentValues {
    public init() {}
    public subscript<K: EnvironmentKey>(k: K.Type) -> K.Value {
        get { K.defaultValue }
        set {}
    }
    public var openURL: OpenURLAction { .init() }
    public var scenePhase: ScenePhase { .active }
    public var colorSchemeContrast: ColorSchemeContrast { .standard }
    public var layoutDirection: LayoutDirection {
        get { .leftToRight }
        set {}
    }
    public var colorScheme: ColorScheme {
        get { .light }
        set {}
    }
    public var dynamicTypeSize: DynamicTypeSize {
        get { .large }
        set {}
    }
    public var horizontalSizeClass: UserInterfaceSizeClass? {
        get { nil }
        set {}
    }
    public var verticalSizeClass: UserInterfaceSizeClass? {
        get { nil }
        set {}
    }
    public var accessibilityReduceMotion: Bool { false }
    public var accessibilityVoiceOverEnabled: Bool { false }
    public var locale: Locale {
        get { .current }
        set {}
    }
    public var calendar: Calendar {
        get { .current }
        set {}
    }
    public var isEnabled: Bool {
        get { true }
        set {}
    }
}
@MainActor @preconcurrency public struct OpenURLAction {
    nonisolated init() {}
    public func callAsFunction(_ u: URL) {}
}
public enum UserInterfaceSizeClass: Sendable { case compact, regular }
public enum ScenePhase: Comparable, Sendable { case background, inactive, active }
public enum ColorScheme: CaseIterable, Sendable { case light, dark }
public enum ColorSchemeContrast: CaseIterable, Sendable { case standard, increased }
public enum LayoutDirection: Hashable, CaseIterable, Sendable { case leftToRight, rightToLeft }
public enum DynamicTypeSize: Comparable, CaseIterable, Sendable {
    case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge, accessibility1, accessibility2, accessibility3,
        accessibility4, accessibility5
    public var isAccessibilitySize: Bool { false }
}

public struct LocalizedStringKey: ExpressibleByStringInterpolation, Equatable {
    public init(_ s: String) {}
    public init(stringLiteral s: String) {}
    public init(stringInterpolation: StringInterpolation) {}
    public struct StringInterpolation: StringInterpolationProtocol {
        public init(literalCapacity: Int, interpolationCount: Int) {}
        public mutating func appendLiteral(_ s: String) {}
        public mutating func appendInterpolation(_ s: String) {}
        public mutating func appendInterpolation<T: _FormatSpecifiable>(_ v: T) {}
        public mutating func appendInterpolation<T: _FormatSpecifiable>(_ v: T, specifier: String) {}
        public mutating func appendInterpolation(_ t: Text) {}
        public mutating func appendInterpolation(_ i: Image) {}
        public mutating func appendInterpolation(_ d: Date, style: Text.DateStyle) {}
        public mutating func appendInterpolation<F: FormatStyle>(_ v: F.FormatInput, format: F)
        where F.FormatOutput == String {}
    }
}
public protocol _FormatSpecifiable: Equatable {}
extension Int: _FormatSpecifiable {}
extension UInt8: _FormatSpecifiable {}
extension Int64: _FormatSpecifiable {}
extension UInt64: _FormatSpecifiable {}
extension Double: _FormatSpecifiable {}
extension Float: _FormatSpecifiable {}
#if os(Linux)
    public struct LocalizedStringResource: ExpressibleByStringInterpolation, Sendable {
        public init(stringLiteral s: String) {}
        public init(_ s: String) {}
    }
    extension String {
        public init(
            localized: LocalizedStringKey, table: String? = nil, bundle: Bundle? = nil, comment: StaticString? = nil
        ) { self = "" }
        public init(localized r: LocalizedStringResource) { self = "" }
    }
#endif

@freestanding(declaration) public macro Preview(
    _ name: String? = nil, @ViewBuilder body: @escaping @MainActor () -> any View
) = #externalMacro(module: "PreviewsMacros", type: "PreviewMacro")
