/// One bowl with its ledger.
@MainActor @Observable public final class BowlModel: PageModel<BowlView> {
    public enum Action: Equatable, Sendable {
        case start(level: UInt8)
        case change(GrainChange, reason: GrainReason? = nil, why: String = "", day: LocalDay? = nil)
        case takeBack(LedgerEntryView)
        case answerLow(Route?)
        case nameNotYet(Bool)
        /// VoiceOver's way to add or take one (A6).
        case adjust(up: Bool)
    }

    /// Grains that fall into their places now: added since the bowl was last drawn.
    public private(set) var falling = 0
    public private(set) var picture: BowlPicture?
    public let area: String

    public init(_ desk: Desk, area: String, state: Page<BowlView> = .waiting) {
        self.area = area
        super.init(desk, hears: [.bowl, .areas, .checkIn, .settings], state: state) { try $0.bowl(area: area) }
    }

    /// The picture is computed apart from the words, so that they need not wait for it.
    public func loadPicture() async {
        picture = await desk.pictures.picture(area: area, form: .large)
    }

    public func send(_ action: Action) async {
        let area = area
        switch action {
        case .start(let level): await put { try $0.setStartingLevel(area: area, level: level) }
        case .change(let change, let reason, let why, let day):
            let draft = GrainDraft(area: area, change: change, day: day, source: .byHand, reason: reason, why: why)
            await write(draft)
        case .adjust(let up): await send(.change(up ? .littleAdded : .littleTaken))
        case .takeBack(let entry):
            if await change({ try $0.takeBackGrains(entry: entry.id) }) { say(words["app-undone"]) }
        case .answerLow(let route):
            await change { try $0.answerLowBowl(area: area) }
            if let route { desk.perform(.go(route)) }
        case .nameNotYet(let named): await change { _ = try $0.nameNotYet(key: area, notYet: named) }
        }
    }

    private func write(_ draft: GrainDraft) async {
        let before = state.shown?.bowl.level ?? 0
        guard let written = await ask({ try $0.addGrains(draft: draft) }) else { return }
        await put { _ in written.bowl }
        let page = written.bowl
        falling = max(0, Int(page.bowl.level) - Int(before))
        if falling > 0 { desk.perform(.feel(.grainLands)) }
        desk.perform(.announce(page.bowl.spoken))
        let entry = written.entry
        let said = page.ledger.first { $0.id == entry }
        say(said?.text ?? words["app-saved"]) { try $0.takeBackGrains(entry: entry) }
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
