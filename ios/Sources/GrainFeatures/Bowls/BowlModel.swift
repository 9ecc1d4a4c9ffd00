/// One bowl with its ledger.
@MainActor @Observable public final class BowlModel: PageModel<BowlView> {
    public enum Action: Equatable, Sendable {
        case start(level: UInt8)
        case change(GrainChange)
        /// The same with what was written beside it.
        case changeAsWritten(GrainChange)
        case takeBack(LedgerEntryView)
        case answerLow(Route?)
        case nameNotYet(Bool)
        /// VoiceOver's way to add or take one (A6).
        case adjust(up: Bool)
    }

    /// So many more grains lie in the bowl than when it was last drawn: they fall now, or, below 0, fade.
    public private(set) var moved = 0
    public private(set) var picture: BowlPicture?
    public let area: String

    public init(_ dependencies: Dependencies, area: String, state: Page<BowlView> = .waiting) {
        self.area = area
        super.init(dependencies, reloadsOn: [.bowl, .areas, .checkIn, .settings], state: state) {
            try $0.bowl(area: area)
        }
    }

    /// The picture is computed apart from the words, so that they need not wait for it.
    public func loadPicture() async {
        picture = await dependencies.pictures.picture(area: area, form: .large)
    }

    public func send(_ action: Action) async {
        let area = area
        switch action {
        case .start(let level): await put { try $0.setStartingLevel(area: area, level: level) }
        case .change(let change): await write(change, Written())
        case .changeAsWritten(let change):
            if await write(change, written) { dependencies.drafts.drop(.grain(area: area)) }
        case .adjust(let up): await send(.change(up ? .littleAdded : .littleTaken))
        case .takeBack(let entry):
            if await change({ try $0.takeBackGrains(entry: entry.id) }) { say(words["app-undone"]) }
        case .answerLow(let route):
            await change { try $0.answerLowBowl(area: area) }
            if let route { dependencies.perform(.go(route)) }
        case .nameNotYet(let named): await change { _ = try $0.nameNotYet(key: area, notYet: named) }
        }
    }

    /// What is written beside a change before it is made.
    public struct Written: Equatable, Sendable {
        public var reason: GrainReason?
        public var why = ""

        public init() {}
    }

    public var written: Written {
        get { dependencies.drafts[.grain(area: area), as: Written.self] ?? Written() }
        set { dependencies.drafts[.grain(area: area), as: Written.self] = newValue }
    }

    @discardableResult private func write(_ change: GrainChange, _ written: Written) async -> Bool {
        let draft = GrainDraft(
            area: area, change: change, day: nil, source: .byHand, reason: written.reason, why: written.why)
        let before = state.shown?.bowl.level ?? 0
        let made = await putting { grain in
            let made = try grain.addGrains(draft: draft)
            return (made.entry, made.bowl)
        }
        guard let entry = made, let page = state.shown else { return false }
        moved = Int(page.bowl.level) - Int(before)
        if moved > 0 { dependencies.perform(.feel(.grainLands)) }
        dependencies.perform(.announce(page.bowl.spoken))
        let line = page.ledger.first { $0.id == entry }?.text
        say(line ?? words["app-saved"]) { try $0.takeBackGrains(entry: entry) }
        return true
    }
}

extension LedgerEntryView {
    /// A full grain stands beside what was added, a hollow one beside what was taken.
    public var isAdded: Bool {
        switch change {
        case .littleAdded, .lotAdded: true
        case .littleTaken, .lotTaken, .tipped: false
        }
    }
}
