/// People to call. Names are typed, never read from the phone's contacts.
struct CircleScreen: View {
    @State private var model: CircleModel
    @State private var writing = false
    @Environment(\.grainWords) private var words

    init(desk: Desk) { _model = State(initialValue: CircleModel(desk)) }

    var body: some View {
        PageView(model: model) { page in
            Quiet(page.line)
            ForEach(page.people, id: \.id) { PersonCard(person: $0, model: model) }
            Quiet(page.noneToCall)
            if writing {
                PersonForm(relations: page.relations) { draft in
                    await model.send(.add(draft))
                    writing = model.notice != nil
                }
            } else {
                Button(words["app-add"]) { writing = true }.buttonStyle(.grain(.soft))
            }
            Quiet(page.private)
        }
        .grainFrame(words["circle-title"])
    }
}

private struct PersonCard: View {
    let person: PersonView
    let model: CircleModel
    @State private var shows = false
    @Environment(\.grainWords) private var words

    var body: some View {
        GrainCard {
            VStack(alignment: .leading, spacing: 2) {
                Text(verbatim: person.person.name).font(.grainHead)
                Quiet(person.relationText)
            }
            .accessibilityElement(children: .ignore)
            .accessibilityLabel(Text(verbatim: person.spoken))
            HStack(spacing: 12) {
                if person.message != nil {
                    Button(words["circle-message"], action: tap { await model.send(.message(person)) }).buttonStyle(
                        .grain(.grey))
                }
                if person.call != nil {
                    Button(words["circle-call"], action: tap { await model.send(.call(person)) }).buttonStyle(
                        .grain(.soft))
                }
            }
            if !person.person.note.isEmpty { Quiet(person.person.note) }
            DisclosureGroup(isExpanded: $shows) {
                SessionPart(person: person, model: model)
                DeleteButton { await model.send(.delete(person)) }
            } label: {
                Text(verbatim: person.session.heading).font(.grainLabel)
            }
        }
        .accessibilityAction(named: Text(verbatim: words["app-more"])) { shows = true }
    }
}

/// Questions for the next session and notes after it.
private struct SessionPart: View {
    let person: PersonView
    let model: CircleModel
    @State private var question = ""
    @Environment(\.grainWords) private var words

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            ForEach(person.session.questions, id: \.id) { question in
                HStack {
                    Text(verbatim: question.text).font(.grainBody)
                    Spacer()
                    Button(
                        action: tap { await model.send(.dropQuestion(question)) },
                        label: {
                            Image(systemName: "checkmark").frame(minWidth: Measure.target, minHeight: Measure.target)
                        }
                    )
                    .accessibilityLabel(Text(verbatim: words["app-delete"]))
                }
            }
            NoteField(hint: words["circle-add-question"], text: $question)
            Button(words["app-add"]) {
                Task {
                    await model.send(.question(person, question))
                    question = ""
                }
            }
            .buttonStyle(.grain(.plain))
            ForEach(person.session.notes, id: \.id) { note in
                Quiet(note.heading)
                Text(verbatim: note.takeWithMe).font(.grainBody)
                Text(verbatim: note.leaveThere).font(.grainBody)
                DeleteButton { await model.send(.dropNote(note)) }
            }
        }
    }
}

/// Who someone is. A first name or a letter is enough.
private struct PersonForm: View {
    let relations: [RelationView]
    let save: @MainActor (PersonDraft) async -> Void
    @State private var draft = PersonDraft(name: "", relation: .friend, phone: "", message: "", note: "")
    @Environment(\.grainWords) private var words

    var body: some View {
        GrainCard {
            NoteField(hint: words["circle-name-hint"], text: $draft.name, lines: 1...1)
            Flow {
                ForEach(relations, id: \.text) { relation in
                    Chip(text: relation.text, chosen: relation.relation == draft.relation) {
                        draft.relation = relation.relation
                    }
                }
            }
            NoteField(hint: words["circle-number"], text: $draft.phone, lines: 1...1).keyboardType(.phonePad)
            NoteField(hint: words["circle-notes"], text: $draft.note)
            Button(words["app-save"], action: tap { await save(draft) }).buttonStyle(.grain(.filled))
        }
    }
}
