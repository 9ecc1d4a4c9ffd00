/// A check-in or a hard moment over everything: no places below it, Help and Exit in their corner.
struct ScreenCover: Identifiable, Sendable {
    let first: Route
    var id: Bool { true }
}

/// Shows what stands over everything.
private struct ScreenCoverModifier: ViewModifier {
    @Bindable var app: AppModel
    let dependencies: Dependencies
    @Environment(LockModel.self) private var lock

    func body(content: Content) -> some View {
        let cover = Binding<ScreenCover?>.writing(
            { app.cover.first.map(ScreenCover.init) }, write: { if $0 == nil { app.leaveCover() } })
        content.grainCover(cover) {
            lock.state == .open
        } cover: { cover in
            NavigationStack(path: $app.beyondCover) {
                RouteView(route: cover.first, dependencies: dependencies)
                    .id(cover.first)
                    .navigationDestination(for: Route.self) { RouteView(route: $0, dependencies: dependencies) }
            }
            .helpSheet($app.showsHelp)
        }
    }
}

extension View {
    /// What stands over everything stands over this.
    func screenCover(_ app: AppModel, _ dependencies: Dependencies) -> some View {
        modifier(ScreenCoverModifier(app: app, dependencies: dependencies))
    }
}
