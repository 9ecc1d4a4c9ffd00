/// Every bowl in small.
@MainActor @Observable public final class BowlsModel: PageModel<BowlsView> {
    public enum Action: Equatable, Sendable {
        case open(BowlRow)
        case chooseAreas
    }

    public init(_ dependencies: Dependencies, state: Page<BowlsView> = .waiting) {
        super.init(dependencies, reloadsOn: [.bowl, .areas, .checkIn, .settings], state: state) { try $0.bowls() }
    }

    public var isEmpty: Bool { state.shown.map { $0.rows.isEmpty && $0.rebuilding.isEmpty } ?? false }

    public func send(_ action: Action) {
        switch action {
        case .open(let row): dependencies.perform(.begin(.bowl(row.area)))
        case .chooseAreas: dependencies.perform(.begin(.areas))
        }
    }
}
