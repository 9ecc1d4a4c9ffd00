/// The screen of a route.
struct RouteView: View {
    let route: Route
    let dependencies: Dependencies

    var body: some View {
        switch route {
        case .page(let route): CorePageScreen(dependencies: dependencies, route: route)
        case .today: TodayScreen(dependencies: dependencies)
        case .checkIn(let day): CheckInScreen(dependencies: dependencies, day: day)
        case .rest: HardDayScreen(dependencies: dependencies)
        case .bowls: BowlsScreen(dependencies: dependencies)
        case .bowl(let area): BowlScreen(dependencies: dependencies, area: area)
        case .card: CardScreen(dependencies: dependencies)
        case .prompt(let id): PromptScreen(dependencies: dependencies, id: id)
        case .hardMoment: HardMomentScreen(dependencies: dependencies)
        case .pause: PauseScreen(dependencies: dependencies)
        case .ground: GroundScreen(dependencies: dependencies)
        case .breathing: BreathingScreen(dependencies: dependencies)
        case .help: HelpScreen()
        case .privacy: PrivacyScreen(dependencies: dependencies)
        case .reminderHealth: ReminderHealthScreen(dependencies: dependencies)
        case .deleteEverything: DeleteScreen(dependencies: dependencies)
        }
    }
}
