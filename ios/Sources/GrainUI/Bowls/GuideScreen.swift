/// "I don't feel safe here": a page at a time, each of which can be the last.
struct GuideScreen: View {
    @State private var model: GuideModel
    @Environment(\.grainWords) private var words

    init(desk: Desk, area: String) { _model = State(initialValue: GuideModel(desk, area: area)) }

    var body: some View {
        PageView(model: model) { _ in
            if let page = model.page { GuidePage(page: page) }
            if model.canPause { button("guide-time-out", .grey, .timeOut) }
            if model.canGoOn { button(model.isLast ? "guide-close" : "guide-next", .filled, .next) }
            if model.canGoBack { button("app-back", .plain, .back) }
        }
        .grainFrame(model.state.shown?.title ?? "", large: false)
    }

    private func button(_ word: String, _ style: GrainButtonStyle.Look, _ action: GuideModel.Action) -> some View {
        Button(words[word]) { model.send(action) }.buttonStyle(.grain(style))
    }
}

private struct GuidePage: View {
    let page: GuidePageView
    @Environment(\.grainWords) private var words

    var body: some View {
        SectionTitle(text: page.title)
        GrainCard {
            if !page.who.isEmpty { Text(verbatim: page.who).font(.grainHead).foregroundStyle(.grain(.accent)) }
            ForEach(page.lines, id: \.self) { Text(verbatim: $0).font(page.turn ? .grainReading : .grainBody) }
            if !page.note.isEmpty { Quiet(page.note) }
        }
        if !page.avoid.isEmpty {
            SectionTitle(text: words["guide-avoid"])
            ForEach(page.avoid, id: \.self) { Quiet($0) }
        }
    }
}
