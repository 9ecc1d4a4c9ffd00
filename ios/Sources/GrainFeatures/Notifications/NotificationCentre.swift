/// The system's notifications, as the planner needs them. The live form is UNUserNotificationCenter; tests have one that
/// drops requests as iOS does.
public protocol NotificationCentre: Sendable {
    func allowance() async -> Allowance
    /// Asks once; later it answers what was chosen. No sound, no badge.
    func ask() async -> Bool
    func pending() async -> [CentreRequest]
    func add(_ request: CentreRequest) async throws
    func remove(_ ids: [String]) async
    /// What stands in the notification list now.
    func delivered() async -> [Delivered]
    func clear(_ ids: [String]) async
    func setCategories(_ categories: [CentreCategory]) async
}

public enum Allowance: Equatable, Sendable {
    case notAsked
    case refused
    case allowed
}

/// One request to show something.
public struct CentreRequest: Equatable, Hashable, Sendable {
    public var id: String
    /// Ids of what comes with it.
    public var with: [String]
    public var title: String
    public var body: String
    public var thread: String
    public var category: String
    public var trigger: CentreTrigger

    public init(
        id: String, with: [String], title: String, body: String, thread: String, category: String,
        trigger: CentreTrigger
    ) {
        (self.id, self.with, self.title, self.body) = (id, with, title, body)
        (self.thread, self.category, self.trigger) = (thread, category, trigger)
    }
}

/// When it is shown.
public enum CentreTrigger: Equatable, Hashable, Sendable {
    /// At once.
    case now
    /// Every day, or on one weekday (1 is Sunday), by the clock on the wall wherever the phone is.
    case repeating(weekday: Int?, WallTime)
    /// Once. Without a zone the time travels with the person.
    case once(LocalDay, WallTime, zone: String?)

    /// As a calendar trigger matches it; `nil` for at once. Counted by the Gregorian calendar, whatever the phone uses.
    public var components: DateComponents? {
        var parts = DateComponents(calendar: Calendar(identifier: .gregorian))
        switch self {
        case .now: return nil
        case .repeating(let weekday, let time):
            (parts.weekday, parts.hour, parts.minute) = (weekday, time.hour, time.minute)
        case .once(let day, let time, let zone):
            (parts.year, parts.month, parts.day) = (day.year, day.month, day.day)
            (parts.hour, parts.minute) = (time.hour, time.minute)
            parts.timeZone = zone.flatMap(TimeZone.init(identifier:))
        }
        return parts
    }

    /// The trigger that has these components, as the system gives them back.
    public init(_ parts: DateComponents, repeats: Bool) {
        let time = WallTime(hour: parts.hour ?? 0, minute: parts.minute ?? 0)
        if repeats {
            self = .repeating(weekday: parts.weekday, time)
        } else {
            let day = LocalDay(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
            self = .once(day, time, zone: parts.timeZone?.identifier)
        }
    }

    public var repeats: Bool { if case .repeating = self { true } else { false } }
}

/// One that was shown.
public struct Delivered: Equatable, Sendable {
    public let id: String
    public let with: [String]
    public let at: Date

    public init(id: String, with: [String], at: Date) { (self.id, self.with, self.at) = (id, with, at) }
}

/// The buttons under a notification.
public struct CentreCategory: Equatable, Sendable {
    public struct Button: Equatable, Sendable {
        public let id: String
        public let text: String
        /// Opens the app; the others are answered in the background, with the phone locked too.
        public let opens: Bool
    }
    public let id: String
    public let buttons: [Button]
    /// What stands there where the system hides previews (S46).
    public let hiddenPreview: String
}
