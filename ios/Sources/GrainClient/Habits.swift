/// How the phone has weeks and clocks, for the core, and how the system's own pickers follow what the person chose instead.
extension PhoneHabits {
    /// In the order in which the core counts them, from Monday.
    private static let days: [Locale.Weekday] = [
        .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
    ]

    /// As a locale has them. The system's own has what the phone's settings say of the clock, too.
    public init(of locale: Locale) {
        let first = Self.days.firstIndex(of: locale.firstDayOfWeek) ?? 0
        let twelve: Set<Locale.HourCycle> = [.oneToTwelve, .zeroToEleven]
        self.init(weekBegins: UInt8(first), twelveHours: twelve.contains(locale.hourCycle))
    }

    /// With what the person chose instead.
    public func with(_ settings: Settings?) -> PhoneHabits {
        var habits = self
        switch settings?.weekBegins {
        case .monday: habits.weekBegins = 0
        case .saturday: habits.weekBegins = 5
        case .sunday: habits.weekBegins = 6
        case .asThePhone, nil: break
        }
        switch settings?.clockForm {
        case .twentyFourHours: habits.twelveHours = false
        case .twelveHours: habits.twelveHours = true
        case .asThePhone, nil: break
        }
        return habits
    }

    var firstDay: Locale.Weekday { Self.days[min(Int(weekBegins), 6)] }
    var hourCycle: Locale.HourCycle { twelveHours ? .oneToTwelve : .zeroToTwentyThree }

    /// The phone's kind of calendar, its weeks beginning as these do.
    public func calendar(_ locale: Locale) -> Calendar {
        var calendar = Calendar(identifier: Calendar.autoupdatingCurrent.identifier)
        (calendar.locale, calendar.timeZone) = (locale, .autoupdatingCurrent)
        calendar.firstWeekday = (Int(weekBegins) + 1) % 7 + 1  // Sunday is 1 there
        return calendar
    }
}
