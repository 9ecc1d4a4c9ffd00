/// People to call. Names are typed, never read from the phone's contacts.
struct CircleScreen: View {
    @State private var model: CircleModel
    @Environment(\.grainWords) private var words

    init(desk: Desk) { _model = State(initialValue: CircleModel(desk)) }

    var body: some View {
        PageView(model: model) { page in
            Quiet(page.line)
            ForEach(page.people, id: \.id) { person in
                if model.draft(of: person) != nil {
                    PersonForm(person: person, relations: page.relations, model: model)
                } else {
                    PersonCard(person: person, model: model)
                }
            }
            Quiet(page.noneToCall)
            if model.draft(of: nil) != nil {
                PersonForm(person: nil, relations: page.relations, model: model)
            } else {
                Button(words["app-add"], action: tap { await model.send(.write(nil)) }).buttonStyle(.grain(.soft))
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
                Flow {
                    if model.canMove(person, up: true) {
                        UpDown(up: true) { await model.send(.move(person, up: true)) }
                    }
                    if model.canMove(person, up: false) {
                        UpDown(up: false) { await model.send(.move(person, up: false)) }
                    }
                    Button(words["app-edit"], action: tap { await model.send(.write(person)) })
                        .buttonStyle(.grain(.plain))
                    DeleteButton { await model.send(.delete(person)) }
                }
            } label: {
                Text(verbatim: person.session.heading).font(.grainLabel)
            }
        }
        .accessibilityAction(named: Text(verbatim: words["app-more"])) { shows = true }
    }
}

/// Who someone is. A first name or a letter is enough.
private struct PersonForm: View {
    let person: PersonView?
    let relations: [RelationView]
    let model: CircleModel
    @Environment(\.grainWords) private var words

    var body: some View {
        if let written = model.draft(of: person) {
            GrainCard {
                NoteField(hint: words["circle-name-hint"], text: draft.name, lines: 1...1)
                Flow {
                    ForEach(relations, id: \.text) { relation in
                        Chip(text: relation.text, chosen: relation.relation == written.relation) {
                            draft.wrappedValue.relation = relation.relation
                        }
                    }
                }
                NoteField(hint: words["circle-number"], text: draft.phone, lines: 1...1).keyboardType(.phonePad)
                NoteField(hint: words["circle-message"], text: draft.message, lines: 1...1).keyboardType(.phonePad)
                NoteField(hint: words["circle-notes"], text: draft.note)
                Button(words["app-save"], action: tap { await model.send(.save(person)) }).buttonStyle(.grain(.filled))
                Button(words["app-cancel"], action: tap { await model.send(.giveUp(person)) })
                    .buttonStyle(.grain(.plain))
            }
        }
    }

    private var draft: Binding<PersonDraft> {
        .writing({ model.draft(of: person) ?? CircleModel.nobody }, write: { model.write($0, of: person) })
    }
}
