// swift-format-ignore-file
// Names and initializers are those of the system.
public enum HorizontalAlignment: Sendable { case leading, center, trailing }
public enum VerticalAlignment: Sendable { case top, center, bottom, firstTextBaseline }
public struct Alignment: Equatable, Sendable {
    public static let center = Self(), leading = Self(), trailing = Self(), top = Self(), bottom = Self(),
        topLeading = Self()
}
public enum TextAlignment: Sendable { case leading, center, trailing }
public enum Axis: Sendable {
    case horizontal, vertical
    public struct Set: OptionSet, Sendable {
        public let rawValue: Int8
        public init(rawValue: Int8) { self.rawValue = rawValue }
        public static let horizontal = Self(rawValue: 1), vertical = Self(rawValue: 2)
    }
}
public enum Edge: Sendable {
    case top, leading, bottom, trailing
    public struct Set: OptionSet, Sendable {
        public let rawValue: Int8
        public init(rawValue: Int8) { self.rawValue = rawValue }
        public static let top = Self(rawValue: 1), leading = Self(rawValue: 2), bottom = Self(rawValue: 4),
            trailing = Self(rawValue: 8), all = Self(rawValue: 15), horizontal = Self(rawValue: 10),
            vertical = Self(rawValue: 5)
    }
}
public enum HorizontalEdge: Sendable { case leading, trailing }
public enum VerticalEdge: Sendable { case top, bottom }
public enum Visibility: Sendable { case automatic, visible, hidden }
public struct Angle: Sendable {
    public static func degrees(_ d: Double) -> Self { .init() }
}
public struct Font: Hashable, Sendable {
    public static let largeTitle = Self(), title = Self(), title2 = Self(), title3 = Self(), headline = Self(),
        subheadline = Self(), body = Self(), callout = Self(), footnote = Self(), caption = Self(), caption2 = Self()
    public enum Weight: Sendable { case light, regular, medium, semibold, bold, heavy }
    public enum Design: Sendable { case `default`, serif, rounded, monospaced }
    public static func system(size: CGFloat, weight: Weight? = nil, design: Design? = nil) -> Font { .init() }
    public static func system(_ s: TextStyle, design: Design? = nil, weight: Weight? = nil) -> Font { .init() }
    public enum TextStyle: Sendable, CaseIterable {
        case largeTitle, title, title2, title3, headline, subheadline, body, callout, footnote, caption, caption2
    }
    public func bold() -> Font { self }
    public func weight(_ w: Weight) -> Font { self }
    public func monospacedDigit() -> Font { self }
}
public protocol ShapeStyle: Sendable {
    associatedtype Resolved: ShapeStyle = Never
    func resolve(in environment: EnvironmentValues) -> Resolved
}
extension Never: ShapeStyle { public func resolve(in environment: EnvironmentValues) -> Never { fatalError() } }
extension ShapeStyle where Resolved == Never {
    public func resolve(in environment: EnvironmentValues) -> Never { fatalError() }
}
public struct AnyShapeStyle: ShapeStyle { public init<S: ShapeStyle>(_ style: S) {} }
public struct ForegroundStyle: ShapeStyle { public init() {} }
extension ShapeStyle where Self == ForegroundStyle { public static var foreground: Self { .init() } }
public struct UIColor: Sendable {
    public static let label = Self()
}
public struct Color: ShapeStyle, _Leaf, Hashable {
    nonisolated public init(_ name: String, bundle: Bundle? = nil) {}
    nonisolated public init(_ c: UIColor) {}
    nonisolated public init(red: Double, green: Double, blue: Double, opacity: Double = 1) {}
    nonisolated init() {}
    nonisolated public static let red = Self(), orange = Self(), yellow = Self(), green = Self(), blue = Self(), gray = Self(), white = Self(), black = Self(), clear = Self(), primary = Self(),
        secondary = Self()
    nonisolated public func opacity(_ o: Double) -> Color { self }
}
extension ShapeStyle where Self == Color {
    public static var red: Color { .init() }
    public static var orange: Color { .init() }
    public static var yellow: Color { .init() }
    public static var green: Color { .init() }
    public static var blue: Color { .init() }
    public static var white: Color { .init() }
    public static var black: Color { .init() }
    public static var clear: Color { .init() }
    public static var gray: Color { .init() }
}
public struct HierarchicalShapeStyle: ShapeStyle {}
extension ShapeStyle where Self == HierarchicalShapeStyle {
    public static var primary: Self { .init() }
    public static var secondary: Self { .init() }
    public static var tertiary: Self { .init() }
}
public struct FillShapeStyle: ShapeStyle { public var tertiary: some ShapeStyle { self } }
public struct BackgroundStyle: ShapeStyle {}
extension ShapeStyle where Self == BackgroundStyle { public static var background: Self { .init() } }
extension ShapeStyle where Self == FillShapeStyle { public static var fill: Self { .init() } }
public struct TintShapeStyle: ShapeStyle {}
extension ShapeStyle where Self == TintShapeStyle { public static var tint: Self { .init() } }
public protocol Shape: View, Sendable where Body == Never {}
extension Shape {
    public var body: Never { fatalError() }
    public func fill<S: ShapeStyle>(_ s: S) -> some View { self }
    public func stroke<S: ShapeStyle>(_ s: S, lineWidth: CGFloat = 1) -> some View { self }
}
public struct Ellipse: Shape { nonisolated public init() {} }
extension Shape where Self == Rectangle { public static var rect: Rectangle { .init() } }
public enum RoundedCornerStyle: Sendable { case circular, continuous }
public protocol InsettableShape: Shape {}
extension InsettableShape {
    public func strokeBorder<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1, antialiased: Bool = true) -> some View { self }
}
public struct RoundedRectangle: InsettableShape {
    nonisolated public init(cornerRadius: CGFloat, style: RoundedCornerStyle = .continuous) {}
}
public struct Circle: Shape { nonisolated public init() {} }
public struct Capsule: Shape { nonisolated public init(style: RoundedCornerStyle = .continuous) {} }
public struct Rectangle: Shape { nonisolated public init() {} }
extension Shape where Self == Circle { public static var circle: Circle { .init() } }
extension Shape where Self == Capsule { public static var capsule: Capsule { .init() } }
extension Shape where Self == RoundedRectangle {
    public static func rect(cornerRadius: CGFloat, style: RoundedCornerStyle = .continuous) -> Self {
        .init(cornerRadius: 0)
    }
}
public struct Animation: Equatable, Sendable {
    public static let `default` = Self(), easeInOut = Self(), easeOut = Self(), linear = Self(),
        spring = Self()
    public static func spring(duration: TimeInterval = 0.5, bounce: Double = 0, blendDuration: Double = 0) -> Self {
        .init()
    }
    public static func easeInOut(duration: TimeInterval) -> Self { .init() }
    public static func easeOut(duration: TimeInterval) -> Self { .init() }
    public static func linear(duration: TimeInterval) -> Self { .init() }
    public func delay(_ d: TimeInterval) -> Self { self }
}
// Style families: a protocol and the dotted members of it.
public protocol PrimitiveButtonStyle {}
@MainActor @preconcurrency public protocol ButtonStyle {
    associatedtype Body: View
    typealias Configuration = ButtonStyleConfiguration
    @ViewBuilder func makeBody(configuration: Configuration) -> Body
}
public struct ButtonStyleConfiguration {
    public struct Label: _Leaf {}
    public let role: ButtonRole?
    public let label: Label
    public let isPressed: Bool
}
public struct PlainButtonStyle: PrimitiveButtonStyle {}
extension PrimitiveButtonStyle where Self == PlainButtonStyle { public static var plain: Self { .init() } }
public protocol ListStyle {}
public struct InsetGroupedListStyle: ListStyle {}
public struct PlainListStyle: ListStyle {}
extension ListStyle where Self == InsetGroupedListStyle { public static var insetGrouped: Self { .init() } }
extension ListStyle where Self == PlainListStyle { public static var plain: Self { .init() } }
public protocol PickerStyle {}
public struct SegmentedPickerStyle: PickerStyle {}
public struct MenuPickerStyle: PickerStyle {}
extension PickerStyle where Self == SegmentedPickerStyle { public static var segmented: Self { .init() } }
extension PickerStyle where Self == MenuPickerStyle { public static var menu: Self { .init() } }
public struct NavigationBarItem { public enum TitleDisplayMode: Sendable { case automatic, inline, large } }
public struct EdgeInsets: Equatable, Sendable {
    public init() {}
    public init(top: CGFloat, leading: CGFloat, bottom: CGFloat, trailing: CGFloat) {}
}
