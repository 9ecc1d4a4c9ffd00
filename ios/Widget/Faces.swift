import GrainFeatures
import WidgetKit

/// What a widget shows from a moment on; no face: only the bowl of the icon and the date.
struct FaceEntry: TimelineEntry {
    let date: Date
    let face: Outside.Face?
    let ways: [Outside.Way]

    var hasCard: Bool { face?.body.isEmpty == false }
}

/// Reads what the app wrote ahead. A new entry comes with each face and with each date on the calendar, which stands on the widget; the
/// system asks again when the last of them is over, and at every change of clock or zone.
struct FaceProvider: TimelineProvider {
    func placeholder(in context: Context) -> FaceEntry { FaceEntry(date: Date(), face: nil, ways: []) }

    func getSnapshot(in context: Context, completion: @escaping @Sendable (FaceEntry) -> Void) {
        completion(context.isPreview ? placeholder(in: context) : entry(Date(), WidgetFile.read()))
    }

    func getTimeline(in context: Context, completion: @escaping @Sendable (Timeline<FaceEntry>) -> Void) {
        let (now, outside) = (Date(), WidgetFile.read())
        let entries = ([now] + outside.turns(after: now, in: .current)).map { entry($0, outside) }
        completion(Timeline(entries: entries, policy: .atEnd))
    }

    private func entry(_ date: Date, _ outside: Outside) -> FaceEntry {
        FaceEntry(date: date, face: outside.face(at: date), ways: outside.ways)
    }
}
