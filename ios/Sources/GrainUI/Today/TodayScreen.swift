/// The day's page.
struct TodayScreen: View {
    @State private var model: TodayModel
    @Environment(\.grainWords) private var words

    init(dependencies: Dependencies) { _model = State(initialValue: TodayModel(dependencies)) }

    var body: some View {
        PageView(model: model) { today in
            SecondaryText(today.date)
            if let said = today.recoveryNotice { RecoveryNoticeCard(said: said, model: model) }
            SecondaryText(today.paused)
            if let head = model.head { TodayHead(head: head, model: model) }
            SecondaryText(today.yesterday)
            if !today.promises.isEmpty { SectionTitle(text: today.promisesLine) }
            ForEach(today.promises, id: \.oneDay) { row in
                PromiseCard(row: row) { answer in await model.send(.say(promise: row, answer)) }
            }
            DueLines(today: today) { due in await model.send(.open(due)) }
            TodayList(today: today, dependencies: model.dependencies) { route in await model.send(.go(route)) }
            SecondaryText(today.madeUp)
        }
        .safeAreaInset(edge: .bottom) { HardMomentDock { await model.send(.go(.hardMoment)) } }
        .grainFrame(model.state.shown?.greeting ?? words["app-place-today"])
    }
}

/// Damaged notes came back from a copy: it is said until it was read, as later entries may be missing.
private struct RecoveryNoticeCard: View {
    let said: RecoveryNoticeView
    let model: TodayModel
    @Environment(\.grainWords) private var words

    var body: some View {
        GrainCard {
            Text(verbatim: said.title).font(.grainHead)
            Text(verbatim: said.text).font(.grainBody)
            Button(words["app-ok"], action: tap { await model.send(.readPutBack) }).buttonStyle(.grain(.soft))
        }
    }
}

/// What stands at the head: a question, rest, or what was said.
private struct TodayHead: View {
    let head: TodayModel.Head
    let model: TodayModel
    @Environment(\.grainWords) private var words

    var body: some View {
        switch head {
        case .due(let question): if !model.isPutOff { due(question) }
        case .begun(let text):
            GrainCard {
                SecondaryText(words["today-check-in"])
                Text(verbatim: text).font(.grainBody)
                Button(words["app-go-on"], action: tap { await model.send(.openCheckIn) }).buttonStyle(.grain(.filled))
            }
        case .done(let text, let grains, let closing):
            GrainCard {
                SecondaryText(words["today-checked-in"])
                Text(verbatim: text).font(.grainHead)
                ForEach(grains, id: \.self) { Text(verbatim: $0).font(.grainBody) }
                SecondaryText(closing)
                Button(words["app-edit"], action: tap { await model.send(.openCheckIn) }).buttonStyle(.grain(.plain))
            }
        case .resting(let hardDay):
            SectionTitle(text: words["today-hard-title"])
            SecondaryText(words["today-hard-text"])
            HardDayCard(
                hardDay: hardDay, choose: { await model.send(.restChoice($0.leadsTo)) },
                longer: { await model.send(.restLonger) }, end: { await model.send(.endHardDay) })
        }
    }

    private func due(_ question: QuestionView) -> some View {
        GrainCard {
            SecondaryText(words["today-check-in"])
            Text(verbatim: question.text).font(.grainTitle).accessibilityAddTraits(.isHeader)
            if case .scale(let choices) = question.body {
                ScaleCells(
                    choices: choices, picture: { Moon(step: $0) },
                    choose: { number in
                        Task { await model.send(.answer(question: question.id, choice: choices[number].id)) }
                    })
            } else {
                Button(words["app-open"], action: tap { await model.send(.openCheckIn) }).buttonStyle(.grain(.filled))
            }
            HStack {
                Chip(
                    text: words["check-in-hard-day"], icon: "cloud", chosen: false,
                    action: tap { await model.send(.hardDay) })
                Spacer()
                Button(words["app-later"], action: tap { await model.send(.later) }).buttonStyle(.grain(.plain))
            }
        }
    }
}

/// A hard day: one question and rest.
struct HardDayCard: View {
    let hardDay: HardDayView
    let choose: @MainActor (HardDayChoiceView) async -> Void
    let longer: @MainActor () async -> Void
    let end: @MainActor () async -> Void
    @Environment(\.grainWords) private var words

    var body: some View {
        GrainCard {
            Text(verbatim: hardDay.question).font(.grainTitle)
            ForEach(hardDay.choices, id: \.text) { choice in
                Button(choice.text, action: tap { await choose(choice) }).buttonStyle(.grain(.grey))
            }
            SecondaryText(hardDay.text)
            Button(words["today-hard-longer"], action: tap(longer)).buttonStyle(.grain(.plain))
            Button(words["today-hard-end"], action: tap(end)).buttonStyle(.grain(.plain))
        }
    }
}

/// What of the practices has its day: one quiet card, nothing to answer.
private struct DueLines: View {
    let today: TodayView
    let open: @MainActor (TodayDue) async -> Void

    var body: some View {
        if !today.due.isEmpty {
            GrainCard {
                SecondaryText(today.dueLine).accessibilityAddTraits(.isHeader)
                ForEach(today.due, id: \.route) { due in
                    if due.route != today.due[0].route { Divider() }
                    GrainRow(icon: due.icon.symbol, title: due.text, line: due.second, action: tap { await open(due) })
                }
            }
        }
    }
}

/// Card, question, bowls.
private struct TodayList: View {
    let today: TodayView
    let dependencies: Dependencies
    let go: @MainActor (Route) async -> Void
    @Environment(\.grainWords) private var words

    var body: some View {
        if today.card.card != nil || today.prompt.prompt != nil {
            GrainCard {
                if let card = today.card.card {
                    GrainRow(
                        icon: "rectangle.stack", over: words["today-card"], title: card.title,
                        action: tap { await go(.card) })
                }
                if today.card.card != nil && today.prompt.prompt != nil { Divider() }
                if let prompt = today.prompt.prompt {
                    GrainRow(
                        icon: "square.and.pencil", over: words["today-prompt"], title: prompt.question,
                        action: tap { await go(.prompt(nil)) })
                }
            }
        }
        if let overall = today.bowls.overall {
            GrainCard {
                HStack(spacing: 16) {
                    LoadedBowl(dependencies: dependencies, area: "", form: .large, shown: Int(overall.shown)).frame(
                        width: 96)
                    GrainRow(title: overall.line, action: tap { await go(.bowls) })
                        .accessibilityLabel(Text(verbatim: overall.spoken))
                }
            }
        } else if let row = today.bowls.rows.first {
            GrainCard { BowlRowView(dependencies: dependencies, row: row, action: tap { await go(.bowls) }) }
        }
    }
}

/// The one control that floats.
private struct HardMomentDock: View {
    let open: @MainActor () async -> Void
    @Environment(\.grainWords) private var words

    var body: some View {
        Button(action: tap(open)) {
            Label(title: { Text(verbatim: words["app-hard-moment"]) }, icon: { Image(systemName: "water.waves") })
        }
        .buttonStyle(.grain(.clay))
        .shadow(color: .black.opacity(0.1), radius: 9, x: 0, y: 4)
        .padding(.horizontal, Measure.margin)
        .padding(.vertical, 8)
        .readable()
    }
}
