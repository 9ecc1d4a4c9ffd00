// swift-format-ignore-file
// Names and initializers are those of the system.
extension View {
    // layout
    public func padding(_ e: Edge.Set = .all, _ l: CGFloat? = nil) -> some View { self }
    public func padding(_ l: CGFloat) -> some View { self }
    public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View {
        self
    }
    public func frame(
        minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil,
        idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil, alignment: Alignment = .center
    ) -> some View { self }
    public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some View { self }
    public func ignoresSafeArea(edges: Edge.Set = .all) -> some View { self }
    public func safeAreaInset<V: View>(edge: VerticalEdge, spacing: CGFloat? = nil, @ViewBuilder content: () -> V)
        -> some View
    { self }
    public func multilineTextAlignment(_ a: TextAlignment) -> some View { self }
    public func lineLimit(_ n: Int?) -> some View { self }
    public func lineLimit(_ r: ClosedRange<Int>) -> some View { self }
    // looks
    public func font(_ f: Font?) -> some View { self }
    public func monospacedDigit() -> some View { self }
    public func foregroundStyle<S: ShapeStyle>(_ s: S) -> some View { self }
    public func tint(_ c: Color?) -> some View { self }
    public func background<S: ShapeStyle>(_ s: S) -> some View { self }
    public func background<S: ShapeStyle, T: Shape>(_ s: S, in shape: T) -> some View { self }
    public func background<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View { self }
    public func overlay<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View { self }
    public func shadow(color: Color = .black, radius: CGFloat, x: CGFloat = 0, y: CGFloat = 0) -> some View { self }
    public func opacity(_ o: Double) -> some View { self }
    public func rotationEffect(_ a: Angle) -> some View { self }
    public func scaleEffect(_ s: CGFloat) -> some View { self }
    public func buttonStyle<S: PrimitiveButtonStyle>(_ s: S) -> some View { self }
    public func listStyle<S: ListStyle>(_ s: S) -> some View { self }
    public func pickerStyle<S: PickerStyle>(_ s: S) -> some View { self }
    public func containerBackground<S: ShapeStyle>(_ s: S, for c: ContainerBackgroundPlacement) -> some View { self }
    // behaviour
    public func disabled(_ b: Bool) -> some View { self }
    public func fixedSize() -> some View { self }
    public func fixedSize(horizontal: Bool, vertical: Bool) -> some View { self }
    public func tag<V: Hashable>(_ v: V) -> some View { self }
    public func id<V: Hashable>(_ v: V) -> some View { self }
    public func focused(_ b: FocusState<Bool>.Binding) -> some View { self }
    public func focused<V: Hashable>(_ b: FocusState<V>.Binding, equals: V) -> some View { self }
    public func onSubmit(_ a: @escaping () -> Void) -> some View { self }
    public func onAppear(perform a: (@MainActor () -> Void)? = nil) -> some View { self }
    public func onDisappear(perform a: (@MainActor () -> Void)? = nil) -> some View { self }
    public func onChange<V: Equatable>(of v: V, initial: Bool = false, _ a: @escaping @MainActor (V, V) -> Void)
        -> some View
    { self }
    public func onChange<V: Equatable>(of v: V, initial: Bool = false, _ a: @escaping @MainActor () -> Void)
        -> some View
    { self }
    public func onOpenURL(perform a: @escaping @MainActor (URL) -> Void) -> some View { self }
    public func task(
        priority: TaskPriority = .userInitiated, @_inheritActorContext _ a: @escaping @Sendable () async -> Void
    ) -> some View { self }
    public func task<T: Equatable>(
        id: T, priority: TaskPriority = .userInitiated, @_inheritActorContext _ a: @escaping @Sendable () async -> Void
    ) -> some View { self }
    public func animation<V: Equatable>(_ a: Animation?, value: V) -> some View { self }
    public func environment<O: AnyObject & Observable>(_ o: O?) -> some View { self }
    public func environment<V>(_ k: WritableKeyPath<EnvironmentValues, V>, _ v: V) -> some View { self }
    public func modifier<M: ViewModifier>(_ m: M) -> some View { self }
    // navigation and presentation
    public func navigationTitle(_ k: LocalizedStringKey) -> some View { self }
    @_disfavoredOverload public func navigationTitle<S: StringProtocol>(_ s: S) -> some View { self }
    public func navigationBarTitleDisplayMode(_ m: NavigationBarItem.TitleDisplayMode) -> some View { self }
    public func navigationDestination<D: Hashable, C: View>(for d: D.Type, @ViewBuilder destination: @escaping (D) -> C)
        -> some View
    { self }
    public func navigationBarBackButtonHidden(_ b: Bool = true) -> some View { self }
    public func toolbar<C: ToolbarContent>(@ToolbarContentBuilder content: () -> C) -> some View { self }
    public func sheet<C: View>(
        isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> C
    ) -> some View { self }
    public func sheet<I: Identifiable, C: View>(
        item: Binding<I?>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping (I) -> C
    ) -> some View { self }
    public func fullScreenCover<I: Identifiable, C: View>(
        item: Binding<I?>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping (I) -> C
    ) -> some View { self }
    public func alert<A: View, M: View>(
        _ k: LocalizedStringKey, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A,
        @ViewBuilder message: () -> M
    ) -> some View { self }
    public func alert<A: View>(_ k: LocalizedStringKey, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A)
        -> some View
    { self }
    public func confirmationDialog<A: View>(
        _ k: LocalizedStringKey, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic,
        @ViewBuilder actions: () -> A
    ) -> some View { self }
    public func tabItem<V: View>(@ViewBuilder _ l: () -> V) -> some View { self }
    public func badge(_ n: Int) -> some View { self }
    public func searchable(text: Binding<String>, prompt: LocalizedStringKey) -> some View { self }
    public func searchable(text: Binding<String>) -> some View { self }
    public func swipeActions<T: View>(
        edge: HorizontalEdge = .trailing, allowsFullSwipe: Bool = true, @ViewBuilder content: () -> T
    ) -> some View { self }
    public func contextMenu<M: View>(@ViewBuilder menuItems: () -> M) -> some View { self }
    // accessibility
    public func accessibilityLabel(_ t: Text) -> some View { self }
    public func accessibilityLabel(_ k: LocalizedStringKey) -> some View { self }
    public func accessibilityValue(_ t: Text) -> some View { self }
    public func accessibilityHint(_ k: LocalizedStringKey) -> some View { self }
    public func accessibilityHint(_ hint: Text) -> some View { self }
    public func accessibilityHidden(_ b: Bool) -> some View { self }
    public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View { self }
    public func accessibilityAddTraits(_ t: AccessibilityTraits) -> some View { self }
}
public struct AccessibilityChildBehavior: Sendable {
    public static let ignore = Self(), contain = Self(), combine = Self()
}
public struct AccessibilityTraits: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let isButton = Self(rawValue: 1), isHeader = Self(rawValue: 2), isSelected = Self(rawValue: 4)
    public static let isImage = Self(rawValue: 8)
}
public struct ContainerBackgroundPlacement: Sendable { public init() {} }
@MainActor @preconcurrency public protocol ViewModifier {
    associatedtype Body: View
    typealias Content = AnyView
    @ViewBuilder func body(content: Content) -> Body
}

public struct ToolbarItemPlacement: Sendable {
    public static let automatic = Self(), topBarLeading = Self(), topBarTrailing = Self(), keyboard = Self()
}
@MainActor @preconcurrency public protocol ToolbarContent { associatedtype Body }
public struct ToolbarItem<C: View>: ToolbarContent {
    public typealias Body = Never
    public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> C) {}
}
public struct ToolbarItemGroup<C: View>: ToolbarContent {
    public typealias Body = Never
    public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> C) {}
}
public struct _TupleToolbar<T>: ToolbarContent { public typealias Body = Never }
@resultBuilder public struct ToolbarContentBuilder {
    public static func buildExpression<C: ToolbarContent>(_ c: C) -> C { c }
    public static func buildBlock<C: ToolbarContent>(_ c: C) -> C { c }
    @_disfavoredOverload public static func buildBlock<each C: ToolbarContent>(_ c: repeat each C) -> _TupleToolbar<
        (repeat each C)
    > { .init() }
    public static func buildIf<C: ToolbarContent>(_ c: C?) -> _TupleToolbar<C?> { .init() }
}
// app and scene
@MainActor @preconcurrency public protocol Scene {
    associatedtype Body: Scene
    @SceneBuilder var body: Body { get }
}
extension Never: Scene {}
public protocol _LeafScene: Scene where Body == Never {}
extension _LeafScene { public var body: Never { fatalError() } }
@resultBuilder public struct SceneBuilder { public static func buildBlock<C: Scene>(_ c: C) -> C { c } }
@MainActor @preconcurrency public protocol App {
    associatedtype Body: Scene
    @SceneBuilder var body: Body { get }
    init()
}
extension App { public static func main() {} }
public struct WindowGroup<C: View>: _LeafScene { public init(@ViewBuilder content: () -> C) {} }
public struct BackgroundTask<Request, Response>: Sendable { init() {} }
extension Scene {
    public func onChange<V: Equatable>(of v: V, initial: Bool = false, _ a: @escaping @MainActor (V, V) -> Void)
        -> some Scene
    { self }
    public func environment<O: AnyObject & Observable>(_ o: O?) -> some Scene { self }
}
@MainActor @preconcurrency public protocol UIApplicationDelegate: AnyObject {
    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?
    ) -> Bool
}
extension UIApplicationDelegate {
    public func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?
    ) -> Bool { true }
}
@MainActor public final class UIApplication {
    public struct LaunchOptionsKey: Hashable, Sendable {}
    public static var shared: UIApplication { fatalError() }
    public func open(_ u: URL) async -> Bool { true }
    public static let openSettingsURLString = ""
}
@MainActor @preconcurrency @propertyWrapper
public struct UIApplicationDelegateAdaptor<D: NSObject & UIApplicationDelegate>: DynamicProperty {
    public init(_ t: D.Type = D.self) {}
    public var wrappedValue: D { fatalError() }
}
