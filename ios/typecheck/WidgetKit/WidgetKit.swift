import AppIntents
@_exported import SwiftUI

public enum WidgetFamily: Sendable, CaseIterable {
    case systemSmall, systemMedium, systemLarge, accessoryCircular, accessoryRectangular, accessoryInline
}
public struct TimelineProviderContext {
    public var isPreview: Bool { false }
}
public protocol TimelineEntry { var date: Date { get } }
public struct TimelineReloadPolicy: Equatable, Sendable {
    public static let atEnd = Self(), never = Self()
    public static func after(_ d: Date) -> Self { .init() }
}
public struct Timeline<E: TimelineEntry> { public init(entries: [E], policy: TimelineReloadPolicy) {} }
public protocol TimelineProvider {
    associatedtype Entry: TimelineEntry
    typealias Context = TimelineProviderContext
    func placeholder(in context: Context) -> Entry
    @preconcurrency func getSnapshot(in context: Context, completion: @escaping @Sendable (Entry) -> Void)
    @preconcurrency func getTimeline(in context: Context, completion: @escaping @Sendable (Timeline<Entry>) -> Void)
}
@MainActor @preconcurrency public protocol WidgetConfiguration {
    associatedtype Body: WidgetConfiguration
    var body: Body { get }
}
extension Never: WidgetConfiguration {}
@MainActor @preconcurrency public protocol Widget {
    associatedtype Body: WidgetConfiguration
    var body: Body { get }
    init()
}
public struct StaticConfiguration<C: View>: WidgetConfiguration {
    public var body: Never { fatalError() }
    public init<P: TimelineProvider>(kind: String, provider: P, @ViewBuilder content: @escaping (P.Entry) -> C) {}
}
extension WidgetConfiguration {
    public func configurationDisplayName(_ k: LocalizedStringKey) -> some WidgetConfiguration { self }
    public func description(_ k: LocalizedStringKey) -> some WidgetConfiguration { self }
    public func supportedFamilies(_ f: [WidgetFamily]) -> some WidgetConfiguration { self }
}
extension View { public func widgetURL(_ u: URL?) -> some View { self } }

// Several widgets, and controls among them from iOS 18 on: one `if #available` with what is younger.
@MainActor @preconcurrency public protocol WidgetBundle {
    associatedtype Body: Widget
    @WidgetBundleBuilder var body: Body { get }
    init()
}
extension WidgetBundle { @MainActor public static func main() {} }
extension Never: Widget {
    public nonisolated init() { fatalError() }
}
public struct _Widgets: Widget {
    public var body: Never { fatalError() }
    public nonisolated init() {}
}
public protocol _LimitedAvailabilityWidgetMarker {}
public typealias _Later = Widget & _LimitedAvailabilityWidgetMarker
public struct _LaterWidget: Widget, _LimitedAvailabilityWidgetMarker {
    public var body: Never { fatalError() }
    public nonisolated init() {}
}
@resultBuilder public struct WidgetBundleBuilder {
    public static func buildExpression<W: Widget>(_ widget: W) -> W { widget }
    public static func buildExpression<W: ControlWidget>(_ widget: W) -> W { widget }
    public static func buildBlock<W: ControlWidget>(_ widget: W) -> W { widget }
    public static func buildBlock<each W: Widget>(_ widgets: repeat each W) -> some Widget { _Widgets() }
    public static func buildLimitedAvailability(_ widget: some ControlWidget) -> any _Later { _LaterWidget() }
    public static func buildOptional(_ widget: (any _Later)?) -> some Widget { _Widgets() }
}

// Controls, iOS 18.
@MainActor @preconcurrency public protocol ControlWidgetTemplate: Sendable {}
@resultBuilder public struct ControlWidgetTemplateBuilder {
    public static func buildBlock<C: ControlWidgetTemplate>(_ c: C) -> C { c }
}
@MainActor @preconcurrency public protocol ControlWidgetConfiguration: Sendable {}
@MainActor @preconcurrency public protocol ControlWidget {
    associatedtype Body: ControlWidgetConfiguration
    var body: Body { get }
    init()
}
@available(iOS 18.0, *)
@MainActor @preconcurrency
public struct StaticControlConfiguration<Content: ControlWidgetTemplate>: ControlWidgetConfiguration {
    public init(kind: String, @ControlWidgetTemplateBuilder content: @escaping () -> Content) {}
}
extension ControlWidgetConfiguration {
    public func displayName(_ n: LocalizedStringResource) -> some ControlWidgetConfiguration { self }
    public func description(_ d: LocalizedStringResource) -> some ControlWidgetConfiguration { self }
}
public struct ControlWidgetButtonDefaultActionLabel: View {
    public var body: Never { fatalError() }
}
@available(iOS 18.0, *)
@MainActor @preconcurrency
public struct ControlWidgetButton<Label: View, ActionLabel: View, Action>: ControlWidgetTemplate {}
extension ControlWidgetButton where ActionLabel == ControlWidgetButtonDefaultActionLabel, Action: AppIntent {
    public init(action: Action, @ViewBuilder label: @escaping () -> Label) {}
}
@MainActor @preconcurrency public struct AccessoryWidgetBackground: View {
    public init() {}
    public var body: Never { fatalError() }
}
extension ContainerBackgroundPlacement { public static let widget = Self() }
extension EnvironmentValues { public var widgetFamily: WidgetFamily { .systemSmall } }
public struct WidgetRenderingMode: Equatable, Sendable {
    public static let fullColor = Self(), accented = Self(), vibrant = Self()
}
extension EnvironmentValues { public var widgetRenderingMode: WidgetRenderingMode { .fullColor } }
public final class WidgetCenter: @unchecked Sendable {
    public static let shared = WidgetCenter()
    public func reloadAllTimelines() {}
}

#if os(Linux)
    extension FileManager {
        public func containerURL(forSecurityApplicationGroupIdentifier group: String) -> URL? { nil }
    }
#endif
extension Widget { @MainActor public static func main() {} }
