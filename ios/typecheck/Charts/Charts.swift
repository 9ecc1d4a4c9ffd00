// What the app uses of Swift Charts, after its documentation. `ForEach` of chart content needs its own conformance there too.
@_exported import SwiftUI

public protocol Plottable {}
extension Double: Plottable {}
extension Int: Plottable {}
extension String: Plottable {}

public struct PlottableValue<Value: Plottable> {
    public static func value<S: StringProtocol>(_ label: S, _ value: Value) -> PlottableValue<Value> { fatalError() }
}

@MainActor @preconcurrency public protocol ChartContent {}
public struct _Changed: ChartContent {}
extension ForEach: ChartContent where C: ChartContent {
    public init(_ d: D, @ChartContentBuilder content: @escaping (D.Element) -> C)
    where D.Element: Identifiable, ID == D.Element.ID { fatalError() }
    public init(_ d: D, id: KeyPath<D.Element, ID>, @ChartContentBuilder content: @escaping (D.Element) -> C) {
        fatalError()
    }
}
public struct _Many: ChartContent {}
@resultBuilder public struct ChartContentBuilder {
    public static func buildBlock<each C: ChartContent>(_ c: repeat each C) -> _Many { fatalError() }
    public static func buildBlock<C: ChartContent>(_ c: C) -> C { c }
    public static func buildOptional<C: ChartContent>(_ c: C?) -> _Many { fatalError() }
    public static func buildEither<C: ChartContent>(first: C) -> _Many { fatalError() }
    public static func buildEither<C: ChartContent>(second: C) -> _Many { fatalError() }
}

extension ChartContent {
    public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some ChartContent { _Changed() }
    public func symbol<S: ChartSymbolShape>(_ symbol: S) -> some ChartContent { _Changed() }
    public func symbolSize(_ size: CGFloat) -> some ChartContent { _Changed() }
    public func lineStyle(_ style: StrokeStyle) -> some ChartContent { _Changed() }
    public func opacity(_ opacity: Double) -> some ChartContent { _Changed() }
    public func annotation<C: View>(
        position: AnnotationPosition = .automatic, alignment: Alignment = .center, spacing: CGFloat? = nil,
        @ViewBuilder content: () -> C
    ) -> some ChartContent { _Changed() }
}
public struct AnnotationPosition: Sendable { public static let automatic = Self(), overlay = Self(), top = Self() }

public protocol ChartSymbolShape: Shape { var perceptualUnitRect: CGRect { get } }

public struct LineMark: ChartContent {
    public init<X: Plottable, Y: Plottable, S: Plottable>(
        x: PlottableValue<X>, y: PlottableValue<Y>, series: PlottableValue<S>
    ) {}
}
public struct PointMark: ChartContent {
    public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>) {}
}
public struct RectangleMark: ChartContent {
    public init<X: Plottable, Y: Plottable>(
        xStart: PlottableValue<X>, xEnd: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>
    ) {}
}

public struct Chart<Content: ChartContent>: View {
    public init(@ChartContentBuilder content: () -> Content) {}
    public var body: some View { EmptyView() }
}

public struct AxisMarkPosition: Sendable { public static let automatic = Self(), leading = Self(), bottom = Self() }
public struct AxisMarkPreset: Sendable { public static let automatic = Self(), aligned = Self() }
public struct AxisValue {
    public let index: Int
    public func `as`<P: Plottable>(_ type: P.Type) -> P? { nil }
}
@MainActor @preconcurrency public protocol AxisMark {}
@MainActor @preconcurrency public protocol AxisContent {}
public struct _AxisMarks: AxisMark {}
@resultBuilder public struct AxisMarkBuilder {
    public static func buildBlock<each M: AxisMark>(_ m: repeat each M) -> _AxisMarks { fatalError() }
}
@resultBuilder public struct AxisContentBuilder {
    public static func buildBlock<C: AxisContent>(_ c: C) -> C { c }
}
public struct AxisGridLine: AxisMark { public init(centered: Bool? = nil, stroke: StrokeStyle? = nil) {} }
public struct AxisValueLabel<Content: View>: AxisMark {
    public init(
        centered: Bool? = nil, anchor: UnitPoint? = nil, offsetsMarks: Bool? = nil, horizontalSpacing: CGFloat? = nil,
        verticalSpacing: CGFloat? = nil, @ViewBuilder content: () -> Content
    ) {}
}
extension AxisMark { public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some AxisMark { _AxisMarks() } }
public struct AxisMarks<Content: AxisMark>: AxisContent {
    public init<Value: Plottable>(
        preset: AxisMarkPreset = .automatic, position: AxisMarkPosition = .automatic, values: [Value],
        @AxisMarkBuilder content: @escaping (AxisValue) -> Content
    ) {}
}

extension View {
    public func chartXScale<D: Plottable & Comparable>(domain: ClosedRange<D>) -> some View { self }
    public func chartYScale<D: Plottable & Comparable>(domain: ClosedRange<D>) -> some View { self }
    public func chartXAxis<C: AxisContent>(@AxisContentBuilder content: () -> C) -> some View { self }
    public func chartYAxis<C: AxisContent>(@AxisContentBuilder content: () -> C) -> some View { self }
    public func chartLegend(_ visibility: Visibility) -> some View { self }
}
