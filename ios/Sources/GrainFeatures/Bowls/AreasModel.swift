/// Which areas are tracked, and on which side the person stands in each.
@MainActor @Observable public final class AreasModel: PageModel<[AreaView]> {
    public enum Action: Equatable, Sendable {
        case track(AreaView, Bool)
        case move(AreaView, up: Bool)
        case side(AreaView, Side)
        /// Saves the name that was written for a new area.
        case add
        /// Begins to write another name.
        case writeName(AreaView)
        /// Saves it.
        case rename(AreaView)
        case delete(AreaView)
    }

    public init(_ desk: Desk, state: Page<[AreaView]> = .waiting) {
        super.init(desk, hears: [.areas, .settings], state: state) { try $0.areas() }
    }

    /// There is a place above or below it among the tracked ones.
    public func canMove(_ area: AreaView, up: Bool) -> Bool { tracked.moving(area.key, up: up) != nil }

    /// The name of a new area, as it is written.
    public var newName: String {
        get { desk.drafts[text: .areaName] }
        set { desk.drafts[text: .areaName] = newValue }
    }

    /// Another name for an area, as it is written; `nil` while none is.
    public func name(of area: AreaView) -> String? { desk.drafts[.rename(area: area.key), as: String.self] }
    public func write(name: String, of area: AreaView) { desk.drafts[text: .rename(area: area.key)] = name }

    private var tracked: [String] { state.shown?.filter(\.tracked).map(\.key) ?? [] }

    public func send(_ action: Action) async {
        switch action {
        case .track(let area, let on):
            desk.perform(.feel(.choose))
            let keys = tracked.filter { $0 != area.key } + (on ? [area.key] : [])
            await put { try $0.trackAreas(keys: keys) }
        case .move(let area, let up):
            guard let keys = tracked.moving(area.key, up: up) else { return }
            await put { try $0.trackAreas(keys: keys) }
        case .side(let area, let side): await put { try $0.setAreaSide(key: area.key, side: side) }
        case .add:
            let name = newName
            if await put({ try $0.addArea(name: name) }) { desk.drafts.saved(.areaName, name) }
        case .writeName(let area): write(name: area.name, of: area)
        case .rename(let area):
            guard let name = name(of: area) else { return }
            if await put({ try $0.renameArea(key: area.key, name: name) }) {
                desk.drafts.saved(.rename(area: area.key), name)
            }
        case .delete(let area): await change { try $0.deleteArea(key: area.key) }
        }
    }
}
