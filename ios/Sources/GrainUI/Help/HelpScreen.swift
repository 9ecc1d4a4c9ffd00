/// Help: the same for everyone. Needs no notes and stores nothing unless the country is to be kept. Only Exit stands beside
/// it.
struct HelpScreen: View {
    /// Shown in place of the kept one and of the phone's region; for previews.
    var country: String?
    /// False before the lock: nothing is kept by someone who has not opened it.
    var mayKeep = true
    /// Closes the sheet in which it stands.
    var close: (@MainActor () -> Void)?
    @State private var model: HelpModel?
    @Environment(AppModel.self) private var app
    @Environment(\.screenPlatform) private var platform
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
                    case .topic(let topic, _): TopicPage(topic: topic, model: model)
                    }
                }
            }
            .padding(Measure.margin)
            .readable()
        }
        .background(.grain(.screen))
        .navigationTitle(Text(verbatim: words["safety-title"]))
        .navigationBarTitleDisplayMode(.large)
        .toolbar {
            ToolbarItemGroup(placement: .topBarTrailing) { ExitButton() }
            ToolbarItemGroup(placement: .topBarLeading) {
                if let close { Button(words["app-close"], action: close) }
            }
        }
        .accessibilityAction(.magicTap) { app.exit() }
        .task {
            let model = HelpModel(
                words: words, country: country ?? platform?.country(app.settings) ?? "",
                kept: mayKeep && app.phase == .home ? app.settings?.country : nil, keep: { await app.keepCountry($0) },
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
        numbers
        keep
        notSafe
        ListCard(list: page.afterFear)
        ListCard(list: page.otherSide)
        lines(page.otherSideHelplines)
        ListCard(list: page.young)
        lines(page.youngHelplines)
        topics
        ForEach(page.leaving, id: \.title) { ListCard(list: $0) }
        ListCard(list: page.professional)
        ListCard(list: page.legal)
        SecondaryText(page.notTherapy)
        SecondaryText(page.audioHint)
    }

    /// The call list is named before any number, and one note on checking stands after all (R2, R6).
    private var numbers: some View {
        GrainCard {
            ForEach(page.helplines.unknown, id: \.self) { Text(verbatim: $0).font(.grainBody) }
            if !page.helplines.first.isEmpty {
                SecondaryText(page.helplines.callNote)
                SecondaryText(words["safety-large-hint"])
            }
            rows(model.showsMore ? page.helplines.first + page.helplines.more : page.helplines.first)
            if !model.showsMore && !page.helplines.more.isEmpty {
                Button(words["safety-more"], action: tap { await model.send(.showMore) }).buttonStyle(.grain(.grey))
            }
            if !page.helplines.checkNote.isEmpty { SecondaryText(page.helplines.checkNote) }
        }
    }

    @ViewBuilder private var keep: some View {
        if let kept = model.kept, let shown = page.helplines.country {
            GrainCard {
                Toggle(isOn: .showing(kept == shown.code) { on in Task { await model.send(.keep(on)) } }) {
                    Text(verbatim: words["safety-country-keep"]).font(.grainBody)
                }
                SecondaryText(words["safety-country-keep-text"])
            }
        }
    }

    @ViewBuilder private func lines(_ lines: [HelplineView]) -> some View {
        if !lines.isEmpty { GrainCard { rows(lines) } }
    }

    private func rows(_ lines: [HelplineView]) -> some View {
        HelpLines(
            lines: lines, call: { line in Task { await model.send(.call(line)) } },
            large: { line in Task { await model.send(.showLarge(line)) } })
    }

    private var notSafe: some View {
        GrainCard {
            Text(verbatim: page.heading).font(.grainHead).accessibilityAddTraits(.isHeader)
            Text(verbatim: page.intro).font(.grainBody)
            ForEach(page.lines, id: \.self) { Bullet(text: $0) }
            Text(verbatim: page.faultLine).font(.grainBody)
        }
    }

    /// The ways to the pages under Help.
    @ViewBuilder private var topics: some View {
        if !page.topics.isEmpty {
            GrainCard {
                ForEach(page.topics, id: \.title) { topic in
                    Button(topic.title, action: tap { await model.send(.showTopic(topic)) }).buttonStyle(.grain(.grey))
                }
            }
        }
    }
}

/// A title with its lines.
private struct ListCard: View {
    let list: SafetyListView

    var body: some View {
        GrainCard {
            Text(verbatim: list.title).font(.grainHead).accessibilityAddTraits(.isHeader)
            ForEach(list.lines, id: \.self) { Bullet(text: $0) }
        }
    }
}

/// A page under Help.
private struct TopicPage: View {
    let topic: SafetyTopicView
    let model: HelpModel
    @Environment(\.grainWords) private var words

    var body: some View {
        Text(verbatim: topic.title).font(.grainTitle).accessibilityAddTraits(.isHeader)
        Text(verbatim: topic.lead).font(.grainBody)
        ForEach(topic.lists, id: \.title) { ListCard(list: $0) }
        Button(words["app-back"], action: tap { await model.send(.close) }).buttonStyle(.grain(.grey))
    }
}

private struct Bullet: View {
    let text: String

    var body: some View {
        HStack(alignment: .firstTextBaseline, spacing: 12) {
            Text(verbatim: "•").foregroundStyle(.grain(.textSecondary)).accessibilityHidden(true)
            Text(verbatim: text)
        }
        .font(.grainBody)
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

/// A number to dial from another phone.
private struct LargeNumber: View {
    let line: HelplineView
    let model: HelpModel
    @Environment(\.grainWords) private var words

    var body: some View {
        Text(verbatim: line.name).font(.grainTitle)
        if !line.line.isEmpty { SecondaryText(line.line) }
        Text(verbatim: line.number).font(.system(.largeTitle, weight: .bold).monospacedDigit())
        SecondaryText(words["safety-other-phone"])
        ForEach(line.details, id: \.self) { SecondaryText($0) }
        Button(words["app-back"], action: tap { await model.send(.close) }).buttonStyle(.grain(.grey))
    }
}
