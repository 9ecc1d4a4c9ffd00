/// Every bowl in small.
@MainActor @Observable public final class BowlsModel: PageModel<BowlsView> {
    public enum Action: Equatable, Sendable {
        case open(BowlRow)
        case chooseAreas
    }

    public init(_ desk: Desk, state: Page<BowlsView> = .waiting) {
        super.init(desk, hears: [.bowl, .areas, .checkIn, .settings], state: state) { try $0.bowls() }
    }

    public var isEmpty: Bool { state.shown.map { $0.rows.isEmpty && $0.rebuilding.isEmpty } ?? false }

    public func send(_ action: Action) {
        switch action {
        case .open(let row): desk.perform(.begin(.bowl(row.area)))
        case .chooseAreas: desk.perform(.begin(.areas))
        }
    }
}
