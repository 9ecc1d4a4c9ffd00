/// The next session with its questions, and notes after one.
struct SessionPart: View {
    let person: PersonView
    let model: CircleModel
    @Environment(\.grainWords) private var words

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            next
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
            NoteField(
                hint: words["circle-add-question"],
                text: .writing({ model.question(for: person) }, write: { model.write(question: $0, for: person) }))
            Button(words["app-add"], action: tap { await model.send(.question(person)) }).buttonStyle(.grain(.plain))
            ForEach(person.session.notes, id: \.id) { note in
                Quiet(note.heading)
                Text(verbatim: note.takeWithMe).font(.grainBody)
                Text(verbatim: note.leaveThere).font(.grainBody)
                DeleteButton { await model.send(.dropNote(note)) }
            }
            SessionNoteForm(person: person, model: model)
        }
    }

    /// When the next one is; neither day nor time has to be known.
    @ViewBuilder private var next: some View {
        let (day, time) = (person.session.day, person.session.time)
        Toggle(isOn: .showing(day != nil) { on in Task { await model.send(.session(person, on: on)) } }) {
            Text(verbatim: words["circle-session-day"]).font(.grainBody)
        }
        if let day {
            DayPicker(title: words["circle-session-day"], day: day) { day in
                Task { await model.send(.sessionAt(person, day, time)) }
            }
            Toggle(
                isOn: .showing(time != nil) { on in
                    Task { await model.send(.sessionAt(person, day, on ? CircleModel.someTime : nil)) }
                }
            ) {
                Text(verbatim: words["circle-session-time"]).font(.grainBody)
            }
            if let time {
                TimePicker(title: words["circle-session-time"], time: time) { time in
                    Task { await model.send(.sessionAt(person, day, time)) }
                }
            }
        }
    }
}

/// What is taken along from a session, and what stays there.
private struct SessionNoteForm: View {
    let person: PersonView
    let model: CircleModel
    @Environment(\.grainWords) private var words

    var body: some View {
        if let written = model.note(on: person) {
            DayPicker(title: words["circle-session-day"], day: written.day) { note.wrappedValue.day = $0 }
            NoteField(hint: words["circle-take-with-me"], text: note.takeWithMe)
            NoteField(hint: words["circle-leave-there"], text: note.leaveThere)
            Button(words["app-save"], action: tap { await model.send(.note(person)) }).buttonStyle(.grain(.soft))
        } else {
            Button(words["circle-write-note"], action: tap { await model.send(.writeNote(person)) })
                .buttonStyle(.grain(.plain))
        }
    }

    private var note: Binding<CircleModel.SessionNote> {
        .writing(
            { model.note(on: person) ?? CircleModel.SessionNote(day: LocalDay(year: 0, month: 1, day: 1)) },
            write: { model.write($0, on: person) })
    }
}
