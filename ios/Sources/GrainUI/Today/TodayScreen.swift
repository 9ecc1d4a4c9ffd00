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
            if !today.promises.isEmpty { SectionTitle(text: today.promisesLine) }
            ForEach(today.promises, id: \.oneDay) { row in
                PromiseCard(row: row) { answer in await model.send(.say(promise: row, answer)) }
            }
            if case .done(let done) = model.head, let week = done.week {
                SaidAndDoneCard(week: week) { await model.send(.open(week.next.route)) }
            }
            DueLines(today: today) { due in await model.send(.open(due.route)) }
            TodayList(today: today, model: model)
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
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        switch head {
        case .due(let question): if !model.isPutOff { due(question) }
        case .begun(let text):
            GrainCard {
                SecondaryText(words["today-check-in"])
                Text(verbatim: text).font(.grainBody)
                Button(words["app-go-on"], action: tap { await model.send(.openCheckIn) }).buttonStyle(.grain(.filled))
            }
        case .done(let done): DoneBowls(done: done, model: model)
        case .resting(let hardDay):
            SectionTitle(text: words["today-hard-title"])
            SecondaryText(words["today-hard-text"])
            HardDayCard(
                hardDay: hardDay, isClosed: model.isClosed(hardDay),
                choose: { await model.send(.restChoice($0.leadsTo)) },
                longer: { await model.send(.restLonger) }, end: { await model.send(.endHardDay) })
        }
    }

    private func due(_ question: TodayQuestion) -> some View {
        GrainCard {
            Button(action: tap { await model.send(.openCheckIn) }, label: { heading(question) }).buttonStyle(.plain)
            let choices = question.choices.enumerated().map {
                ChoiceView(id: "\($0.0)", text: $0.1.text, chosen: false)
            }
            if question.steps {
                ScaleCells(
                    choices: choices, picture: { Moon(step: $0) },
                    choose: { number in Task { await model.send(.answer(question.choices[number].answer)) } })
            } else if !choices.isEmpty {
                Segments(choices: choices) { tapped in
                    guard let number = Int(tapped.id) else { return }
                    Task { await model.send(.answer(question.choices[number].answer)) }
                }
            }
            let layout =
                size.stacksButtons
                ? AnyLayout(VStackLayout(alignment: .leading, spacing: 8)) : AnyLayout(HStackLayout(spacing: 12))
            layout {
                Chip(
                    text: words["check-in-hard-day"], icon: "cloud", chosen: false,
                    action: tap { await model.send(.hardDay) }
                )
                .frame(maxWidth: .infinity, alignment: .leading)
                Button(words["app-later"], action: tap { await model.send(.later) }).buttonStyle(.grain(.plain))
            }
        }
    }

    /// The heading is the door: it opens the check-in with nothing said.
    private func heading(_ question: TodayQuestion) -> some View {
        HStack(spacing: 12) {
            VStack(alignment: .leading, spacing: 2) {
                SecondaryText(question.label)
                Text(verbatim: question.text).font(.grainTitle).foregroundStyle(.grain(.textPrimary))
            }
            .multilineTextAlignment(.leading)
            Spacer(minLength: 0)
            Image(systemName: "chevron.forward").foregroundStyle(.grain(.textSecondary)).accessibilityHidden(true)
        }
        .frame(minHeight: Measure.target)
        .contentShape(.rect)
        .accessibilityElement(children: .combine)
        .accessibilityAddTraits(.isHeader)
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

/// What was done, card, question, yesterday, bowls.
private struct TodayList: View {
    let today: TodayView
    let model: TodayModel
    @Environment(\.grainWords) private var words

    var body: some View {
        GrainCard {
            if case .done(let done) = model.head {
                CheckedInRow(done: done) { await model.send(.openCheckIn) }
                Divider()
            }
            GrainRow(
                icon: "rectangle.stack", over: today.card.card == nil ? "" : words["today-card"],
                title: today.card.card?.title ?? today.card.none, action: tap { await model.send(.go(.card)) })
            Divider()
            GrainRow(
                icon: "square.and.pencil", over: today.prompt.prompt == nil ? "" : words["today-prompt"],
                title: today.prompt.prompt?.question ?? words["today-prompt"],
                action: tap { await model.send(.go(.prompt(nil))) })
            if let yesterday = today.yesterday, today.hardDay == nil {
                Divider()
                GrainRow(
                    icon: "clock.arrow.circlepath", title: yesterday.text,
                    action: tap { await model.send(.openDay(yesterday.day)) })
            }
        }
        if case .done(let done) = model.head {
            SecondaryText(done.closing).multilineTextAlignment(.center).frame(maxWidth: .infinity)
        } else if today.hardDay == nil {
            bowls
        }
    }

    @ViewBuilder private var bowls: some View {
        if let overall = today.bowls.overall {
            GrainCard {
                HStack(spacing: 16) {
                    LoadedBowl(
                        dependencies: model.dependencies, area: "", form: .small, shown: Int(overall.smallShown)
                    )
                    .frame(width: 60)
                    GrainRow(title: overall.line, line: today.areas, action: tap { await model.send(.go(.bowls)) })
                        .accessibilityLabel(Text(verbatim: overall.spoken))
                }
            }
        } else if let row = today.bowls.rows.first(where: { $0.level != nil }) ?? today.bowls.rows.first {
            GrainCard {
                BowlRowView(
                    dependencies: model.dependencies, row: row, action: tap { await model.send(.go(.bowls)) })
            }
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
