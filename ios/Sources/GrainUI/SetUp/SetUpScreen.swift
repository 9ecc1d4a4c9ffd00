/// The first start, one question at a time.
struct SetUpScreen: View {
    @State private var model: SetUpModel
    @Environment(\.grainWords) private var words

    init(dependencies: Dependencies, region: String = "", finished: @escaping @MainActor () -> Void) {
        _model = State(initialValue: SetUpModel(dependencies, region: region, finished: finished))
    }

    var body: some View {
        NavigationStack {
            ScrollView {
                VStack(alignment: .leading, spacing: Measure.gap) {
                    SetUpStep(model: model)
                    if let trouble = model.trouble { TroubleCard(trouble: trouble, again: tap { await model.load() }) }
                }
                .padding(Measure.margin)
                .readable()
            }
            .safeAreaInset(edge: .bottom) { foot }
            .grainFrame(title)
        }
        .task { await model.load() }
    }

    private var title: String {
        switch model.step {
        case .welcome: words["setup-welcome-title"]
        case .age: words["setup-age-title"]
        case .underAge: words["safety-title"]
        case .honest: words["setup-honest-title"]
        case .areas, .sides: words["setup-areas-title"]
        case .starts: words["setup-start-title"]
        case .words: words["setup-partner-title"]
        case .reminders: words["setup-reminders-title"]
        }
    }

    private var foot: some View {
        VStack(spacing: 8) {
            if model.asksToChoose { SecondaryText(words["app-choose-one"]) }
            switch model.step {
            case .age, .underAge, .reminders: EmptyView()
            case .honest:
                Button(words["setup-honest-read"], action: tap { await model.send(.haveRead) }).buttonStyle(
                    .grain(.filled))
            case .welcome, .areas, .sides, .starts, .words:
                Button(words["app-continue"], action: tap { await model.send(.goOn) }).buttonStyle(.grain(.filled))
            }
            if model.step != .welcome {
                Button(words["app-back"], action: tap { await model.send(.back) }).buttonStyle(.grain(.plain))
            }
        }
        .padding(Measure.margin)
        .readable()
        .background(.grain(.screen))
    }
}

private struct SetUpStep: View {
    let model: SetUpModel
    @State private var own = ""
    @Environment(\.grainWords) private var words

    var body: some View {
        switch model.step {
        case .welcome: welcome
        case .age:
            Button(words["setup-age-yes"], action: tap { await model.send(.age(true)) }).buttonStyle(.grain(.grey))
            Button(words["setup-age-no"], action: tap { await model.send(.age(false)) }).buttonStyle(.grain(.grey))
        case .underAge: if let young = model.young { YoungHelp(young: young, model: model) }
        case .honest: HonestLines()
        case .areas: areas
        case .sides:
            ForEach(model.areas.filter(\.tracked), id: \.key) { area in
                GrainCard {
                    Text(verbatim: area.name).font(.grainHead)
                    SidePicker(side: area.side) { await model.send(.areaSide(area, $0)) }
                }
            }
        case .starts:
            SecondaryText(words["setup-start-text"])
            ForEach(model.bowls, id: \.key) { area in
                if model.starts[area.key] == nil {
                    StartCard(title: area.name) { await model.send(.start(area, $0)) }
                } else {
                    GrainCard { Text(verbatim: area.name).font(.grainHead) }
                }
            }
        case .words: names
        case .reminders:
            SecondaryText(words["setup-reminders-text"])
            Button(words["setup-reminders-yes"], action: tap { await model.send(.reminders(true)) }).buttonStyle(
                .grain(.soft))
            Button(words["setup-reminders-no"], action: tap { await model.send(.reminders(false)) }).buttonStyle(
                .grain(.grey))
        }
    }

    @ViewBuilder private var welcome: some View {
        Text(verbatim: words["setup-welcome-text"]).font(.grainBody)
        side(.healing, words["setup-role-healing"], words["setup-role-healing-text"])
        side(.rebuilding, words["setup-role-rebuilding"], words["setup-role-rebuilding-text"])
        side(.both, words["setup-role-both"], words["setup-role-both-text"])
        GrainCard {
            SecondaryText(safetyLines(language: words.language).bothSafe)
            OpenHelp()
        }
        SecondaryText(words["setup-private"])
    }

    private func side(_ side: Side, _ text: String, _ line: String) -> some View {
        ChoiceRow(text: text, line: line, chosen: model.side == side, action: tap { await model.send(.side(side)) })
    }

    @ViewBuilder private var areas: some View {
        SecondaryText(words["setup-areas-text"])
        ForEach(model.areas, id: \.key) { area in
            ChoiceRow(
                text: area.name, line: area.note, chosen: area.tracked, action: tap { await model.send(.track(area)) })
        }
        NoteField(hint: words["setup-area-own-name"], text: $own, lines: 1...1)
        Button(words["setup-area-own"]) {
            Task {
                await model.send(.addArea(own))
                if model.trouble == nil { own = "" }
            }
        }
        .buttonStyle(.grain(.soft))
    }

    @ViewBuilder private var names: some View {
        NoteField(
            hint: words["setup-partner-hint"],
            text: .writing({ model.partner }, write: { model.write(partner: $0) }), lines: 1...1)
        if let settings = model.settings {
            Toggle(isOn: .showing(settings.justForMe) { on in Task { await model.send(.justForMe(on)) } }) {
                Text(verbatim: words["setup-just-for-me"]).font(.grainBody)
            }
            SecondaryText(words["setup-just-for-me-text"])
            Toggle(isOn: .showing(settings.faith) { on in Task { await model.send(.faith(on)) } }) {
                Text(verbatim: words["setup-faith"]).font(.grainBody)
            }
            SecondaryText(words["setup-faith-text"])
        }
    }
}

/// The way to Help beside the line on fear, and for those under 18.
private struct OpenHelp: View {
    @Environment(AppModel.self) private var app
    @Environment(\.grainWords) private var words

    var body: some View {
        Button(words["setup-open-help"]) { app.showsHelp = true }.buttonStyle(.grain(.soft))
    }
}

/// Under 18: whom to call. Help and Exit stand above it; nothing is written (C8).
private struct YoungHelp: View {
    let young: YoungHelpView
    let model: SetUpModel

    var body: some View {
        Text(verbatim: young.text).font(.grainBody)
        GrainCard {
            ForEach(young.unknown, id: \.self) { Text(verbatim: $0).font(.grainBody) }
            if !young.helplines.isEmpty { SecondaryText(young.callNote) }
            HelpLines(lines: young.helplines, call: { line in Task { await model.send(.call(line)) } })
            if !young.checkNote.isEmpty { SecondaryText(young.checkNote) }
        }
        GrainCard {
            Text(verbatim: young.lines.title).font(.grainHead).accessibilityAddTraits(.isHeader)
            ForEach(young.lines.lines, id: \.self) { Text(verbatim: $0).font(.grainBody) }
        }
        OpenHelp()
    }
}

/// What the app is not, before the first entry (C1, S44, C9).
struct HonestLines: View {
    @Environment(\.grainWords) private var words

    var body: some View {
        let lines = safetyLines(language: words.language)
        ForEach([lines.notTherapy, lines.bothSafe, lines.beforeDownload, lines.legal], id: \.self) { line in
            GrainCard { Text(verbatim: line).font(.grainBody) }
        }
    }
}
