/// "What is here right now?" Opening it writes nothing.
@MainActor @Observable public final class HardMomentModel: PageModel<HardMomentView> {
    /// "Someone else": those to call after the first.
    public private(set) var showsOthers = false
    @ObservationIgnored private var isNoting = false

    public init(_ dependencies: Dependencies, state: Page<HardMomentView> = .waiting) {
        super.init(dependencies, reloadsOn: [.circle, .moments, .settings], state: state) { try $0.hardMoment() }
    }

    public override func begin() async {
        dependencies.perform(.keepAwake(true))
        await load()
    }

    public func open(_ way: MomentWayView) {
        dependencies.perform(.go(way.kind == .triggered ? .breathing : .pause))
    }

    public func open(_ row: MomentRowView) {
        if row.leadsTo == .others { showsOthers = true } else { dependencies.perform(row.leadsTo) }
    }

    public func call(_ call: MomentCallView) { dependencies.perform(.openAddress(call.address)) }

    public func leave() {
        if showsOthers { showsOthers = false } else { dependencies.perform(.leaveMoment) }
    }

    /// Notes that it happened, without a word on what it was.
    public func note() async {
        // Two quick taps are one moment.
        guard !isNoting else { return }
        isNoting = true
        defer { isNoting = false }
        await note(nil)
    }
}

extension PageModel {
    /// Notes a hard moment and says so, with a way to take it back. True when it is saved.
    @discardableResult
    func note(_ kind: MomentKind?) async -> Bool {
        guard let noted = await ask({ try $0.noteMoment(kind: kind, note: "") }) else { return false }
        say(noted.text) { try $0.deleteMoment(id: noted.id) }
        dependencies.perform(.announce(noted.text))
        return true
    }
}

extension Dependencies {
    /// Goes where a tap in a hard moment leads. The dialler opens with the number in it and calls nobody by itself (R6).
    func perform(_ place: MomentPlace) {
        if case .call(let address) = place {
            perform(.openAddress(address))
        } else if let route = Route(place) {
            perform(.go(route))
        }
    }
}
