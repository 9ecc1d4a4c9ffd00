/// The frame around all screens: what stands there, where the person is, Help and Exit.
@MainActor @Observable public final class AppModel {
    public enum Phase: Equatable, Sendable {
        case opening
        /// The phone was not unlocked since it started.
        case beforeFirstUnlock
        /// The notes cannot be opened. Help and Exit work.
        case trouble(AppError)
        case setUp
        case home
    }

    /// The four places.
    public enum Tab: Hashable, Sendable, CaseIterable { case today, bowls, practice, you }

    public private(set) var phase = Phase.opening
    /// Exit was tapped: a blank page with a date, nothing to tap (S20).
    public private(set) var isBlank = false
    /// Covered while the app is not in front (S22).
    public private(set) var isCovered = false
    /// Slow breathing was asked for from outside: it stands before the lock, as Help does, and shows nothing of anybody's.
    public private(set) var breathesFirst = false
    public var showsHelp = false
    public var tab = Tab.today
    /// Each place keeps its own way.
    private var paths: [Tab: [Route]] = [:]
    /// What stands over everything, a check-in or a hard moment: its first screen, and what was opened from it.
    public private(set) var cover: [Route] = []
    public private(set) var dependencies: Dependencies?
    public private(set) var settings: Settings?

    @ObservationIgnored private let opening: Opening
    @ObservationIgnored private let isShut: @Sendable () -> Bool
    @ObservationIgnored private let autosave: Autosave
    @ObservationIgnored private let perform: @MainActor (Effect) -> Void
    /// A route that came before the notes were open: from a reminder or a shortcut.
    @ObservationIgnored private var wanted: Route?
    @ObservationIgnored private var escaped: Date?

    /// The way that was gone in a place.
    public subscript(path tab: Tab) -> [Route] {
        get { paths[tab] ?? [] }
        set { paths[tab] = newValue }
    }

    /// The way beyond its first screen, which stands beside the menu where there is room for both.
    public subscript(beyond tab: Tab) -> [Route] {
        get { Array(self[path: tab].dropFirst()) }
        set { paths[tab] = self[path: tab].prefix(1) + newValue }
    }

    /// The way in the place that is shown.
    public var path: [Route] {
        get { self[path: tab] }
        set { self[path: tab] = newValue }
    }

    /// What was opened from its first screen.
    public var beyondCover: [Route] {
        get { Array(cover.dropFirst()) }
        set { cover = cover.prefix(1) + newValue }
    }

    /// The hard moment is over: what was open before it is there again, a check-in too.
    public func leaveMoment() { uncover(to: cover.prefix { !$0.isMoment }) }

    /// What stands over everything is gone. What was written in it is saved or stays in memory.
    public func leaveCover() { uncover(to: []) }

    private func uncover(to rest: ArraySlice<Route>) {
        guard rest.count < cover.count else { return }
        cover = Array(rest)
        if !cover.contains(where: \.isMoment) { perform(.keepAwake(false)) }
    }

    public init(
        _ opening: Opening, isShut: @escaping @Sendable () -> Bool = { false }, autosave: Autosave = Autosave(),
        perform: @escaping @MainActor (Effect) -> Void = { _ in }
    ) {
        (self.opening, self.isShut, self.autosave, self.perform) = (opening, isShut, autosave, perform)
    }

    /// Opens the notes, at the start and by "Try again".
    public func open() async {
        if isShut() {
            phase = .beforeFirstUnlock
            return
        }
        do {
            let client = try await opening.client()
            let (settings, isNew) = try await client.call { try ($0.settings(), $0.isNew()) }
            let words = await Task.detached { Words(language: settings.language) }.value
            self.settings = settings
            dependencies = Dependencies(client: client, words: words, autosave: autosave) { [weak self] in
                self?.handle($0)
            }
            phase = isNew ? .setUp : .home
            if phase == .home { goWhereWanted() }
        } catch {
            phase = .trouble(error)
        }
    }

    /// Keeps the settings that the frame itself needs up to date, and its words in the language that was chosen.
    public func follow() async {
        guard let dependencies else { return }
        for await case .saved(let changed, _) in dependencies.client.news() where changed.contains(.settings) {
            await readSettings(dependencies)
        }
    }

    private func readSettings(_ dependencies: Dependencies) async {
        guard let settings = try? await dependencies.client.call({ try $0.settings() }) else { return }
        self.settings = settings
        guard settings.language != dependencies.words.language else { return }
        dependencies.words = await Task.detached { Words(language: settings.language) }.value
    }

    /// Keeps a country for Help because the person asked for it, or forgets it (R3). True when that is saved.
    public func keepCountry(_ code: String) async -> Bool {
        guard let client = dependencies?.client,
            let saved = try? await client.call({ try $0.keepCountry(country: code) })
        else { return false }
        settings = saved
        return true
    }

    /// Saves what is being written and waits for its pause. Whoever covers or leaves the screens calls it first.
    public func saveWriting() async { await dependencies?.autosave.now() }

    /// The first pages are over. What was chosen in them holds from the first page after them, whenever its news comes.
    public func finishedSetUp() async {
        if let dependencies { await readSettings(dependencies) }
        phase = .home
        goWhereWanted()
    }

    public func go(to route: Route) {
        wanted = route
        if phase == .home { goWhereWanted() }
    }

    /// From outside, by a widget, a control or a shortcut: the lock comes first, and before it nothing but slow breathing.
    public func comes(to route: Route) {
        breathesFirst = route == .hardMoment
        isBlank = false
        (tab, showsHelp) = (.today, false)
        leaveCover()
        path = []
        go(to: route)
    }

    /// Back to what stands before the pages.
    public func breathedEnough() { breathesFirst = false }

    /// What breathing before the lock is made of: what leads further waits behind the lock.
    public func beforeLock() -> Dependencies? {
        guard let dependencies else { return nil }
        return Dependencies(client: dependencies.client, words: dependencies.words, autosave: autosave) {
            [weak self] effect in
            switch effect {
            case .go, .begin, .close, .leaveMoment:
                self?.breathedEnough()
                if effect != .close, effect != .leaveMoment { self?.handle(effect) }
            default: self?.handle(effect)
            }
        }
    }

    /// Blank at once, and the way back is cleared. What is being written is saved or stays in memory, so nothing is lost.
    public func exit() {
        isBlank = true
        breathesFirst = false
        Task { await saveWriting() }
        showsHelp = false
        leaveCover()
        paths = [:]
        tab = .today
    }

    /// Esc, twice within two seconds, is Exit too.
    public func escape(at now: Date) {
        if let last = escaped, now.timeIntervalSince(last) <= 2 { exit() }
        escaped = now
    }

    /// Back in front: never to the page that was left by Exit.
    public func becameActive() { (isCovered, isBlank) = (false, false) }
    public func becameInactive() {
        isCovered = true
        Task { await saveWriting() }
    }

    private func goWhereWanted() {
        guard let route = wanted else { return }
        wanted = nil
        show(route)
    }

    private func show(_ route: Route) {
        switch route {
        case .today: (tab, path, _) = (.today, [], leaveCover())
        case .bowls: (tab, path, _) = (.bowls, [], leaveCover())
        case .help: showsHelp = true
        case _ where route.standsOver || !cover.isEmpty: if cover.last != route { cover.append(route) }
        // Two quick taps are one way.
        default: if path.last != route { path.append(route) }
        }
    }

    private func handle(_ effect: Effect) {
        switch effect {
        case .go(let route): show(route)
        case .begin(let route):
            // Help stands over whatever is open.
            if route != .help {
                path = []
                leaveCover()
            }
            show(route)
        case .close:
            if !cover.isEmpty {
                uncover(to: cover.dropLast())
            } else if !path.isEmpty {
                path.removeLast()
            }
        case .leaveMoment: leaveMoment()
        case .beginAnew: beginAnew()
        default: perform(effect)
        }
    }

    private func beginAnew() {
        perform(.beginAnew)
        leaveCover()
        (dependencies, settings, paths, tab, phase) = (nil, nil, [:], .today, .opening)
        Task {
            await opening.forget()
            await open()
        }
    }
}
