/// One bowl: the picture, its words, the two ways to change it, a year to look back on, what happened.
struct BowlScreen: View {
    @State private var model: BowlModel
    @State private var leftOpen = false
    @Environment(\.grainWords) private var words
    @Environment(\.dynamicTypeSize) private var size
    @Environment(\.accessibilityReduceMotion) private var reduceMotion

    init(dependencies: Dependencies, area: String) { _model = State(initialValue: BowlModel(dependencies, area: area)) }

    var body: some View {
        TwoPanes {
            if let page = model.state.shown { picture(page).frame(maxWidth: 360).padding(Measure.margin) }
        } rest: { isBeside in
            ListPage(model: model) { page in
                Section { head(page, isBeside) }
                Section {
                    GrainRow(
                        title: words["bowl-more"], line: "", action: tap { await model.send(.open(.page(page.more))) })
                    GrainRow(
                        title: page.notYet.text, line: page.notYet.second,
                        action: tap { await model.send(.open(.page(page.notYet.route))) })
                }
                .cardRow()
                if let year = page.year {
                    Section {
                        YearStrip(dependencies: model.dependencies, bowl: page.bowl, year: year) {
                            await model.send(.open($0))
                        }
                        .cardOnPage()
                    } header: {
                        PageHeading(text: words["bowl-year"])
                    }
                }
                Ledger(page: page) { await model.send($0) }
            }
        }
        .task { await model.loadPicture() }
        .grainFrame(model.state.shown?.bowl.name ?? "")
    }

    /// What the bowl says, and the two ways to change it; above them its picture, unless that stands beside.
    private func head(_ page: BowlView, _ isBeside: Bool) -> some View {
        VStack(spacing: Measure.gap) {
            if !isBeside { picture(page).frame(maxWidth: page.askStartingLevel ? 160 : 300) }
            said(page)
            start(page)
            buttons(page)
            if page.offerGuide { LowCard(area: page.bowl.area) { await model.send(.answerLow($0)) } }
        }
        .frame(maxWidth: .infinity)
        .cardOnPage()
    }

    private func picture(_ page: BowlView) -> some View {
        BowlPictureView(
            picture: model.picture, grains: Grains(page.bowl), series: page.bowl.series,
            moved: reduceMotion ? model.moved : model.moved(page)
        )
        .task(id: page.bowl.shown) {
            await model.send(.seen)
            try? await Task.sleep(for: .seconds(1))
            await model.send(.rests)
        }
    }

    private func said(_ page: BowlView) -> some View {
        VStack(spacing: 4) {
            Text(verbatim: page.bowl.wordText).font(.grainTitle).foregroundStyle(.grain(.textPrimary))
            Text(verbatim: page.wordLine).font(.grainBody).multilineTextAlignment(.center)
            SecondaryText(page.count)
            SecondaryText(page.note)
        }
        .frame(maxWidth: .infinity)
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(
            Text(verbatim: [page.bowl.spoken, page.note].filter { !$0.isEmpty }.joined(separator: " "))
        )
        .accessibilityAdjustableAction { direction in
            switch direction {
            case .increment: Task { await model.send(.adjust(up: true)) }
            case .decrement: Task { await model.send(.adjust(up: false)) }
            @unknown default: break
            }
        }
    }

    /// Asked until it is said; to leave it open folds it away, and asks again another time.
    @ViewBuilder private func start(_ page: BowlView) -> some View {
        if page.askStartingLevel && !leftOpen {
            GrainCard {
                Text(verbatim: words["bowl-start-question"]).font(.grainHead)
                SecondaryText(words["bowl-start-text"])
                StartingBowls(
                    dependencies: model.dependencies, area: page.bowl.area, series: page.bowl.series, chosen: nil,
                    leftOpen: false
                ) { level in
                    if let level { await model.send(.start(level: level)) } else { leftOpen = true }
                }
            }
        }
    }

    private func buttons(_ page: BowlView) -> some View {
        let layout =
            size.stacksButtons ? AnyLayout(VStackLayout(spacing: 12)) : AnyLayout(HStackLayout(spacing: 12))
        return layout {
            hand(words["bowl-take"], full: false) { await model.send(.change(.littleTaken)) }
                .disabled(!page.canTake)
            hand(words["bowl-add"], full: true) { await model.send(.change(.littleAdded)) }
                .disabled(!page.canAdd)
        }
    }

    /// Taking and adding look alike, but for the grain: hollow, or full.
    private func hand(_ text: String, full: Bool, action: @escaping @MainActor () async -> Void) -> some View {
        Button(action: tap { await action() }) {
            HStack(spacing: 10) {
                GrainGlyph(full: full).frame(width: 22, height: 12)
                Text(verbatim: text)
            }
        }
        .buttonStyle(.grain(.soft))
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
