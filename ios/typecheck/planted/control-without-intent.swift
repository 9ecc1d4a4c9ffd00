// expect: requires that 'Int' conform to 'AppIntent'
import WidgetKit

struct Planted: ControlWidget {
    var body: some ControlWidgetConfiguration {
        StaticControlConfiguration(kind: "planted") { ControlWidgetButton(action: 1) { Text("") } }
    }
}
