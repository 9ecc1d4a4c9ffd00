/// Which areas are tracked, and on which side the person stands in each.
@MainActor @Observable public final class AreasModel: PageModel<[AreaView]> {
    public enum Action: Equatable, Sendable {
        case track(AreaView, Bool)
        case move(AreaView, up: Bool)
        case side(AreaView, Side)
        case add(String)
        case rename(AreaView, String)
        case delete(AreaView)
    }

    public init(_ desk: Desk, state: Page<[AreaView]> = .waiting) {
        super.init(desk, hears: [.areas, .settings], state: state) { try $0.areas() }
    }

    private var tracked: [String] { state.shown?.filter(\.tracked).map(\.key) ?? [] }

    public func send(_ action: Action) async {
        switch action {
        case .track(let area, let on):
            desk.perform(.feel(.choose))
            let keys = tracked.filter { $0 != area.key } + (on ? [area.key] : [])
            await put { try $0.trackAreas(keys: keys) }
        case .move(let area, let up):
            var keys = tracked
            guard let from = keys.firstIndex(of: area.key) else { return }
            let to = from + (up ? -1 : 1)
            guard keys.indices.contains(to) else { return }
            keys.swapAt(from, to)
            await put { [keys] in try $0.trackAreas(keys: keys) }
        case .side(let area, let side): await put { try $0.setAreaSide(key: area.key, side: side) }
        case .add(let name): await put { try $0.addArea(name: name) }
        case .rename(let area, let name): await put { try $0.renameArea(key: area.key, name: name) }
        case .delete(let area): await change { try $0.deleteArea(key: area.key) }
        }
    }
}
