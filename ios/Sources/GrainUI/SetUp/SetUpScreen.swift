/// The first start, one question at a time.
struct SetUpScreen: View {
    private let dependencies: Dependencies
    @State private var model: SetUpModel
    @Environment(\.grainWords) private var words

    init(dependencies: Dependencies, region: String = "", finished: @escaping @MainActor () async -> Void) {
        self.dependencies = dependencies
        _model = State(initialValue: SetUpModel(dependencies, region: region, finished: finished))
    }

    var body: some View {
        NavigationStack {
            ScrollView {
                VStack(alignment: .leading, spacing: Measure.gap) {
                    if model.step == .welcome {
                        LoadedBowl(dependencies: dependencies, area: "", form: .large, shown: 30)
                            .frame(width: 132).frame(maxWidth: .infinity)
                    }
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
        case .starts: words["bowl-start-question"]
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
            case .welcome, .areas, .sides, .starts:
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
            SecondaryText(words["bowl-start-text"])
            if let area = model.bowl {
                GrainCard {
                    Text(verbatim: area.name).font(.grainTitle)
                    StartingBowls(
                        dependencies: model.dependencies, area: area.key, series: area.series,
                        chosen: model.starts[area.key], leftOpen: model.leftOpen.contains(area.key)
                    ) { level in await model.send(.start(area, level)) }
                }
            }
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
        BothSafe()
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

/// Before the first entry: what protects, then who may see the app, what it is not, and the law (C1, S44, C9).
struct HonestLines: View {
    @Environment(\.grainWords) private var words
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        GrainCard(ground: .accentSoft) {
            HStack(spacing: 16) {
                if !size.hidesListIcons { Image(systemName: "lock").accessibilityHidden(true) }
                Text(verbatim: words["setup-private"]).font(.grainBody)
            }
            .foregroundStyle(.grain(.onAccentSoft))
        }
        GrainCard {
            let lines = safetyLines(language: words.language).before
            ForEach(lines, id: \.title) { line in
                if line != lines.first { Divider() }
                row(line)
            }
        }
    }

    private func row(_ line: BeforeLineView) -> some View {
        HStack(alignment: .top, spacing: 16) {
            if !size.hidesListIcons {
                Image(systemName: line.icon.symbol).foregroundStyle(.grain(.accent)).frame(minWidth: 28)
                    .accessibilityHidden(true)
            }
            VStack(alignment: .leading, spacing: 2) {
                Text(verbatim: line.title).font(.grainStrong)
                SecondaryText(line.text)
            }
        }
        .accessibilityElement(children: .combine)
    }
}

/// "This app is for couples who both feel safe" (S6), and the way to Help: one target, its last words the link.
private struct BothSafe: View {
    @Environment(AppModel.self) private var app
    @Environment(\.grainWords) private var words

    var body: some View {
        Button {
            app.showsHelp = true
        } label: {
            HStack(alignment: .top, spacing: 16) {
                Image(systemName: "lifepreserver").accessibilityHidden(true)
                VStack(alignment: .leading, spacing: 2) {
                    Text(verbatim: safetyLines(language: words.language).bothSafe).font(.grainSmall)
                    Text(verbatim: words["setup-open-help"]).font(.grainLabel).foregroundStyle(.grain(.accent))
                }
                .multilineTextAlignment(.leading)
            }
            .foregroundStyle(.grain(.textSecondary))
            .padding(16)
            .frame(maxWidth: .infinity, alignment: .leading)
            .overlay { RoundedRectangle(cornerRadius: Measure.cardCorner).stroke(.grain(.separator)) }
            .contentShape(.rect)
        }
        .buttonStyle(.plain)
    }
}
