/// The noted moments of a month.
@MainActor @Observable public final class MomentsModel: PageModel<MomentsView> {
    /// The month of a day, or this month.
    public init(_ desk: Desk, day: LocalDay? = nil, state: Page<MomentsView> = .waiting) {
        super.init(desk, hears: [.moments], state: state) { try $0.moments(month: day) }
    }

    public func month(of day: LocalDay) async { await show { try $0.moments(month: day) } }

    /// Begins to change the line beside a moment.
    public func edit(_ moment: MomentView) { desk.drafts[text: .momentNote(moment.id)] = moment.note }

    /// The line as it is written; `nil` while it is read.
    public func note(of moment: MomentView) -> String? { desk.drafts[.momentNote(moment.id), as: String.self] }
    public func write(_ note: String, of moment: MomentView) { desk.drafts[text: .momentNote(moment.id)] = note }

    public func save(_ moment: MomentView) async {
        guard let note = note(of: moment) else { return }
        if await change({ try $0.changeMomentNote(id: moment.id, note: note) }) {
            desk.drafts.saved(.momentNote(moment.id), note)
        }
    }

    public func delete(_ moment: MomentView) async {
        if await change({ try $0.deleteMoment(id: moment.id) }) { say(words["app-deleted"]) }
    }
}
