/// Reminders: off until asked for.
struct RemindersScreen: View {
    @State private var model: RemindersModel
    @Environment(\.grainWords) private var words

    init(desk: Desk) { _model = State(initialValue: RemindersModel(desk)) }

    var body: some View {
        PageView(model: model) { shown in
            let page = shown.page
            Quiet(page.off)
            if !page.paused.isEmpty {
                Quiet(page.paused)
                Button(words["reminders-pause-end"], action: tap { await model.send(.endPause) }).buttonStyle(
                    .grain(.soft))
            }
            GrainCard {
                GrainRow(
                    icon: "bell", title: words["reminders-health-title"], line: page.next,
                    action: tap { await model.send(.health) })
            }
            ForEach(page.rows, id: \.id) { ReminderCard(row: $0, shown: shown, model: model) }
            Quiet(words[page.off.isEmpty ? "app-add" : "reminders-turn-on"])
            Flow {
                ForEach(RemindersModel.kinds, id: \.text) { kind, text in
                    Chip(text: words[text], icon: "plus", chosen: false, action: tap { await model.send(.add(kind)) })
                }
            }
            GrainCard {
                Switch(words["reminders-show-card"], isOn: shown.showsCard) { await model.send(.showCard($0)) }
                Quiet(words["reminders-show-card-text"])
            }
            QuietHours(page: page, model: model)
            Rhythm(page: page, pauseTexts: shown.pauseTexts, model: model)
        }
        .grainFrame(words["reminders-title"])
    }
}

/// One reminder: what it is, when, and the exact text that the phone will show.
private struct ReminderCard: View {
    let row: ReminderRowView
    let shown: RemindersModel.Shown
    let model: RemindersModel
    @Environment(\.grainWords) private var words

    var body: some View {
        GrainCard {
            Switch(row.name, isOn: row.draft.on) { on in
                var draft = row.draft
                draft.on = on
                await model.send(.set(id: row.id, draft))
            }
            .accessibilityLabel(Text(verbatim: row.spoken))
            Quiet(row.when)
            if let time = row.draft.times.first {
                TimePicker(title: row.name, time: time) { time in
                    var draft = row.draft
                    draft.times[0] = time
                    Task { await model.send(.set(id: row.id, draft)) }
                }
            }
            Weekdays(days: shown.weekdays, mask: model.weekdays(of: row)) { mask in
                Task { await model.send(.set(id: row.id, model.draft(of: row, weekdays: mask))) }
            }
            RarerRhythms(row: row, shown: shown, model: model)
            Quiet(words["reminders-shown"])
            Quiet(row.previewTitle + ": " + row.previewBody)
            DeleteButton { await model.send(.remove(row)) }
        }
    }
}

/// Rhythms that weekdays alone do not say, of a day that can be chosen.
private struct RarerRhythms: View {
    let row: ReminderRowView
    let shown: RemindersModel.Shown
    let model: RemindersModel
    @State private var open = false
    @Environment(\.grainWords) private var words

    var body: some View {
        DisclosureGroup(isExpanded: $open) {
            ForEach(shown.rarer, id: \.text) { rarer in
                let chosen = model.isChosen(rarer, of: row)
                ChoiceRow(text: rarer.text, chosen: chosen) {
                    if !chosen { Task { await model.send(.set(id: row.id, model.draft(of: row, rarer: rarer))) } }
                }
            }
            DayPicker(title: words["promises-another-day"], day: shown.day) { day in
                Task { await model.send(.offer(day)) }
            }
        } label: {
            Text(verbatim: words["promises-how-often"]).font(.grainBody)
        }
    }
}

private struct QuietHours: View {
    let page: RemindersView
    let model: RemindersModel
    @Environment(\.grainWords) private var words

    var body: some View {
        GrainCard {
            Text(verbatim: words["reminders-quiet-hours"]).font(.grainHead)
            Quiet(page.quiet)
            TimePicker(title: words["reminders-quiet-hours"], time: page.quietFrom) { from in
                Task { await model.send(.quiet(from: from, until: page.quietUntil)) }
            }
            TimePicker(title: words["reminders-quiet-hours"], time: page.quietUntil) { until in
                Task { await model.send(.quiet(from: page.quietFrom, until: until)) }
            }
            Quiet(words["reminders-quiet-text"])
        }
    }
}

private struct Rhythm: View {
    let page: RemindersView
    let pauseTexts: [String]
    let model: RemindersModel
    @Environment(\.grainWords) private var words

    var body: some View {
        GrainCard {
            Text(verbatim: words["reminders-at-most"]).font(.grainHead)
            Quiet(page.atMostText)
            Stepper(
                value: .showing(Int(page.atMost)) { most in Task { await model.send(.aDay(UInt8(most))) } }, in: 1...2
            ) {
                Text(verbatim: page.atMostText).font(.grainBody)
            }
            Quiet(words["reminders-own-come"])
            Quiet(page.rhythmText)
            if page.rhythmText.isEmpty {
                Button(words["reminders-fewer"], action: tap { await model.send(.fewer) }).buttonStyle(.grain(.plain))
            } else {
                Button(words["reminders-full-rhythm"], action: tap { await model.send(.fullRhythm) }).buttonStyle(
                    .grain(.plain))
            }
            Text(verbatim: words["reminders-pause"]).font(.grainHead)
            Flow {
                ForEach(Array(zip(RemindersModel.pauses, pauseTexts)), id: \.1) { length, text in
                    Chip(text: text, icon: "pause", chosen: false, action: tap { await model.send(.pause(length)) })
                }
            }
            Quiet(words["reminders-pause-text"])
        }
    }
}

/// "Can reminders arrive?"
struct ReminderHealthScreen: View {
    let desk: Desk
    @State private var model: ReminderHealthModel?
    @Environment(\.grainWords) private var words
    @Environment(\.screenPlatform) private var platform

    var body: some View {
        Group {
            if let model { page(model) } else { Color.clear }
        }
        .onAppear { if model == nil, let platform { model = ReminderHealthModel(desk, facts: platform.reminderFacts) } }
        .grainFrame(words["reminders-health-title"])
    }

    private func page(_ model: ReminderHealthModel) -> some View {
        PageView(model: model) { health in
            Text(verbatim: health.line).font(.grainHead)
            ForEach(health.checks, id: \.spoken) { check in
                GrainCard {
                    HealthRow(check: check)
                    if check.settings != nil {
                        Button(words["reminders-open-settings"]) { model.open(check) }.buttonStyle(.grain(.soft))
                    }
                }
            }
            Quiet(health.lastCame)
            SectionTitle(text: words["reminders-coming-up"])
            Quiet(health.none)
            ForEach(health.coming, id: \.text) { Quiet($0.text) }
            Button(words["reminders-try"]) { model.tryOne() }.buttonStyle(.grain(.soft))
        }
    }
}

private struct HealthRow: View {
    let check: HealthCheckView

    var body: some View {
        HStack(alignment: .top, spacing: 12) {
            switch check.state {
            case .well: Image(systemName: "checkmark.circle.fill").foregroundStyle(.grain(.accent))
            case .look: Image(systemName: "exclamationmark.circle.fill").foregroundStyle(.grain(.clay))
            case .plain: Image(systemName: "circle").foregroundStyle(.grain(.textSecondary))
            }
            VStack(alignment: .leading, spacing: 2) {
                Text(verbatim: check.title).font(.grainBody)
                Quiet(check.text)
            }
        }
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(Text(verbatim: check.spoken))
    }
}
