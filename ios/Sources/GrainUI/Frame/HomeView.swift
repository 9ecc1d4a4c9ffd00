/// The four places. Where there is room, the first screen of a place stands beside the page that was opened from it.
struct HomeView: View {
    @Bindable var app: AppModel
    let dependencies: Dependencies
    @Environment(\.grainWords) private var words
    @Environment(\.isWide) private var isWide
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        TabView(selection: $app.tab) {
            place(.today, words["app-place-today"], "sun.max") { TodayScreen(dependencies: dependencies) }
            place(.bowls, words["app-place-bowls"], "circle.bottomhalf.filled") {
                BowlsScreen(dependencies: dependencies)
            }
            place(.practice, words["app-place-practice"], "shoeprints.fill") {
                CorePageScreen(dependencies: dependencies, route: "practice")
            }
            place(.you, words["app-place-you"], "person") { CorePageScreen(dependencies: dependencies, route: "you") }
        }
        .tint(Tint(.accent))
        .screenCover(app, dependencies)
        .task { await app.follow() }
    }

    private func place<First: View>(
        _ tab: AppModel.Tab, _ word: String, _ icon: String, @ViewBuilder first: () -> First
    ) -> some View {
        Group {
            if isWide, !size.stacksButtons, tab != .today {
                NavigationSplitView(columnVisibility: .constant(.all)) {
                    first()
                        .environment(\.isMenu, true)
                        .toolbar(removing: .sidebarToggle)
                        .navigationSplitViewColumnWidth(min: 300, ideal: 360, max: 420)
                } detail: {
                    stack($app[beyond: tab]) { opened(app[path: tab].first, in: tab) }.id(app[path: tab].first)
                }
                .navigationSplitViewStyle(.balanced)
            } else {
                stack($app[path: tab], first: first)
            }
        }
        .tabItem { Label(title: { Text(verbatim: word) }, icon: { Image(systemName: icon) }) }
        .tag(tab)
    }

    private func stack<First: View>(_ path: Binding<[Route]>, @ViewBuilder first: () -> First) -> some View {
        NavigationStack(path: path) {
            first().navigationDestination(for: Route.self) { RouteView(route: $0, dependencies: dependencies) }
        }
    }

    @ViewBuilder private func opened(_ route: Route?, in tab: AppModel.Tab) -> some View {
        if let route {
            RouteView(route: route, dependencies: dependencies)
        } else {
            AtRest(tab: tab, dependencies: dependencies)
        }
    }
}
