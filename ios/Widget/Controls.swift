import AppIntents
import SwiftUI
import WidgetKit

/// In the control centre, on the lock screen and on the action button: to slow breathing.
@available(iOS 18.0, *)
struct BreatheControl: ControlWidget {
    var body: some ControlWidgetConfiguration {
        StaticControlConfiguration(kind: "app.grain.control.breathe") {
            ControlWidgetButton(action: BreatheIntent()) { Label("Breathe", systemImage: "water.waves") }
        }
        .displayName("Breathe")
    }
}

/// The same for the check-in.
@available(iOS 18.0, *)
struct NoteControl: ControlWidget {
    var body: some ControlWidgetConfiguration {
        StaticControlConfiguration(kind: "app.grain.control.note") {
            ControlWidgetButton(action: NoteIntent()) { Label("Note for today", systemImage: "square.and.pencil") }
        }
        .displayName("Note for today")
    }
}
