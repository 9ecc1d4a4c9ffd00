// expect: conform to
import WidgetKit

struct Planted: WidgetBundle {
    var body: some Widget { Text("") }
}
