import GrainFeatures
import SwiftUI
import WidgetKit

/// A way into the app: the card of the day for who asked to see it outside, else the name and nothing more.
@main
struct GrainWidget: Widget {
    var body: some WidgetConfiguration {
        StaticConfiguration(kind: "app.grain.card", provider: CardProvider()) { CardWidgetView(entry: $0) }
            .configurationDisplayName("Grain")
            .supportedFamilies([.systemSmall, .systemMedium, .accessoryRectangular])
    }
}

struct CardEntry: TimelineEntry {
    let date: Date
    let card: WidgetCard?
}

struct CardProvider: TimelineProvider {
    func placeholder(in context: Context) -> CardEntry { CardEntry(date: Date(), card: nil) }

    func getSnapshot(in context: Context, completion: @escaping @Sendable (CardEntry) -> Void) {
        completion(CardEntry(date: Date(), card: context.isPreview ? nil : today(Date())))
    }

    /// One entry for each day that is written ahead.
    func getTimeline(in context: Context, completion: @escaping @Sendable (Timeline<CardEntry>) -> Void) {
        let (now, calendar) = (Date(), Calendar.current)
        let midnights = (1..<WidgetCard.days).compactMap {
            calendar.date(byAdding: .day, value: $0, to: calendar.startOfDay(for: now))
        }
        let entries = ([now] + midnights).map { CardEntry(date: $0, card: today($0)) }
        completion(Timeline(entries: entries, policy: .atEnd))
    }

    private func today(_ date: Date) -> WidgetCard? {
        let day = LocalDay(onTheCalendar: date, in: .current)
        return WidgetFile.read().first { $0.day == day }
    }
}

struct CardWidgetView: View {
    let entry: CardEntry

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            if let card = entry.card {
                Text(verbatim: card.title).font(.headline)
                Text(verbatim: card.body).font(.footnote)
            } else {
                Image(systemName: "circle.bottomhalf.filled").font(.title)
            }
        }
        .frame(maxWidth: .infinity, maxHeight: .infinity, alignment: .topLeading)
        .widgetURL(URL(string: entry.card == nil ? "grain://today" : "grain://card"))
        .containerBackground(.background, for: .widget)
    }
}
