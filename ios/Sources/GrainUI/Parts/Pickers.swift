/// A day on the calendar.
struct DayPicker: View {
    let title: String
    let day: LocalDay
    let choose: @MainActor (LocalDay) -> Void

    var body: some View {
        DatePicker(selection: date, displayedComponents: .date) { Text(verbatim: title).font(.grainBody) }
            .frame(minHeight: Measure.target)
    }

    private var date: Binding<Date> {
        let calendar = Calendar(identifier: .gregorian)
        let parts = DateComponents(year: day.year, month: day.month, day: day.day, hour: 12)
        return .showing(calendar.date(from: parts) ?? Date()) {
            choose(LocalDay(onTheCalendar: $0, in: calendar.timeZone))
        }
    }
}

/// A time on the clock.
struct TimePicker: View {
    let title: String
    let time: WallTime
    let choose: @MainActor (WallTime) -> Void

    var body: some View {
        DatePicker(selection: date, displayedComponents: .hourAndMinute) { Text(verbatim: title).font(.grainBody) }
            .frame(minHeight: Measure.target)
    }

    private var date: Binding<Date> {
        let calendar = Calendar(identifier: .gregorian)
        let parts = DateComponents(year: 2026, month: 1, day: 1, hour: time.hour, minute: time.minute)
        return .showing(calendar.date(from: parts) ?? Date()) { picked in
            let parts = calendar.dateComponents([.hour, .minute], from: picked)
            choose(WallTime(hour: parts.hour ?? 0, minute: parts.minute ?? 0))
        }
    }
}
