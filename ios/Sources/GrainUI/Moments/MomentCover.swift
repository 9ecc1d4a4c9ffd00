/// A hard moment over everything: no places below it, Help and Exit in their corner, out with one tap.
struct MomentCover: Identifiable, Sendable {
    let first: Route
    var id: Bool { true }
}

/// Shows the hard moment that is open.
private struct MomentCoverModifier: ViewModifier {
    @Bindable var app: AppModel
    let dependencies: Dependencies
    @Environment(LockModel.self) private var lock

    func body(content: Content) -> some View {
        let cover = Binding<MomentCover?>.writing(
            { app.moment.first.map(MomentCover.init) }, write: { if $0 == nil { app.leaveMoment() } })
        content.grainCover(cover) {
            lock.state == .open
        } cover: { cover in
            NavigationStack(path: $app.beyondMoment) {
                RouteView(route: cover.first, dependencies: dependencies)
                    .id(cover.first)
                    .navigationDestination(for: Route.self) { RouteView(route: $0, dependencies: dependencies) }
            }
            .helpSheet($app.showsHelp)
        }
    }
}

extension View {
    /// The hard moment stands over this.
    func momentCover(_ app: AppModel, _ dependencies: Dependencies) -> some View {
        modifier(MomentCoverModifier(app: app, dependencies: dependencies))
    }
}
