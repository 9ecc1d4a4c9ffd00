extension Route {
    /// The pages of the core that hand-made screens lead to.
    public static let promises = Route.page("promises")
    public static let answers = Route.page("answers")
    public static let momentPlan = Route.page("plan")
    public static let reminders = Route.page("reminders")
    public static let disclosures = Route.page("disclosures")
    public static let circle = Route.page("circle")
    public static let areas = Route.page("areas")
    public static let cards = Route.page("cards")
    public static func oneCard(_ id: String) -> Route { .page("card/\(id)") }
    public static func guide(_ area: String) -> Route { .page("guide/\(area)") }

    /// What there is to show at a place of the core: a page of it, or a screen that is drawn here.
    public init(_ place: PagePlace) {
        switch place {
        case .page(let route): self = .page(route)
        case .island(let island): self.init(island)
        }
    }

    private init(_ island: Island) {
        switch island {
        case .today: self = .today
        case .bowls: self = .bowls
        case .bowl(let area): self = .bowl(area)
        case .checkIn(let day): self = .checkIn(day)
        case .card: self = .card
        case .prompt: self = .prompt(nil)
        case .hardMoment: self = .hardMoment
        case .reminderHealth: self = .reminderHealth
        case .lock: self = .privacy
        case .delete: self = .deleteEverything
        case .help: self = .help
        }
    }
}
