/// People to call.
@MainActor @Observable public final class CircleModel: PageModel<CircleView> {
    public enum Action: Equatable, Sendable {
        case call(PersonView)
        case message(PersonView)
        /// Begins to write someone down, or to change them.
        case write(PersonView?)
        /// Saves what was written of them.
        case save(PersonView?)
        /// What was written of them is given up.
        case giveUp(PersonView?)
        case move(PersonView, up: Bool)
        case delete(PersonView)
        /// The day of the next session is known: today, to begin with. Or it is not.
        case session(PersonView, on: Bool)
        case sessionAt(PersonView, LocalDay, WallTime?)
        /// Saves the question that was written.
        case question(PersonView)
        case dropQuestion(SessionQuestionView)
        /// Begins to write about a session, as of today.
        case writeNote(PersonView)
        /// Saves what was written about it.
        case note(PersonView)
        case dropNote(SessionNoteView)
    }

    public init(_ desk: Desk, state: Page<CircleView> = .waiting) {
        super.init(desk, hears: [.circle, .settings], state: state) { try $0.circle() }
    }

    public func send(_ action: Action) async {
        switch action {
        case .call(let person): open(person.call)
        case .message(let person): open(person.message)
        case .write(let person): desk.drafts[.person(person?.id), as: PersonDraft.self] = person?.person ?? Self.nobody
        case .save(let person): await save(person?.id)
        case .giveUp(let person): desk.drafts.drop(.person(person?.id))
        case .move(let person, let up): await move(person, up: up)
        case .delete(let person): await deleted { try $0.deletePerson(id: person.id) }
        case .session(let person, let on):
            await put { try $0.setNextSession(person: person.id, day: on ? $0.today().day : nil, time: nil) }
        case .sessionAt(let person, let day, let time):
            await put { try $0.setNextSession(person: person.id, day: day, time: time) }
        case .question(let person):
            let text = desk.drafts[text: .question(person: person.id)]
            if await put({ try $0.addSessionQuestion(person: person.id, question: text) }) {
                desk.drafts.saved(.question(person: person.id), text)
            }
        case .dropQuestion(let question): await deleted { try $0.deleteSessionQuestion(id: question.id) }
        case .writeNote(let person):
            guard let today = await ask({ try $0.today().day }) else { return }
            desk.drafts[.sessionNote(person: person.id), as: SessionNote.self] = SessionNote(day: today)
        case .note(let person):
            guard let note = note(on: person) else { return }
            let written = await put {
                try $0.writeSessionNote(
                    person: person.id, day: note.day, takeWithMe: note.takeWithMe, leaveThere: note.leaveThere)
            }
            if written { desk.drafts.drop(.sessionNote(person: person.id)) }
        case .dropNote(let note): await deleted { try $0.deleteSessionNote(id: note.id) }
        }
    }

    /// A note after a session, as it is written.
    public struct SessionNote: Equatable, Sendable {
        public var day: LocalDay
        public var takeWithMe = ""
        public var leaveThere = ""

        public init(day: LocalDay) { self.day = day }
    }

    /// What a time begins with before one is chosen.
    public static let someTime = WallTime(hour: 12, minute: 0)
    public static let nobody = PersonDraft(name: "", relation: .friend, phone: "", message: "", note: "")

    /// What is being written of someone, or of someone new; `nil` while nothing is.
    public func draft(of person: PersonView?) -> PersonDraft? {
        desk.drafts[.person(person?.id), as: PersonDraft.self]
    }
    public func write(_ draft: PersonDraft, of person: PersonView?) {
        desk.drafts[.person(person?.id), as: PersonDraft.self] = draft
    }

    /// The question that is being written.
    public func question(for person: PersonView) -> String { desk.drafts[text: .question(person: person.id)] }
    public func write(question: String, for person: PersonView) {
        desk.drafts[text: .question(person: person.id)] = question
    }

    /// The note on a session that is being written; `nil` while none is.
    public func note(on person: PersonView) -> SessionNote? {
        desk.drafts[.sessionNote(person: person.id), as: SessionNote.self]
    }
    public func write(_ note: SessionNote, on person: PersonView) {
        desk.drafts[.sessionNote(person: person.id), as: SessionNote.self] = note
    }

    private func save(_ id: String?) async {
        guard let draft = desk.drafts[.person(id), as: PersonDraft.self] else { return }
        let saved = await put { grain in
            guard let id else { return try grain.addPerson(draft: draft) }
            return try grain.changePerson(id: id, draft: draft)
        }
        if saved { desk.drafts.drop(.person(id)) }
    }

    private func open(_ address: String?) {
        desk.perform(address.map(Effect.openAddress) ?? .go(.help))
    }

    private func move(_ person: PersonView, up: Bool) async {
        guard let ids = ids.moving(person.id, up: up) else { return }
        await put { try $0.orderPeople(ids: ids) }
    }

    private var ids: [String] { state.shown?.people.map(\.id) ?? [] }

    /// There is someone above or below.
    public func canMove(_ person: PersonView, up: Bool) -> Bool { ids.moving(person.id, up: up) != nil }

    private func deleted(_ body: @escaping @Sendable (Grain) throws -> Void) async {
        if await change(body) { say(words["app-deleted"]) }
    }
}
