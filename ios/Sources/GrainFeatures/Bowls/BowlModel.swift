/// One bowl with its ledger.
@MainActor @Observable public final class BowlModel: PageModel<BowlView> {
    public enum Action: Equatable, Sendable {
        case start(level: UInt8)
        /// One grain, at once. Amount, day and why have a page of their own in the core.
        case change(GrainChange)
        case takeBack(LedgerEntryView)
        case answerLow(Route?)
        case open(Route)
        /// The page is drawn, and the fall of its new grains has begun: it plays once.
        case seen
        /// All of it has come to rest, or the page was left.
        case rests
        /// VoiceOver's way to add or take one (A6).
        case adjust(up: Bool)
    }

    /// So many more grains lie in the bowl than when it was last drawn: they fall now, or, below 0, fade.
    public private(set) var moved = 0
    /// So many grains had fallen, or lain, when the page came to rest last.
    private var rested: UInt8 = 0
    public private(set) var picture: BowlPicture?
    public let area: String

    public init(_ dependencies: Dependencies, area: String, state: Page<BowlView> = .waiting) {
        self.area = area
        super.init(dependencies, reloadsOn: [.bowl, .areas, .checkIn, .settings], state: state) {
            try $0.bowl(area: area)
        }
    }

    /// So many grains of the page fall now, or, below 0, fade: what was just done here, or those that came since it was seen last.
    public func moved(_ page: BowlView) -> Int {
        moved != 0 ? moved : max(0, Int(page.bowl.shown) - Int(max(page.before, rested)))
    }

    /// The picture is computed apart from the words, so that they need not wait for it.
    public func loadPicture() async {
        picture = await dependencies.pictures.picture(area: area, form: .large)
    }

    public func send(_ action: Action) async {
        let area = area
        switch action {
        case .start(let level):
            if await put({ try $0.setStartingLevel(area: area, level: level) }) {
                say(words["app-saved"]) { _ = try $0.leaveStartOpen(area: area) }
            }
        case .change(let change): await write(change)
        case .adjust(let up): await send(.change(up ? .littleAdded : .littleTaken))
        case .takeBack(let entry):
            let id = entry.id
            if await change({ try $0.takeBackGrains(entry: id) }) {
                say(words["bowl-taken-back"]) { try $0.putBackGrains(entry: id) }
            }
        case .answerLow(let route):
            await change { try $0.answerLowBowl(area: area) }
            if let route { dependencies.perform(.go(route)) }
        case .seen: _ = await ask { try $0.bowlSeen(area: area) }
        case .rests: (moved, rested) = (0, state.shown?.bowl.shown ?? 0)
        case .open(let route): dependencies.perform(.begin(route))
        }
    }

    @discardableResult private func write(_ change: GrainChange) async -> Bool {
        let draft = GrainDraft(area: area, change: change, day: nil, source: .byHand, reason: nil, why: "")
        let before = state.shown?.bowl.shown ?? 0
        let made = await putting { grain in
            let made = try grain.addGrains(draft: draft)
            return (made.entry, made.bowl)
        }
        guard let entry = made, let page = state.shown else { return false }
        moved = Int(page.bowl.shown) - Int(before)
        if moved > 0 { dependencies.perform(.feel(.grainLands)) }
        dependencies.perform(.announce(page.bowl.spoken))
        let line = page.ledger.first { $0.id == entry }?.text
        say(line ?? words["app-saved"]) { try $0.takeBackGrains(entry: entry) }
        return true
    }
}

extension LedgerEntryView {
    /// The grains of its sign: three for a lot, hollow for what was taken.
    public var grains: Int {
        switch change {
        case .littleAdded: 1
        case .lotAdded: 5
        case .littleTaken: -1
        case .lotTaken, .tipped: -5
        }
    }
}
