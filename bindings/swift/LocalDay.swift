/// A civil day of the person: a calendar date, never an instant.
public struct LocalDay: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-03-29`, as the core writes it.
    public init(reading text: String) throws {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { throw UnreadableValue(text: text) }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }

    /// `2026-03-29`. A date that is none, such as 30 February, is refused by the call it is given to.
    public var description: String {
        [padded(year, to: 4), padded(month, to: 2), padded(day, to: 2)].joined(separator: "-")
    }

    public static func < (left: LocalDay, right: LocalDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

/// A time on the wall clock, to the minute.
public struct WallTime: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    public let hour: Int
    public let minute: Int

    public init(hour: Int, minute: Int) {
        self.hour = hour
        self.minute = minute
    }

    /// Reads `20:30`, as the core writes it.
    public init(reading text: String) throws {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2 else { throw UnreadableValue(text: text) }
        self.init(hour: parts[0], minute: parts[1])
    }

    /// `20:30`. A time that is none, such as 24:10, is refused by the call it is given to.
    public var description: String {
        [padded(hour, to: 2), padded(minute, to: 2)].joined(separator: ":")
    }

    public static func < (left: WallTime, right: WallTime) -> Bool {
        (left.hour, left.minute) < (right.hour, right.minute)
    }
}

/// The core wrote something that is neither a day nor a time: library and generated code do not belong together.
public struct UnreadableValue: Error {
    let text: String
}

private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
