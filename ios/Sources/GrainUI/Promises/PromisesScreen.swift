/// The page of promises.
struct PromisesScreen: View {
    @State private var model: PromisesModel
    @Environment(\.grainWords) private var words

    init(desk: Desk) { _model = State(initialValue: PromisesModel(desk)) }

    var body: some View {
        PageView(model: model) { page in
            Quiet(page.empty)
            Quiet(page.eveningLook)
            ForEach(page.due, id: \.spoken) { row in
                PromiseCard(row: row) { await model.send(.say(row, $0)) }
            }
            rows(page.coming, words["promises-coming"])
            PromiseRecordCard(record: page.record)
            rows(page.earlier, words["promises-earlier"])
            Button(words["promises-new"], action: tap { await model.send(.new) }).buttonStyle(.grain(.filled))
        }
        .grainFrame(words["promises-title"])
    }

    @ViewBuilder private func rows(_ rows: [PromiseRow], _ title: String) -> some View {
        if !rows.isEmpty {
            SectionTitle(text: title)
            GrainCard {
                ForEach(rows, id: \.spoken) { row in
                    GrainRow(title: row.text, line: row.stateText, action: tap { await model.send(.open(row)) })
                        .accessibilityLabel(Text(verbatim: row.spoken))
                }
            }
        }
    }
}

/// One promise with its days.
struct PromiseScreen: View {
    @State private var model: PromiseModel
    @Environment(\.grainWords) private var words

    init(desk: Desk, id: String) { _model = State(initialValue: PromiseModel(desk, id: id)) }

    var body: some View {
        PageView(model: model) { page in
            Quiet(page.to)
            Quiet(page.rhythm)
            Quiet(page.remindPassed)
            Quiet(page.veryLarge)
            ForEach(page.days, id: \.day) { row in
                PromiseCard(row: row) { await model.send(.say(row, $0)) }
            }
            ForEach(page.earlierAnswers, id: \.dates) { earlier in
                Quiet(earlier.text)
                Quiet(earlier.dates)
            }
            if page.canChange { change }
            if page.endedOn == nil {
                Button(words["promises-end"], action: tap { await model.send(.end) }).buttonStyle(.grain(.plain))
            }
            DeleteButton { await model.send(.delete) }
        }
        .grainFrame(model.state.shown?.draft.text ?? "", large: false)
    }

    @ViewBuilder private var change: some View {
        if let draft = model.draft {
            PromiseForm(draft: .showing(draft) { model.draft = $0 })
            if let rhythms = model.rhythms {
                Quiet(words["promises-how-often"])
                Weekdays(days: rhythms.weekdays, mask: model.weekdays) { model.choose(weekdays: $0) }
                ForEach(rhythms.rarer, id: \.text) { rarer in
                    ChoiceRow(text: rarer.text, chosen: model.isChosen(rarer)) { model.choose(rarer) }
                }
            }
            Button(words["app-save"], action: tap { await model.send(.save) }).buttonStyle(.grain(.filled))
        } else {
            Button(words["promises-change"]) { model.edit() }.buttonStyle(.grain(.soft))
        }
    }
}

/// Writes a promise down.
struct NewPromiseScreen: View {
    @State private var model: NewPromiseModel
    @Environment(\.grainWords) private var words

    init(desk: Desk) { _model = State(initialValue: NewPromiseModel(desk)) }

    var body: some View {
        PageView(model: model) { shown in
            PromiseForm(draft: $model.draft)
            Quiet(words["promises-how-often"])
            Segments(choices: [
                ChoiceView(id: "today", text: words["promises-todays-word"], chosen: model.howOften == .todaysWord),
                ChoiceView(id: "once", text: words["promises-once"], chosen: model.howOften == .once),
                ChoiceView(id: "day", text: words["promises-each-day"], chosen: model.howOften == .eachDay),
            ]) { choice in
                model.choose(choice.id == "today" ? .todaysWord : choice.id == "once" ? .once : .eachDay)
            }
            ForEach(shown.rarer, id: \.text) { rarer in
                ChoiceRow(text: rarer.text, chosen: model.isChosen(rarer)) { model.choose(rarer) }
            }
            switch model.draft.schedule {
            case .once(let day): DayPicker(title: words["promises-by-when"], day: day) { model.choose(day: $0) }
            case .recurring(let mask, _, _): Weekdays(days: shown.weekdays, mask: mask) { model.choose(weekdays: $0) }
            case .rarer(_, let from, _):
                DayPicker(title: words["promises-another-day"], day: from) { day in Task { await model.begin(on: day) }
                }
            case .todaysWord: EmptyView()
            }
            Button(words["app-save"], action: tap { await model.save() }).buttonStyle(.grain(.filled))
        }
        .grainFrame(words["promises-new"], large: false)
    }
}

/// What is promised, to whom, and whether to be reminded.
struct PromiseForm: View {
    @Binding var draft: PromiseDraft
    @Environment(\.grainWords) private var words

    var body: some View {
        NoteField(hint: words["promises-what-hint"], text: $draft.text, lines: 1...4)
        Segments(choices: [
            ChoiceView(id: "partner", text: words["app-partner"], chosen: draft.to == .partner),
            ChoiceView(id: "myself", text: words["promises-to-myself"], chosen: draft.to == .myself),
            ChoiceView(id: "someone", text: words["circle-other"], chosen: name != nil),
        ]) { choice in
            draft.to = choice.id == "partner" ? .partner : choice.id == "myself" ? .myself : .someone(name: name ?? "")
        }
        if name != nil {
            NoteField(
                hint: words["circle-name-hint"],
                text: .writing({ name ?? "" }, write: { draft.to = .someone(name: $0) }), lines: 1...1)
        }
        reminder(words["promises-remind"], before: false)
        if draft.schedule != .todaysWord { reminder(words["promises-remind-before"], before: true) }
    }

    /// On the day, or on the day before: one of them, or none.
    @ViewBuilder private func reminder(_ title: String, before: Bool) -> some View {
        let set = time(before)
        Toggle(isOn: .showing(set != nil) { on in draft.remind = on ? remind(Self.start, false, before) : .off }) {
            Text(verbatim: title).font(.grainBody)
        }
        if let (time, anyway) = set {
            TimePicker(title: title, time: time) { draft.remind = remind($0, anyway, before) }
            Toggle(isOn: .showing(anyway) { draft.remind = remind(time, $0, before) }) {
                Text(verbatim: words["promises-remind-anyway"]).font(.grainBody)
            }
        }
    }

    /// What a time begins with, the same as on Android.
    private static let start = WallTime(hour: 18, minute: 0)

    private func remind(_ time: WallTime, _ anyway: Bool, _ before: Bool) -> PromiseReminder {
        before
            ? .dayBefore(time: time, atThisTimeAnyway: anyway) : .onTheDay(time: time, atThisTimeAnyway: anyway)
    }

    private func time(_ before: Bool) -> (WallTime, Bool)? {
        switch draft.remind {
        case .off: nil
        case .onTheDay(let time, let anyway): before ? nil : (time, anyway)
        case .dayBefore(let time, let anyway): before ? (time, anyway) : nil
        }
    }

    private var name: String? {
        if case .someone(let name) = draft.to { name } else { nil }
    }
}
