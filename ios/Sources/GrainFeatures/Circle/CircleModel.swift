/// People to call.
@MainActor @Observable public final class CircleModel: PageModel<CircleView> {
    public enum Action: Equatable, Sendable {
        case call(PersonView)
        case message(PersonView)
        case add(PersonDraft)
        case change(PersonView, PersonDraft)
        case move(PersonView, up: Bool)
        case delete(PersonView)
        case session(PersonView, LocalDay?, WallTime?)
        case question(PersonView, String)
        case dropQuestion(SessionQuestionView)
        case note(PersonView, LocalDay, take: String, leave: String)
        case dropNote(SessionNoteView)
    }

    public init(_ desk: Desk, state: Page<CircleView> = .waiting) {
        super.init(desk, hears: [.circle, .settings], state: state) { try $0.circle() }
    }

    public func send(_ action: Action) async {
        switch action {
        case .call(let person): open(person.call)
        case .message(let person): open(person.message)
        case .add(let draft): await put { try $0.addPerson(draft: draft) }
        case .change(let person, let draft): await put { try $0.changePerson(id: person.id, draft: draft) }
        case .move(let person, let up): await move(person, up: up)
        case .delete(let person): await deleted { try $0.deletePerson(id: person.id) }
        case .session(let person, let day, let time):
            await put { try $0.setNextSession(person: person.id, day: day, time: time) }
        case .question(let person, let text): await put { try $0.addSessionQuestion(person: person.id, question: text) }
        case .dropQuestion(let question): await deleted { try $0.deleteSessionQuestion(id: question.id) }
        case .note(let person, let day, let take, let leave):
            await put {
                try $0.writeSessionNote(person: person.id, day: day, takeWithMe: take, leaveThere: leave)
            }
        case .dropNote(let note): await deleted { try $0.deleteSessionNote(id: note.id) }
        }
    }

    private func open(_ address: String?) {
        desk.perform(address.map(Effect.openAddress) ?? .go(.help))
    }

    private func move(_ person: PersonView, up: Bool) async {
        var ids = state.shown?.people.map(\.id) ?? []
        guard let from = ids.firstIndex(of: person.id) else { return }
        let to = from + (up ? -1 : 1)
        guard ids.indices.contains(to) else { return }
        ids.swapAt(from, to)
        await put { [ids] in try $0.orderPeople(ids: ids) }
    }

    private func deleted(_ body: @escaping @Sendable (Grain) throws -> Void) async {
        if await change(body) { say(words["app-deleted"]) }
    }
}
