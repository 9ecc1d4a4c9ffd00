public struct Text: _Leaf, Equatable, Sendable {
    nonisolated public init(
        _ k: LocalizedStringKey, tableName: String? = nil, bundle: Bundle? = nil, comment: StaticString? = nil
    ) {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S) {}
    nonisolated public init(verbatim s: String) {}
    @_disfavoredOverload nonisolated public init(_ r: LocalizedStringResource) {}
    nonisolated public init(_ a: AttributedString) {}
    nonisolated public init(_ d: Date, style: DateStyle) {}
    nonisolated public init<F: FormatStyle>(_ v: F.FormatInput, format: F)
    where F.FormatInput: Equatable, F.FormatOutput == String {}
    public struct DateStyle: Sendable {
        public static let time = Self(), date = Self(), offset = Self(), timer = Self()
    }
    public enum Case: Sendable { case uppercase, lowercase }
    nonisolated public func font(_ f: Font?) -> Text { self }
    nonisolated public func bold() -> Text { self }
    nonisolated public func monospacedDigit() -> Text { self }
    nonisolated public func foregroundStyle<S: ShapeStyle>(_ s: S) -> Text { self }
    nonisolated public static func + (a: Text, b: Text) -> Text { a }
}
public struct Image: _Leaf, Equatable, Sendable {
    nonisolated public init(_ name: String, bundle: Bundle? = nil) {}
    nonisolated public init(systemName: String) {}
    nonisolated public init(decorative: String, bundle: Bundle? = nil) {}
    public enum Scale: Sendable { case small, medium, large }
}
public struct Label<T: View, I: View>: _Leaf { public init(@ViewBuilder title: () -> T, @ViewBuilder icon: () -> I) {} }
extension Label where T == Text, I == Image {
    public init(_ k: LocalizedStringKey, systemImage: String) {}
    public init(_ k: LocalizedStringKey, image: String) {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S, systemImage: String) {}
}
public struct ButtonRole: Equatable, Sendable { public static let cancel = Self(), destructive = Self() }
public struct Button<L: View>: _Leaf {
    public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> L) {}
    public init(role: ButtonRole?, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> L) {}
}
extension Button where L == Text {
    public init(_ k: LocalizedStringKey, action: @escaping @MainActor () -> Void) {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S, action: @escaping @MainActor () -> Void) {}
    public init(_ k: LocalizedStringKey, role: ButtonRole?, action: @escaping @MainActor () -> Void) {}
    @_disfavoredOverload public init<S: StringProtocol>(
        _ s: S, role: ButtonRole?, action: @escaping @MainActor () -> Void
    ) {}
}
extension Button where L == Label<Text, Image> {
    public init(
        _ k: LocalizedStringKey, systemImage: String, role: ButtonRole? = nil, action: @escaping @MainActor () -> Void
    ) {}
}
public struct VStack<C: View>: _Leaf {
    public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> C) {}
}
public struct HStack<C: View>: _Leaf {
    public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> C) {}
}
public struct ZStack<C: View>: _Leaf { public init(alignment: Alignment = .center, @ViewBuilder content: () -> C) {} }
public struct Group<C> {}
extension Group: View, _Leaf where C: View { public init(@ViewBuilder content: () -> C) {} }
public struct Spacer: _Leaf { public init(minLength: CGFloat? = nil) {} }
public struct Divider: _Leaf { public init() {} }
public struct ScrollView<C: View>: _Leaf {
    public init(_ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> C) {}
}
public struct ScrollViewReader<C: View>: _Leaf {
    public init(@ViewBuilder content: @escaping (ScrollViewProxy) -> C) {}
}
public struct ScrollViewProxy {
    public func scrollTo<ID: Hashable>(_ id: ID, anchor: UnitPoint? = nil) {}
}
public struct ForEach<D: RandomAccessCollection, ID: Hashable, C> {}
extension ForEach: View, _Leaf where C: View {
    public init(_ d: D, @ViewBuilder content: @escaping (D.Element) -> C)
    where D.Element: Identifiable, ID == D.Element.ID {}
    public init(_ d: D, id: KeyPath<D.Element, ID>, @ViewBuilder content: @escaping (D.Element) -> C) {}
    public init(_ d: Range<Int>, @ViewBuilder content: @escaping (Int) -> C) where D == Range<Int>, ID == Int {}
    public init<B>(_ d: Binding<B>, @ViewBuilder content: @escaping (Binding<B.Element>) -> C)
    where
        D == [Binding<B.Element>], B: MutableCollection & RandomAccessCollection, B.Element: Identifiable,
        ID == B.Element.ID
    {}
}
public struct List<S, C: View>: _Leaf {
    public init(@ViewBuilder content: () -> C) where S == Never {}
    public init(selection: Binding<S?>?, @ViewBuilder content: () -> C) where S: Hashable {}
    public init(selection: Binding<Set<S>>?, @ViewBuilder content: () -> C) where S: Hashable {}
    public init<D: RandomAccessCollection, R: View>(_ d: D, @ViewBuilder rowContent: @escaping (D.Element) -> R)
    where S == Never, C == ForEach<D, D.Element.ID, R>, D.Element: Identifiable {}
    public init<D: RandomAccessCollection, I: Hashable, R: View>(
        _ d: D, id: KeyPath<D.Element, I>, @ViewBuilder rowContent: @escaping (D.Element) -> R
    ) where S == Never, C == ForEach<D, I, R> {}
}
public struct Section<P, C, F> {}
extension Section: View, _Leaf where P: View, C: View, F: View {
    public init(@ViewBuilder content: () -> C, @ViewBuilder header: () -> P, @ViewBuilder footer: () -> F) {}
}
extension Section where P == EmptyView, C: View, F: View {
    public init(@ViewBuilder content: () -> C, @ViewBuilder footer: () -> F) {}
}
extension Section where P: View, C: View, F == EmptyView {
    public init(@ViewBuilder content: () -> C, @ViewBuilder header: () -> P) {}
}
extension Section where P == EmptyView, C: View, F == EmptyView { public init(@ViewBuilder content: () -> C) {} }
extension Section where P == Text, C: View, F == EmptyView {
    public init(_ k: LocalizedStringKey, @ViewBuilder content: () -> C) {}
}
public struct NavigationStack<C: View>: _Leaf {
    public init(@ViewBuilder root: () -> C) {}
    public init<T: MutableCollection & RandomAccessCollection & RangeReplaceableCollection>(
        path: Binding<T>, @ViewBuilder root: () -> C
    ) where T.Element: Hashable {}
    public init(path: Binding<NavigationPath>, @ViewBuilder root: () -> C) {}
}
public struct NavigationSplitView<S: View, C: View, D: View>: _Leaf {
    public init(
        columnVisibility: Binding<NavigationSplitViewVisibility>, @ViewBuilder sidebar: () -> S,
        @ViewBuilder detail: () -> D
    ) where C == EmptyView {}
}
public struct NavigationSplitViewVisibility: Equatable, Hashable, Codable, Sendable {
    public static var all: Self { .init() }
}
public protocol NavigationSplitViewStyle {}
public struct BalancedNavigationSplitViewStyle: NavigationSplitViewStyle {}
extension NavigationSplitViewStyle where Self == BalancedNavigationSplitViewStyle {
    public static var balanced: Self { .init() }
}
extension View {
    public func navigationSplitViewStyle<S: NavigationSplitViewStyle>(_ style: S) -> some View { self }
    public func navigationSplitViewColumnWidth(min: CGFloat? = nil, ideal: CGFloat, max: CGFloat? = nil) -> some View {
        self
    }
    public func toolbar(removing defaultItemKind: ToolbarDefaultItemKind?) -> some View { self }
}
public struct ToolbarDefaultItemKind: Sendable { public static let sidebarToggle = Self() }
public struct NavigationPath: Equatable {
    public init() {}
    public var count: Int { 0 }
    public mutating func append<V: Hashable>(_ v: V) {}
    public mutating func removeLast(_ k: Int = 1) {}
}
public struct NavigationLink<L: View, D: View>: _Leaf {
    public init(@ViewBuilder destination: () -> D, @ViewBuilder label: () -> L) {}
}
extension NavigationLink where L == Text { public init(_ k: LocalizedStringKey, @ViewBuilder destination: () -> D) {} }
extension NavigationLink where D == Never { public init<V: Hashable>(value: V?, @ViewBuilder label: () -> L) {} }
public struct TabView<S, C> {}
extension TabView: View, _Leaf where S: Hashable, C: View {
    public init(selection: Binding<S>?, @ViewBuilder content: () -> C) {}
}
extension TabView where S == Int, C: View { public init(@ViewBuilder content: () -> C) {} }
public struct Slider<L: View, V: View>: _Leaf {
    public init<T: BinaryFloatingPoint>(
        value: Binding<T>, in r: ClosedRange<T> = 0...1, step: T.Stride = 1, @ViewBuilder label: () -> L,
        @ViewBuilder minimumValueLabel: () -> V, @ViewBuilder maximumValueLabel: () -> V,
        onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) where T.Stride: BinaryFloatingPoint {}
}
extension Slider where V == EmptyView {
    public init<T: BinaryFloatingPoint>(
        value: Binding<T>, in r: ClosedRange<T> = 0...1, step: T.Stride = 1, @ViewBuilder label: () -> L,
        onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) where T.Stride: BinaryFloatingPoint {}
}
extension Slider where L == EmptyView, V == EmptyView {
    public init<T: BinaryFloatingPoint>(
        value: Binding<T>, in r: ClosedRange<T> = 0...1, step: T.Stride = 1,
        onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) where T.Stride: BinaryFloatingPoint {}
}
public struct Toggle<L: View>: _Leaf { public init(isOn: Binding<Bool>, @ViewBuilder label: () -> L) {} }
extension Toggle where L == Text { public init(_ k: LocalizedStringKey, isOn: Binding<Bool>) {} }
public struct Stepper<L: View>: _Leaf {
    public init<V: Strideable>(value: Binding<V>, in r: ClosedRange<V>, step: V.Stride = 1, @ViewBuilder label: () -> L)
    {}
}
extension Stepper where L == Text {
    public init<V: Strideable>(_ k: LocalizedStringKey, value: Binding<V>, in r: ClosedRange<V>, step: V.Stride = 1) {}
}
public struct DatePickerComponents: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let hourAndMinute = Self(rawValue: 1), date = Self(rawValue: 2)
}
public struct DatePicker<L: View>: _Leaf {
    public init(
        selection: Binding<Date>, displayedComponents: DatePickerComponents = [.hourAndMinute, .date],
        @ViewBuilder label: () -> L
    ) {}
}
extension DatePicker where L == Text {
    public init(
        _ k: LocalizedStringKey, selection: Binding<Date>,
        displayedComponents: DatePickerComponents = [.hourAndMinute, .date]
    ) {}
    public init(
        _ k: LocalizedStringKey, selection: Binding<Date>, in r: ClosedRange<Date>,
        displayedComponents: DatePickerComponents = [.hourAndMinute, .date]
    ) {}
}
public struct Picker<L: View, S: Hashable, C: View>: _Leaf {
    public init(selection: Binding<S>, @ViewBuilder content: () -> C, @ViewBuilder label: () -> L) {}
}
extension Picker where L == Text {
    public init(_ k: LocalizedStringKey, selection: Binding<S>, @ViewBuilder content: () -> C) {}
}
public struct TextField<L: View>: _Leaf {}
extension TextField where L == Text {
    public init(_ k: LocalizedStringKey, text: Binding<String>) {}
    public init(_ k: LocalizedStringKey, text: Binding<String>, axis: Axis) {}
}
public struct SecureField<L: View>: _Leaf {}
extension SecureField where L == Text { public init(_ k: LocalizedStringKey, text: Binding<String>) {} }
public struct ProgressView<L: View>: _Leaf {}
extension ProgressView where L == EmptyView {
    public init() {}
    public init<V: BinaryFloatingPoint>(value: V?, total: V = 1) {}
}
extension ProgressView where L == Text { public init(_ k: LocalizedStringKey) {} }
public struct LabeledContent<L: View, C: View>: _Leaf {}
extension LabeledContent where L == Text { public init(_ k: LocalizedStringKey, @ViewBuilder content: () -> C) {} }
extension LabeledContent where L == Text, C == Text {
    public init<S: StringProtocol>(_ k: LocalizedStringKey, value: S) {}
}
public struct ContentUnavailableView<L: View, D: View, A: View>: _Leaf {
    public init(
        @ViewBuilder label: () -> L, @ViewBuilder description: () -> D = { EmptyView() },
        @ViewBuilder actions: () -> A = { EmptyView() }
    ) {}
}
public struct _SearchUnavailable: _Leaf {}
extension ContentUnavailableView where L == Label<Text, Image>, D == Text?, A == EmptyView {
    public init(_ k: LocalizedStringKey, systemImage: String, description: Text? = nil) {}
}
extension ContentUnavailableView where L == _SearchUnavailable, D == _SearchUnavailable, A == _SearchUnavailable {
    public static func search(text: String) -> Self { fatalError() }
}
public struct ShareLink<L: View>: _Leaf {}
extension ShareLink where L == Label<Text, Image> { public init(item: URL) {} }
