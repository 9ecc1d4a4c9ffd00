import SwiftUI
import WidgetKit

/// Everything of Grain's that can be put outside the app.
@main
struct GrainWidgets: WidgetBundle {
    var body: some Widget {
        NoteWidget()
        BreatheWidget()
        if #available(iOS 18.0, *) { NoteControl() }
        if #available(iOS 18.0, *) { BreatheControl() }
    }
}

/// The date and a quiet line; on the home screen the card of the day, for who asked to see it there.
struct NoteWidget: Widget {
    var body: some WidgetConfiguration {
        StaticConfiguration(kind: "app.grain.note", provider: FaceProvider()) { NoteView(entry: $0) }
            .configurationDisplayName("Grain")
            .description("The date, and a short text if you like.")
            .supportedFamilies([
                .systemSmall, .systemMedium, .accessoryCircular, .accessoryRectangular, .accessoryInline,
            ])
    }
}

/// One tap to slow breathing, from the lock screen.
struct BreatheWidget: Widget {
    var body: some WidgetConfiguration {
        StaticConfiguration(kind: "app.grain.breathe", provider: FaceProvider()) { BreatheView(entry: $0) }
            .configurationDisplayName("Breathe")
            .description("Breathe")
            .supportedFamilies([.accessoryCircular])
    }
}
