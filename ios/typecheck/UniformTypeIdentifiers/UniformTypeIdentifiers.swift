// swift-format-ignore-file
// Names and initializers are those of the system.
@_exported import Foundation

public struct UTType: Hashable, Sendable {
    public init?(mimeType: String, conformingTo supertype: UTType = .data) { nil }
    private init() {}
    public static var data: UTType { .init() }
    public static var folder: UTType { .init() }
    public static var commaSeparatedText: UTType { .init() }
}
