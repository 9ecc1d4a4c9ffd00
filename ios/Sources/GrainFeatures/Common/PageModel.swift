/// A screen over one view of the core: one call shows it, one call changes it.
@MainActor @Observable open class PageModel<Shown: Equatable & Sendable> {
    public private(set) var state: Page<Shown>
    public private(set) var notice: Notice?
    @ObservationIgnored public let desk: Desk
    @ObservationIgnored private let subjects: Set<Subject>?
    @ObservationIgnored private var read: @Sendable (Grain) throws -> Shown
    @ObservationIgnored private var undoing: (@Sendable (Grain) throws -> Void)?
    /// Readings that were begun. One that was overtaken by a later one is not shown.
    @ObservationIgnored private var readings = 0

    public var words: Words { desk.words }

    /// A change of one of `hears` by anyone shows the screen again; without them, every change does.
    public init(
        _ desk: Desk, hears subjects: Set<Subject>? = nil, state: Page<Shown> = .waiting,
        read: @escaping @Sendable (Grain) throws -> Shown
    ) {
        (self.desk, self.subjects, self.state, self.read) = (desk, subjects, state, read)
    }

    /// Shows the screen and follows the changes, until the task is cancelled.
    public func follow() async {
        let changes = desk.client.changes()
        await load()
        for await changed in changes where subjects?.isDisjoint(with: changed) != true { await load() }
    }

    /// Reads the screen anew.
    public func load() async {
        readings += 1
        let reading = readings
        let page: Page<Shown>
        do { page = .shown(try await desk.client.call(read)) } catch { page = .trouble(error) }
        if reading == readings { state = page }
    }

    /// Shows another part from now on: another day, another month.
    public func show(_ read: @escaping @Sendable (Grain) throws -> Shown) async {
        self.read = read
        await load()
    }

    /// Calls the core. A failure is said at the foot, and the screen stays as it is.
    public func ask<Value: Sendable>(_ body: @escaping @Sendable (Grain) throws -> Value) async -> Value? {
        do {
            return try await desk.client.call(body)
        } catch {
            say(error.text, field: error.field)
            desk.perform(.announce(error.text))
            return nil
        }
    }

    /// Changes something that answers with the whole screen.
    @discardableResult
    public func put(_ body: @escaping @Sendable (Grain) throws -> Shown) async -> Bool {
        guard let shown = await ask(body) else { return false }
        readings += 1
        state = .shown(shown)
        return true
    }

    /// Changes something, then reads the screen in the same turn.
    @discardableResult
    public func change(_ body: @escaping @Sendable (Grain) throws -> Void) async -> Bool {
        let read = read
        return await put { grain in
            try body(grain)
            return try read(grain)
        }
    }

    /// Says a line, with a way back for ten seconds when there is one.
    public func say(_ text: String, field: String = "", undo: (@Sendable (Grain) throws -> Void)? = nil) {
        undoing = undo
        notice = text.isEmpty ? nil : Notice(id: (notice?.id ?? 0) + 1, text: text, canUndo: undo != nil, field: field)
    }

    /// Takes the last change back.
    public func undo() async {
        guard let undoing else { return }
        self.undoing = nil
        if await change(undoing) { say(words["app-undone"]) }
    }

    /// The line has stood long enough.
    public func dropNotice(_ id: Int) {
        if notice?.id == id { say("") }
    }
}
