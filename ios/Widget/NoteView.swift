import GrainFeatures
import SwiftUI
import WidgetKit

/// The widget in each of its sizes. The lock screen never shows the card, whatever was chosen for the home screen.
struct NoteView: View {
    let entry: FaceEntry
    @Environment(\.widgetFamily) private var family

    var body: some View {
        switch family {
        case .accessoryInline: Text(entry.date, style: .date).outside(Address.today)
        case .accessoryCircular:
            ZStack {
                AccessoryWidgetBackground()
                BowlGlyph().frame(width: 34, height: 20)
            }
            .outside(Address.today)
        case .accessoryRectangular:
            HStack(spacing: 8) {
                BowlGlyph().frame(width: 34, height: 20)
                Text(entry.date, style: .date).font(.headline)
            }
            .frame(maxWidth: .infinity, alignment: .leading)
            .outside(Address.today)
        default: HomeFace(entry: entry, isWide: family == .systemMedium).outside(entry.face?.address ?? Address.today)
        }
    }
}

/// On the home screen: the date, the line or card, and where there is room the ways in.
private struct HomeFace: View {
    let entry: FaceEntry
    let isWide: Bool

    var body: some View {
        VStack(alignment: .leading, spacing: 6) {
            HStack(spacing: 8) {
                BowlGlyph().frame(width: 30, height: 17)
                Text(entry.date, style: .date).font(.caption).foregroundStyle(.secondary).lineLimit(1)
            }
            if let face = entry.face {
                Text(verbatim: face.title).font(.headline).lineLimit(2).privacySensitive(entry.hasCard)
                if entry.hasCard {
                    Text(verbatim: face.body).font(.footnote).foregroundStyle(.secondary).privacySensitive()
                }
            }
            Spacer()
            if isWide, !entry.hasCard, !entry.ways.isEmpty { Ways(ways: entry.ways) }
        }
        .frame(maxWidth: .infinity, maxHeight: .infinity, alignment: .topLeading)
    }
}

/// The quick ways in, side by side.
private struct Ways: View {
    let ways: [Outside.Way]

    var body: some View {
        HStack(spacing: 8) {
            ForEach(ways, id: \.short) { way in
                Link(destination: way.address) {
                    Label(way.short, systemImage: way.breathes ? Sign.breathe : Sign.note)
                        .font(.subheadline)
                        .frame(maxWidth: .infinity, minHeight: 44)
                        .background(.quaternary, in: .rect(cornerRadius: 22))
                }
                .accessibilityLabel(Text(verbatim: way.name))
            }
        }
    }
}

/// The lock screen's round way to slow breathing; with "extra private" only the bowl of the icon.
struct BreatheView: View {
    let entry: FaceEntry

    var body: some View {
        let way = entry.ways.first(where: \.breathes)
        ZStack {
            AccessoryWidgetBackground()
            if let way {
                Image(systemName: Sign.breathe).font(.title2).accessibilityLabel(Text(verbatim: way.name))
            } else {
                BowlGlyph().frame(width: 34, height: 20)
            }
        }
        .outside(way?.address ?? Address.today)
    }
}

enum Sign {
    static let note = "square.and.pencil"
    static let breathe = "water.waves"
}

enum Address {
    static let today = URL(string: "grain://today")
}

extension View {
    /// Where a tap leads, and the ground that the system may take away.
    fileprivate func outside(_ address: URL?) -> some View {
        widgetURL(address).containerBackground(.background, for: .widget)
    }
}
