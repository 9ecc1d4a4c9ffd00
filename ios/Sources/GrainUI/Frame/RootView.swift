/// Everything: the cover, the blank page, the lock, set-up, home; what stands first outranks the rest.
public struct RootView: View {
    let app: AppModel
    let lock: LockModel
    let platform: ScreenPlatform

    public init(app: AppModel, lock: LockModel, platform: ScreenPlatform) {
        (self.app, self.lock, self.platform) = (app, lock, platform)
    }

    public var body: some View {
        @Bindable var app = app
        ZStack {
            if app.isBlank {
                BlankPage()
            } else {
                // What stands over everything shows Help over itself.
                content.helpSheet(
                    app.cover.isEmpty ? $app.showsHelp : .constant(false), mayKeep: lock.state == .open)
            }
            if app.isCovered { Cover() }
        }
        .transaction { if app.isBlank || app.isCovered { $0.disablesAnimations = true } }
        .environment(app)
        .environment(lock)
        .environment(\.grainWords, words)
        .environment(\.locale, locale)
        .environment(\.calendar, habits.calendar(locale))
        .environment(\.screenPlatform, platform)
    }

    private var words: Words { app.dependencies?.words ?? platform.words }
    private var habits: PhoneHabits { PhoneHabits(of: .autoupdatingCurrent).with(app.settings) }
    private var locale: Locale { words.locale(region: platform.region, habits: habits) }

    @ViewBuilder private var content: some View {
        switch app.phase {
        case .opening, .beforeFirstUnlock: Cover()
        case .trouble(let trouble): TroublePage(trouble: trouble, again: tap { await app.open() })
        case .closed(let view):
            ClosedPage(view: view, again: tap { await app.open() }) { backup in
                tap { await app.beginAnew(withBackup: backup) }()
            }
        case .setUp:
            if let dependencies = app.dependencies {
                SetUpScreen(dependencies: dependencies, region: platform.region) { await app.finishedSetUp() }
                    .screenCover(app, dependencies)
            }
        case .home:
            if lock.state != .open, app.breathesFirst {
                BreathesFirst(app: app)
            } else if lock.state != .open {
                LockScreen(model: lock)
            } else if let dependencies = app.dependencies {
                HomeView(app: app, dependencies: dependencies)
            }
        }
    }
}

/// Slow breathing before the lock, for one who came for it.
private struct BreathesFirst: View {
    let app: AppModel
    @State private var dependencies: Dependencies?

    var body: some View {
        NavigationStack {
            if let dependencies { BreathingScreen(dependencies: dependencies, beforeLock: true) } else { Color.clear }
        }
        .onAppear { dependencies = dependencies ?? app.beforeLock() }
    }
}

/// The notes cannot be opened. Help and Exit work all the same.
struct TroublePage: View {
    let trouble: AppError
    let again: @MainActor () -> Void
    @Environment(\.grainWords) private var words

    var body: some View {
        NavigationStack {
            ScrollView { TroubleCard(trouble: trouble, again: again).padding(Measure.margin).readable() }
                .grainFrame(words["app-name"])
        }
    }
}

/// Why no notes open, and what leads on. Help and Exit work all the same.
struct ClosedPage: View {
    let view: ClosedView
    let again: @MainActor () -> Void
    /// Begins anew; with a backup or without.
    let begin: @MainActor (Bool) -> Void
    @State private var asks = false
    @State private var withBackup = false
    @Environment(\.grainWords) private var words

    var body: some View {
        NavigationStack {
            ScrollView {
                GrainCard {
                    Text(verbatim: view.title).font(.grainHead).foregroundStyle(.grain(.textPrimary))
                    ForEach(view.lines, id: \.self) { Text(verbatim: $0).font(.grainBody) }
                    if !view.again.isEmpty { Button(view.again, action: again).buttonStyle(.grain(.soft)) }
                    Button(view.restore) { choose(backup: true) }.buttonStyle(.grain(.soft))
                    SecondaryText(view.restoreNote)
                    Button(view.anew) { choose(backup: false) }.buttonStyle(.grain(.plain))
                }
                .padding(Measure.margin)
                .readable()
            }
            .grainFrame(words["app-name"])
        }
        .confirmationDialog(Text(verbatim: view.ask?.title ?? ""), isPresented: $asks, titleVisibility: .visible) {
            if let ask = view.ask {
                Button(ask.keep, role: .cancel) {}
                Button(ask.goOn) { begin(withBackup) }
            }
        } message: {
            if let ask = view.ask { Text(verbatim: ask.text) }
        }
    }

    private func choose(backup: Bool) {
        withBackup = backup
        if view.ask == nil { begin(backup) } else { asks = true }
    }
}

/// After Exit: blank lines and a date, nothing to tap.
struct BlankPage: View {
    @Environment(\.grainWords) private var words

    var body: some View {
        VStack(alignment: .leading, spacing: 24) {
            Text(verbatim: words["app-exit-page-title"]).font(.grainTitle)
            Text(Date(), style: .date).font(.grainSmall)
            ForEach(0..<6) { _ in Divider() }
            Spacer()
        }
        .foregroundStyle(.grain(.textSecondary))
        .padding(Measure.margin)
        .frame(maxWidth: .infinity, maxHeight: .infinity, alignment: .leading)
        .background(.grain(.screen))
    }
}

/// While the app is not in front: the colour of the page and a bowl.
struct Cover: View {
    var body: some View {
        ZStack {
            Rectangle().fill(.grain(.screen)).ignoresSafeArea()
            Image(systemName: "circle.bottomhalf.filled").font(.largeTitle).foregroundStyle(.grain(.bowlWall))
        }
        .accessibilityHidden(true)
    }
}
