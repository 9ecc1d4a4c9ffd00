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
extension ContainerBackgroundPlacement { public static let widget = Self() }
extension EnvironmentValues { public var widgetFamily: WidgetFamily { .systemSmall } }
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
