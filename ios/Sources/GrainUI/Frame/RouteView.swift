/// The screen of a route.
struct RouteView: View {
    let route: Route
    let desk: Desk

    var body: some View {
        switch route {
        case .page(let route): CorePageScreen(desk: desk, route: route)
        case .today: TodayScreen(desk: desk)
        case .checkIn(let day): CheckInScreen(desk: desk, day: day)
        case .rest: RestScreen(desk: desk)
        case .bowls: BowlsScreen(desk: desk)
        case .bowl(let area): BowlScreen(desk: desk, area: area)
        case .card: CardScreen(desk: desk)
        case .prompt(let id): PromptScreen(desk: desk, id: id)
        case .hardMoment: HardMomentScreen(desk: desk)
        case .script(let kind): ScriptScreen(desk: desk, script: .moment(kind))
        case .ground: ScriptScreen(desk: desk, script: .ground)
        case .breathing: BreathingScreen(desk: desk)
        case .help: HelpScreen()
        case .privacy: PrivacyScreen(desk: desk)
        case .reminderHealth: ReminderHealthScreen(desk: desk)
        case .deleteEverything: DeleteScreen(desk: desk)
        }
    }
}
