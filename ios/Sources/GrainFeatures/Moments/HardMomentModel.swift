/// "What is here right now?" Opening it writes nothing.
@MainActor @Observable public final class HardMomentModel: PageModel<HardMomentView> {
    public init(_ dependencies: Dependencies, state: Page<HardMomentView> = .waiting) {
        super.init(dependencies, reloadsOn: [.circle, .moments, .settings], state: state) { try $0.hardMoment() }
    }

    public func open(_ way: MomentWayView) { dependencies.perform(.go(.script(way.kind))) }

    public func open(_ row: MomentRowView) {
        if let route = Route(row.leadsTo, again: .triggered) { dependencies.perform(.go(route)) }
    }
}
