import GrainFeatures
import WidgetKit

/// The small file between app and widget. It holds texts of Grain's own, neutral or asked for, and no notes.
enum WidgetFile {
    static let group = "group.app.grain"

    private static var file: URL? {
        FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: group)?
            .appending(path: "outside.json", directoryHint: .notDirectory)
    }

    /// Widgets are drawn anew only where something is another.
    static func write(_ outside: Outside) {
        guard let file, outside != read(), let data = try? JSONEncoder().encode(outside) else { return }
        try? data.write(to: file, options: .atomic)
        WidgetCenter.shared.reloadAllTimelines()
    }

    static func read() -> Outside {
        guard let file, let data = try? Data(contentsOf: file) else { return Outside() }
        return (try? JSONDecoder().decode(Outside.self, from: data)) ?? Outside()
    }
}
