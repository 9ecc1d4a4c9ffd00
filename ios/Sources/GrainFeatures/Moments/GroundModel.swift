/// Feeling the ground: one sentence a screen, gone on from by the person's own tap. No time runs.
@MainActor @Observable public final class GroundModel: PageModel<GroundingView> {
    private var at = 0
    private var way = 0

    public init(_ dependencies: Dependencies, state: Page<GroundingView> = .waiting) {
        super.init(dependencies, reloadsOn: [.circle, .moments, .settings], state: state) { try $0.grounding() }
    }

    public override func begin() async {
        dependencies.perform(.keepAwake(true))
        await load()
    }

    /// The step that is shown; `nil` at the end.
    public var step: GroundStepView? {
        guard let steps = state.shown?.steps, steps.indices.contains(at) else { return nil }
        return steps[at]
    }

    /// The sentence that is read.
    public var sentence: String {
        guard let step, !step.ways.isEmpty else { return state.shown?.end ?? "" }
        return step.ways[way % step.ways.count]
    }

    public var hasAnotherWay: Bool { (step?.ways.count ?? 0) > 1 }

    public func goOn() { (at, way) = (at + 1, 0) }
    public func anotherWay() { way += 1 }
    public func leave() { dependencies.perform(.leaveMoment) }

    public func open(_ row: MomentRowView) {
        if row.leadsTo == .ground { (at, way) = (0, 0) } else { dependencies.perform(row.leadsTo) }
    }

    public func note() async { if await note(nil) { leave() } }
}
