/// What the widget shows on a day: a card the person asked to see outside, or nothing but the name. The app writes it, the
/// widget reads it; the notes themselves are never opened by the widget.
public struct WidgetCard: Codable, Equatable, Sendable {
    public let day: LocalDay
    public let title: String
    public let body: String

    /// So many days ahead are written, so that the widget is right while the app stays closed.
    public static let days = 7

    /// The cards of the next days, as strict as those of notifications; empty unless the person switched them on (S48).
    public static func ahead(from today: LocalDay, by client: any Client) async throws(AppError) -> [WidgetCard] {
        let days = today.next(days)
        return try await client.call { grain in
            try days.compactMap { day in
                try grain.cardForSurface(day: day, surface: .notification).map {
                    WidgetCard(day: day, title: $0.title, body: $0.body)
                }
            }
        }
    }
}

extension LocalDay {
    private static var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }

    /// This day and the ones after it.
    func next(_ count: Int) -> [LocalDay] {
        let calendar = Self.calendar
        guard let first = calendar.date(from: DateComponents(year: year, month: month, day: day)) else { return [self] }
        return (0..<count).compactMap { calendar.date(byAdding: .day, value: $0, to: first) }
            .map { LocalDay(onTheCalendar: $0, in: .gmt) }
    }

    /// The date on the calendar at an instant. The person's own day can differ by a few hours; that is the core's to say.
    public init(onTheCalendar date: Date, in zone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        self.init(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    }
}
