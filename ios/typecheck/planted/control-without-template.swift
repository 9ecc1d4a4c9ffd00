// expect: conform to 'ControlWidgetTemplate'
import WidgetKit

struct Planted: ControlWidget {
    var body: some ControlWidgetConfiguration {
        StaticControlConfiguration(kind: "planted") { Text("") }
    }
}
