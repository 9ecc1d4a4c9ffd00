/// Help: the same for everyone. Needs no notes and stores nothing. Only Exit stands beside it.
struct HelpScreen: View {
    let country: String
    @State private var model: HelpModel?
    @Environment(AppModel.self) private var app
    @Environment(\.grainWords) private var words
    @Environment(\.openURL) private var openURL

    var body: some View {
        ScrollView {
            VStack(alignment: .leading, spacing: Measure.gap) {
                if let model {
                    switch model.state {
                    case .waiting: EmptyView()
                    case .page(let page): HelpPage(page: page, model: model)
                    case .large(let line, _): LargeNumber(line: line, model: model)
                    }
                }
            }
            .padding(Measure.margin)
            .readable()
        }
        .background(.grain(.screen))
        .navigationTitle(Text(verbatim: words["safety-title"]))
        .navigationBarTitleDisplayMode(.large)
        .toolbar { ToolbarItemGroup(placement: .topBarTrailing) { ExitButton() } }
        .accessibilityAction(.magicTap) { app.exit() }
        .task {
            let model = HelpModel(
                words: words, country: country,
                perform: { effect in
                    if case .openAddress(let address) = effect, let url = URL(string: address) { openURL(url) }
                })
            self.model = model
            await model.load()
        }
    }
}

private struct HelpPage: View {
    let page: SafetyPageView
    let model: HelpModel
    @Environment(\.grainWords) private var words

    var body: some View {
        CountryChip(page: page, model: model)
        ForEach(page.helplines.unknown, id: \.self) { Text(verbatim: $0).font(.grainBody) }
        ForEach(page.helplines.first, id: \.spoken) { LineCard(line: $0, model: model) }
        if !page.helplines.more.isEmpty {
            if model.showsMore {
                ForEach(page.helplines.more, id: \.spoken) { LineCard(line: $0, model: model) }
            } else {
                Button(words["safety-more"], action: tap { await model.send(.showMore) }).buttonStyle(.grain(.soft))
            }
        }
        Quiet(page.helplines.callNote)
        lines(SafetyListView(title: page.heading, lines: [page.intro] + page.lines + [page.faultLine]))
        lines(page.otherSide)
        ForEach(page.otherSideHelplines, id: \.spoken) { LineCard(line: $0, model: model) }
        ForEach(page.leaving, id: \.title) { lines($0) }
        lines(page.professional)
        lines(page.legal)
        Quiet(page.notTherapy)
        Quiet(page.audioHint)
    }

    private func lines(_ list: SafetyListView) -> some View {
        GrainCard {
            Text(verbatim: list.title).font(.grainHead).accessibilityAddTraits(.isHeader)
            ForEach(list.lines, id: \.self) { Text(verbatim: $0).font(.grainBody) }
        }
    }
}

private struct CountryChip: View {
    let page: SafetyPageView
    let model: HelpModel
    @Environment(\.grainWords) private var words

    var body: some View {
        Menu {
            ForEach(page.countries, id: \.code) { country in
                Button(country.name, action: tap { await model.send(.country(country.code)) })
            }
        } label: {
            HStack(spacing: 6) {
                Image(systemName: "globe").accessibilityHidden(true)
                Text(verbatim: page.helplines.country?.name ?? words["safety-country"]).font(.grainLabel)
                Image(systemName: "chevron.down").accessibilityHidden(true)
            }
            .frame(minHeight: Measure.target)
        }
        .accessibilityLabel(Text(verbatim: words["safety-country"]))
        .accessibilityValue(Text(verbatim: page.helplines.country?.name ?? ""))
    }
}

private struct LineCard: View {
    let line: HelplineView
    let model: HelpModel
    @Environment(\.grainWords) private var words

    var body: some View {
        GrainCard(ground: line.kind == .emergency ? .claySoft : .card) {
            Button(action: tap { await model.send(.call(line)) }, label: { text })
                .buttonStyle(.plain)
                .disabled(line.call == nil)
                .accessibilityLabel(Text(verbatim: line.spoken))
            if !line.number.isEmpty {
                Button(words["safety-show-large"], action: tap { await model.send(.showLarge(line)) })
                    .buttonStyle(.grain(.plain))
            }
        }
    }

    private var text: some View {
        VStack(alignment: .leading, spacing: 2) {
            Quiet(line.kindText)
            Text(verbatim: line.name).font(.grainHead)
            if !line.number.isEmpty { Text(verbatim: line.number).font(.grainTitle.monospacedDigit()) }
            ForEach(details, id: \.self) { Quiet($0) }
        }
        .frame(maxWidth: .infinity, minHeight: Measure.target, alignment: .leading)
        .contentShape(.rect)
    }

    private var details: [String] {
        [line.check, line.audienceText, line.hours, line.languages, line.message, line.web, line.cost, line.billNote]
            .filter { !$0.isEmpty }
    }
}

/// A number to dial from another phone.
private struct LargeNumber: View {
    let line: HelplineView
    let model: HelpModel
    @Environment(\.grainWords) private var words

    var body: some View {
        Text(verbatim: line.name).font(.grainTitle)
        Text(verbatim: line.number).font(.system(.largeTitle, weight: .bold).monospacedDigit())
        Quiet(words["safety-other-phone"])
        Button(words["app-back"], action: tap { await model.send(.closeLarge) }).buttonStyle(.grain(.grey))
    }
}
