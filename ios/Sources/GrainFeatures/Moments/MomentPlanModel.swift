/// The plan for hard moments, written on a calm day.
@MainActor @Observable public final class MomentPlanModel: PageModel<MomentPlanView> {
    /// As it is being changed; `nil` while it is read.
    public var draft: MomentPlanDraft? {
        get { desk.drafts[.momentPlan, as: MomentPlanDraft.self] }
        set { desk.drafts[.momentPlan, as: MomentPlanDraft.self] = newValue }
    }

    /// The day that is being chosen; `nil` while none is.
    public var picked: LocalDay?

    public init(_ desk: Desk, state: Page<MomentPlanView> = .waiting) {
        super.init(desk, hears: [.moments, .circle], state: state) { try $0.momentPlan() }
    }

    public func edit() { draft = state.shown?.plan }

    public func save() async {
        guard let draft, await put({ try $0.saveMomentPlan(draft: draft) }) else { return }
        self.draft = nil
    }

    /// Begins to choose a day that may be hard.
    public func pick() async { picked = await ask { try $0.today().day } }

    /// Nothing is sent on this day of any year (N13).
    public func addPicked() async {
        guard let picked else { return }
        let date = HardDate(month: UInt32(picked.month), day: UInt32(picked.day))
        if await put(dates: { $0 + [date] }) { self.picked = nil }
    }

    public func remove(_ date: HardDateView) async {
        await put(dates: { $0.filter { $0 != date.date } })
    }

    @discardableResult private func put(dates change: ([HardDate]) -> [HardDate]) async -> Bool {
        guard var plan = state.shown?.plan else { return false }
        plan.dates = change(plan.dates)
        let changed = plan
        return await put { try $0.saveMomentPlan(draft: changed) }
    }

    public func delete() async {
        if await change({ try $0.deleteMomentPlan() }) { say(words["app-deleted"]) }
    }

    public func call(_ person: PersonView) {
        if let address = person.call { desk.perform(.openAddress(address)) }
    }
}
