// expect: does not conform to protocol 'TimelineProvider'
import WidgetKit

struct PlantedEntry: TimelineEntry { let date: Date }

struct Planted: TimelineProvider {
    func placeholder(in context: Context) -> PlantedEntry { PlantedEntry(date: Date()) }
}
