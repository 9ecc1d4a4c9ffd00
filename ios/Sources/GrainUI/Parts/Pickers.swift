/// A day on the calendar.
struct DayPicker: View {
    let title: String
    let day: LocalDay
    /// The first and the last day that can be chosen.
    var from: LocalDay?
    var until: LocalDay?
    let choose: @MainActor (LocalDay) -> Void

    var body: some View {
        DatePicker(selection: date, in: range, displayedComponents: .date) {
            Text(verbatim: title).font(.grainBody)
        }
        .frame(minHeight: Measure.target)
    }

    private var date: Binding<Date> {
        .showing(day.noon ?? Date()) { choose(LocalDay(onTheCalendar: $0, in: .current)) }
    }

    private var range: ClosedRange<Date> {
        let first = from?.noon ?? .distantPast
        return first...max(first, until?.noon ?? .distantFuture)
    }
}

extension LocalDay {
    /// Its middle, where the phone is, as the system's own pickers want it.
    var noon: Date? {
        Calendar(identifier: .gregorian).date(from: DateComponents(year: year, month: month, day: day, hour: 12))
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
        .showing(time.date) { picked in
            let parts = Calendar(identifier: .gregorian).dateComponents([.hour, .minute], from: picked)
            choose(WallTime(hour: parts.hour ?? 0, minute: parts.minute ?? 0))
        }
    }
}

extension WallTime {
    /// The time on a day without a change of clocks, as the system's own pickers want it.
    var date: Date {
        let parts = DateComponents(year: 2026, month: 1, day: 1, hour: hour, minute: minute)
        return Calendar(identifier: .gregorian).date(from: parts) ?? Date()
    }
}
