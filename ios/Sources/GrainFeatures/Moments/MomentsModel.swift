/// The noted moments of a month.
@MainActor @Observable public final class MomentsModel: PageModel<MomentsView> {
    public init(_ desk: Desk, state: Page<MomentsView> = .waiting) {
        super.init(desk, hears: [.moments], state: state) { try $0.moments(month: nil) }
    }

    public func month(of day: LocalDay) async { await show { try $0.moments(month: day) } }

    public func change(_ moment: MomentView, note: String) async {
        await change { try $0.changeMomentNote(id: moment.id, note: note) }
    }

    public func delete(_ moment: MomentView) async {
        if await change({ try $0.deleteMoment(id: moment.id) }) { say(words["app-deleted"]) }
    }
}
