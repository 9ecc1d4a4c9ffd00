/// A screen over one view of the core: one call shows it, one call changes it.
@MainActor @Observable open class PageModel<Shown: Equatable & Sendable> {
    public private(set) var state: Page<Shown>
    public private(set) var notice: Notice?
    @ObservationIgnored public let dependencies: Dependencies
    @ObservationIgnored private let subjects: Set<Subject>?
    @ObservationIgnored private var read: @Sendable (Grain) throws -> Shown
    @ObservationIgnored private var undoing: (@MainActor () async -> Bool)?
    /// Readings that were begun. One that was overtaken by a later one is not shown.
    @ObservationIgnored private var readings = 0
    /// Under this id it saves: its own changes come with the new screen, and need no second reading.
    @ObservationIgnored private let id = UUID()
    @ObservationIgnored private var isClosed = false

    public var words: Words { dependencies.words }

    /// A change of one of `reloadsOn` by anyone shows the screen again; without them, every change does.
    public init(
        _ dependencies: Dependencies, reloadsOn subjects: Set<Subject>? = nil, state: Page<Shown> = .waiting,
        read: @escaping @Sendable (Grain) throws -> Shown
    ) {
        (self.dependencies, self.subjects, self.state, self.read) = (dependencies, subjects, state, read)
    }

    /// Shows the screen and follows what makes it old, until the task is cancelled.
    public func follow() async {
        let news = dependencies.client.news()
        isClosed = false
        await begin()
        sayWhatWasLeft()
        for await one in news {
            switch one {
            case .time: await timeMoved()
            case .saved(let changed, let writer):
                if writer != id, isMadeOld(by: changed) { await load() }
            }
        }
    }

    /// Closes this screen, and with two quick taps no other one.
    open func close() {
        guard !isClosed else { return }
        isClosed = true
        dependencies.perform(.close)
    }

    /// What others changed is read again.
    open func isMadeOld(by changed: [Subject]) -> Bool { subjects?.isDisjoint(with: changed) != true }

    /// Shows the screen when it is come to.
    open func begin() async { await load() }

    /// The day, the clock or the zone is another one, or the person came back: what is shown is read again. A form keeps
    /// the day it was opened for.
    open func timeMoved() async { await load() }

    /// Reads the screen anew.
    open func load() async {
        readings += 1
        let reading = readings
        let page: Page<Shown>
        do { page = .shown(try await dependencies.client.call(read)) } catch { page = .trouble(error) }
        guard reading == readings else { return }
        state = page
        if let shown = page.shown { tookIn(shown) }
    }

    /// The core has answered with a screen, which stands in `state` now.
    open func tookIn(_ shown: Shown) {}

    /// Shows another part from now on: another day, another month.
    public func show(_ read: @escaping @Sendable (Grain) throws -> Shown) async {
        reads(read)
        await load()
    }

    /// Reads in this way from now on.
    func reads(_ read: @escaping @Sendable (Grain) throws -> Shown) { self.read = read }

    /// Calls the core. A failure is said at the foot, and the screen stays as it is.
    public func ask<Value: Sendable>(_ body: @escaping @Sendable (Grain) throws -> Value) async -> Value? {
        await call(as: nil, body)
    }

    private func call<Value: Sendable>(
        as writer: UUID?, _ body: @escaping @Sendable (Grain) throws -> Value
    ) async -> Value? {
        do {
            return try await dependencies.client.call(writer: writer, body)
        } catch {
            say(error)
            return nil
        }
    }

    /// Changes something as this screen, which is not told of it a second time. What fails is for the caller to say.
    func saving<Value: Sendable>(
        _ body: @escaping @Sendable (Grain) throws -> Value
    ) async throws(AppError) -> Value {
        try await dependencies.client.call(writer: id, body)
    }

    /// Says what went wrong, also to who cannot see it.
    func say(_ trouble: AppError) {
        say(trouble.text)
        dependencies.perform(.announce(trouble.text))
    }

    /// Changes something that answers with the whole screen.
    @discardableResult
    public func put(_ body: @escaping @Sendable (Grain) throws -> Shown) async -> Bool {
        guard let shown = await call(as: id, body) else { return false }
        show(shown)
        return true
    }

    /// The core has answered a change with the screen as it is now.
    func show(_ shown: Shown) {
        readings += 1
        state = .shown(shown)
        tookIn(shown)
    }

    /// Changes something, then reads the screen in the same turn.
    @discardableResult
    public func change(_ body: @escaping @Sendable (Grain) throws -> Void) async -> Bool {
        await changing(body) != nil
    }

    /// The same, with what the change answers.
    public func changing<Value: Sendable>(_ body: @escaping @Sendable (Grain) throws -> Value) async -> Value? {
        let read = read
        return await putting { grain in
            let value = try body(grain)
            return (value, try read(grain))
        }
    }

    /// Changes something that answers with the whole screen and with more.
    public func putting<Value: Sendable>(
        _ body: @escaping @Sendable (Grain) throws -> (Value, Shown)
    ) async -> Value? {
        guard let (value, shown) = await call(as: id, body) else { return nil }
        show(shown)
        return value
    }

    /// Says a line, with a way back for ten seconds when there is one.
    public func say(_ text: String, undo: (@Sendable (Grain) throws -> Void)? = nil) {
        guard let undo else { return show(text, undoing: nil) }
        show(text) { [weak self] in await self?.change(undo) ?? false }
    }

    /// The same; what takes it back says whether it did.
    func show(_ text: String, undoing: (@MainActor () async -> Bool)?) {
        self.undoing = undoing
        notice =
            text.isEmpty ? nil : Notice(id: (notice?.id ?? 0) + 1, text: text, canUndo: undoing != nil)
    }

    /// What was done on a page that is closed now is said on the one below it.
    private func sayWhatWasLeft() {
        guard let left = dependencies.left else { return }
        dependencies.left = nil
        guard let undo = left.undo else { return say(left.text) }
        say(left.text) { _ = try $0.act(act: undo, values: [], on: nil) }
    }

    /// Takes the last change back.
    public func undo() async {
        guard let undoing else { return }
        self.undoing = nil
        if await undoing() { say(words["app-undone"]) }
    }

    /// The line has stood long enough.
    public func dropNotice(_ id: Int) {
        if notice?.id == id { say("") }
    }
}
