import GrainFeatures
import WidgetKit

/// The small file between app and widget. It holds texts of Grain's own that the person asked to see outside, no notes.
enum WidgetFile {
    static let group = "group.app.grain"

    private static var file: URL? {
        FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: group)?
            .appending(path: "cards.json", directoryHint: .notDirectory)
    }

    static func write(_ cards: [WidgetCard]) {
        guard let file, let data = try? JSONEncoder().encode(cards) else { return }
        try? data.write(to: file, options: .atomic)
        WidgetCenter.shared.reloadAllTimelines()
    }

    static func read() -> [WidgetCard] {
        guard let file, let data = try? Data(contentsOf: file) else { return [] }
        return (try? JSONDecoder().decode([WidgetCard].self, from: data)) ?? []
    }
}
