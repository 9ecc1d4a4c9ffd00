/// The plan for hard moments, written on a calm day.
@MainActor @Observable public final class MomentPlanModel: PageModel<MomentPlanView> {
    /// As it is being changed; `nil` while it is read.
    public var draft: MomentPlanDraft?

    public init(_ desk: Desk, state: Page<MomentPlanView> = .waiting) {
        super.init(desk, hears: [.moments, .circle], state: state) { try $0.momentPlan() }
    }

    public func edit() { draft = state.shown?.plan }

    public func save() async {
        guard let draft, await put({ try $0.saveMomentPlan(draft: draft) }) else { return }
        self.draft = nil
        desk.perform(.planReminders)
    }

    public func delete() async {
        if await change({ try $0.deleteMomentPlan() }) { say(words["app-deleted"]) }
    }

    public func call(_ person: PersonView) {
        if let address = person.call { desk.perform(.openAddress(address)) }
    }
}
