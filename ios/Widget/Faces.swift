import GrainFeatures
import WidgetKit

/// What a widget shows from a moment on; no face: only the bowl of the icon and the date.
struct FaceEntry: TimelineEntry {
    let date: Date
    let face: Outside.Face?
    let ways: [Outside.Way]

    var hasCard: Bool { face?.body.isEmpty == false }
}

/// Reads what the app wrote ahead. The system asks again when the last of it is over, and at every change of clock or zone.
struct FaceProvider: TimelineProvider {
    func placeholder(in context: Context) -> FaceEntry { FaceEntry(date: Date(), face: nil, ways: []) }

    func getSnapshot(in context: Context, completion: @escaping @Sendable (FaceEntry) -> Void) {
        completion(context.isPreview ? placeholder(in: context) : entry(Date(), WidgetFile.read()))
    }

    func getTimeline(in context: Context, completion: @escaping @Sendable (Timeline<FaceEntry>) -> Void) {
        let (now, outside) = (Date(), WidgetFile.read())
        let turns = outside.faces.map(\.from) + [outside.until].compactMap { $0 }
        let entries = ([now] + turns.filter { $0 > now }).map { entry($0, outside) }
        completion(Timeline(entries: entries, policy: .atEnd))
    }

    private func entry(_ date: Date, _ outside: Outside) -> FaceEntry {
        FaceEntry(date: date, face: outside.face(at: date), ways: outside.ways)
    }
}
