/// "What is here right now?" Opening it writes nothing.
@MainActor @Observable public final class HardMomentModel: PageModel<HardMomentView> {
    public init(_ desk: Desk, state: Page<HardMomentView> = .waiting) {
        super.init(desk, hears: [.circle, .moments, .settings], state: state) { try $0.hardMoment() }
    }

    public func open(_ way: MomentWayView) { desk.perform(.go(.script(way.kind))) }

    public func open(_ row: MomentRowView) {
        if let route = Route(row.leadsTo, again: .triggered) { desk.perform(.go(route)) }
    }
}
