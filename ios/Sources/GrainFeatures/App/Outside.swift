/// What stands outside the app on the next days. The app writes it, its widgets read it and never open the notes. All of it is
/// the core's: neutral, or a card that the person asked to see there (S48).
public struct Outside: Codable, Equatable, Sendable {
    /// What a widget shows from an instant on.
    public struct Face: Codable, Equatable, Sendable {
        public let from: Date
        public let title: String
        /// The card's text; empty on the plain face.
        public let body: String
        public let address: URL
    }

    /// A quick way in.
    public struct Way: Codable, Equatable, Sendable {
        public let name: String
        public let short: String
        public let address: URL
        /// To slow breathing, for the widget that is nothing else.
        public let breathes: Bool
    }

    public let faces: [Face]
    /// None with "extra private".
    public let ways: [Way]

    public init(faces: [Face] = [], ways: [Way] = []) { (self.faces, self.ways) = (faces, ways) }

    /// So many days are written ahead, so that a widget is right while the app stays closed.
    public static let days: UInt8 = 7

    /// A day after the last face began nothing is known any more.
    public var until: Date? { faces.last.map { $0.from.addingTimeInterval(24 * 3600) } }

    /// The face of an instant; none where nothing is written for it.
    public func face(at date: Date) -> Face? {
        guard let until, date < until else { return nil }
        return faces.last { $0.from <= date }
    }

    /// When a widget changes after an instant, the soonest first: a face begins or ends, or a date on the calendar of `zone` begins. Never
    /// none: a week of dates is there also while nothing is written.
    public func turns(after now: Date, in zone: TimeZone) -> [Date] {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let today = calendar.startOfDay(for: now)
        let dates = (1...Int(Self.days)).compactMap { calendar.date(byAdding: .day, value: $0, to: today) }
            .map { calendar.startOfDay(for: $0) }
        return Set(faces.map(\.from) + dates + [until].compactMap { $0 }).filter { $0 > now }.sorted()
    }

    public static func ahead(by client: any Client) async throws(AppError) -> Outside {
        let view = try await client.call { try $0.outside(days: days) }
        return Outside(
            faces: view.faces.compactMap { face in
                address(face.route).map { Face(from: face.from, title: face.title, body: face.body, address: $0) }
            },
            ways: view.ways.compactMap { way in
                address(way.route).map {
                    Way(name: way.text, short: way.short, address: $0, breathes: way.way == .breathe)
                }
            })
    }

    /// The app's own address of a place.
    private static func address(_ route: String) -> URL? { URL(string: "grain://\(route)") }
}

extension LocalDay {
    /// The date on the calendar at an instant. The person's own day can differ by a few hours; that is the core's to say.
    public init(onTheCalendar date: Date, in zone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        self.init(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    }
}
