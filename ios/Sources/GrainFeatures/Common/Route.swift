/// Every screen that can be gone to.
public enum Route: Hashable, Sendable {
    /// A page of the core, by its route there.
    case page(String)
    case today
    case checkIn(LocalDay?)
    case rest
    case bowls
    case bowl(String)
    case card
    case prompt(String?)
    case hardMoment
    case pause
    case ground
    case breathing
    case help
    case privacy
    case reminderHealth
    case deleteEverything
}

extension Route {
    /// Where a tap in a hard moment leads; `nil` for a call, and for what is shown on the same screen.
    public init?(_ place: MomentPlace) {
        switch place {
        case .plan: self = .momentPlan
        case .help: self = .help
        case .ground: self = .ground
        case .call, .others: return nil
        }
    }

    /// A screen of a hard moment: it stands over everything, with no places below it.
    public var isMoment: Bool {
        switch self {
        case .hardMoment, .pause, .ground, .breathing: true
        default: false
        }
    }

    /// It stands over everything until it is left: a hard moment, and a check-in, which ends with Done or Close.
    public var standsOver: Bool {
        if case .checkIn = self { true } else { isMoment }
    }

    /// Where an answer on a hard day leads; `nil` closes.
    public init?(_ place: HardDayPlace) {
        switch place {
        case .card: self = .card
        case .breathing: self = .breathing
        case .people: self = .circle
        case .help: self = .help
        case .blankLine: self = .prompt("")
        case .close: return nil
        }
    }
}

extension Route {
    /// The few addresses of the app's own, for widget and shortcuts. Anything else is none.
    public init?(_ url: URL) {
        guard url.scheme == "grain" else { return nil }
        switch url.host() {
        case "today": self = .today
        case "check-in": self = .checkIn(nil)
        case "card": self = .card
        case "hard-moment": self = .hardMoment
        default: return nil
        }
    }
}
