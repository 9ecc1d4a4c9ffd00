/// One bowl: the picture, its words, the two ways to change it, what happened.
struct BowlScreen: View {
    @State private var model: BowlModel
    @Environment(\.grainWords) private var words
    @Environment(\.dynamicTypeSize) private var size

    init(dependencies: Dependencies, area: String) { _model = State(initialValue: BowlModel(dependencies, area: area)) }

    var body: some View {
        PageView(model: model) { page in
            SecondaryText(page.note)
            picture(page)
            if page.askStartingLevel {
                StartCard(title: words["bowl-start-question"]) { await model.send(.start(level: $0)) }
            }
            if page.offerGuide { LowCard(area: page.bowl.area) { await model.send(.answerLow($0)) } }
            buttons
            GrainForm(model: model)
            notYet(page)
            Ledger(entries: page.ledger) { await model.send(.takeBack($0)) }
        }
        .task { await model.loadPicture() }
        .grainFrame(model.state.shown?.bowl.name ?? "")
    }

    private func picture(_ page: BowlView) -> some View {
        VStack(spacing: 4) {
            BowlPictureView(
                picture: model.picture, grains: Grains(page.bowl), series: page.bowl.series, moved: model.moved
            )
            .frame(maxWidth: 300)
            Text(verbatim: page.bowl.wordText).font(.grainTitle).foregroundStyle(.grain(.textPrimary))
            if !page.count.isEmpty {
                Text(verbatim: page.count).font(.grainSmall).foregroundStyle(.grain(.textSecondary))
            }
            Text(verbatim: page.wordLine).font(.grainSmall).foregroundStyle(.grain(.textSecondary))
                .multilineTextAlignment(.center)
        }
        .frame(maxWidth: .infinity)
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(Text(verbatim: page.bowl.spoken))
        .accessibilityAdjustableAction { direction in
            switch direction {
            case .increment: Task { await model.send(.adjust(up: true)) }
            case .decrement: Task { await model.send(.adjust(up: false)) }
            @unknown default: break
            }
        }
    }

    private var buttons: some View {
        let layout =
            size.stacksButtons ? AnyLayout(VStackLayout(spacing: 12)) : AnyLayout(HStackLayout(spacing: 12))
        return layout {
            Button(words["bowl-take"], action: tap { await model.send(.change(.littleTaken)) }).buttonStyle(
                .grain(.grey))
            Button(words["bowl-add"], action: tap { await model.send(.change(.littleAdded)) }).buttonStyle(
                .grain(.soft))
        }
    }

    @ViewBuilder private func notYet(_ page: BowlView) -> some View {
        let named = page.notYetSince != nil
        Button(
            words[named ? "bowl-not-yet-release" : "bowl-not-yet"],
            action: tap { await model.send(.nameNotYet(!named)) }
        )
        .buttonStyle(.grain(.plain))
    }
}

/// Six words for where a bowl stands at the start.
struct StartCard: View {
    let title: String
    let choose: @MainActor (UInt8) async -> Void
    @Environment(\.grainWords) private var words

    var body: some View {
        GrainCard {
            Text(verbatim: title).font(.grainTitle)
            ForEach(startingWords(language: words.language), id: \.level) { start in
                ChoiceRow(text: start.text, chosen: false, action: tap { await choose(start.level) })
            }
        }
    }
}

/// Offered once after a bowl fell low; nothing has to be done.
private struct LowCard: View {
    let area: String
    let answer: @MainActor (Route?) async -> Void
    @Environment(\.grainWords) private var words

    var body: some View {
        GrainCard(ground: .slateSoft) {
            Text(verbatim: words["bowl-low-text"]).font(.grainBody).foregroundStyle(.grain(.onSlateSoft))
            Button(words["bowl-low-leave"], action: tap { await answer(nil) }).buttonStyle(.grain(.plain))
            Button(words["bowl-low-guide"], action: tap { await answer(.guide(area)) }).buttonStyle(.grain(.plain))
            Button(words["bowl-low-help"], action: tap { await answer(.help) }).buttonStyle(.grain(.plain))
        }
    }
}

/// Amount and why, under "More".
private struct GrainForm: View {
    @Bindable var model: BowlModel
    @Environment(\.grainWords) private var words
    @State private var shows = false

    private static let changes: [(GrainChange, String)] = [
        (.lotTaken, "bowl-entry-lot-taken"), (.littleTaken, "bowl-entry-little-taken"),
        (.littleAdded, "bowl-entry-little-added"), (.lotAdded, "bowl-entry-lot-added"),
    ]

    var body: some View {
        DisclosureGroup(isExpanded: $shows) {
            VStack(alignment: .leading, spacing: 8) {
                NoteField(hint: words["bowl-why"], text: $model.written.why)
                Flow {
                    Chip(text: words["bowl-why-told"], chosen: model.written.reason == .told) { pick(.told) }
                    Chip(text: words["bowl-why-found-out"], chosen: model.written.reason == .foundOut) {
                        pick(.foundOut)
                    }
                }
                ForEach(Self.changes, id: \.1) { change, word in
                    Button(words[word], action: tap { await save(change) }).buttonStyle(.grain(.grey))
                }
            }
            .padding(.top, 8)
        } label: {
            Text(verbatim: words["bowl-more"]).font(.grainLabel)
        }
    }

    private func pick(_ other: GrainReason) { model.written.reason = model.written.reason == other ? nil : other }

    private func save(_ change: GrainChange) async {
        await model.send(.changeAsWritten(change))
        shows = model.written != BowlModel.Written()
    }
}

/// What happened, newest first. Taken and added look alike.
private struct Ledger: View {
    let entries: [LedgerEntryView]
    let takeBack: @MainActor (LedgerEntryView) async -> Void
    @Environment(\.grainWords) private var words

    var body: some View {
        SectionTitle(text: words["bowl-ledger"])
        if entries.isEmpty { SecondaryText(words["empty-bowl"]) }
        ForEach(entries, id: \.id) { entry in
            GrainCard {
                HStack(alignment: .top, spacing: 12) {
                    GrainGlyph(full: entry.isAdded).frame(width: 24, height: 14)
                    VStack(alignment: .leading, spacing: 2) {
                        Text(verbatim: entry.text).font(.grainBody).strikethrough(entry.takenBack)
                        SecondaryText(entry.dayText)
                        SecondaryText(entry.reason)
                        SecondaryText(entry.why)
                        SecondaryText(entry.source)
                    }
                    .accessibilityElement(children: .ignore)
                    .accessibilityLabel(Text(verbatim: entry.spoken))
                    if !entry.takenBack {
                        Menu {
                            Button(words["app-take-back"], action: tap { await takeBack(entry) })
                        } label: {
                            Image(systemName: "ellipsis").frame(minWidth: Measure.target, minHeight: Measure.target)
                        }
                        .accessibilityLabel(Text(verbatim: words["app-take-back"]))
                    }
                }
            }
        }
    }
}
