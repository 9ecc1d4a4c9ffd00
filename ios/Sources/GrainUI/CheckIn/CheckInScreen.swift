/// The check-in: one long page. Every tap is saved; any question can be left blank.
struct CheckInScreen: View {
    @State private var model: CheckInModel
    @Environment(\.grainWords) private var words

    init(dependencies: Dependencies, day: LocalDay?) {
        _model = State(initialValue: CheckInModel(dependencies, day: day))
    }

    var body: some View {
        PageView(model: model) { page in
            SecondaryText(page.pastDay)
            SecondaryText(page.opening)
            if model.phase == .resting { resting } else { questions(page) }
            SecondaryText(page.note)
            EarlierDays(model: model)
        }
        .safeAreaInset(edge: .bottom) { foot }
        .grainFrame(words["check-in-title"], large: false)
    }

    private var resting: some View {
        GrainCard {
            Text(verbatim: words["check-in-hard-day-said"]).font(.grainBody)
            Button(words["check-in-hard-full"], action: tap { await model.send(.showAll) }).buttonStyle(.grain(.plain))
        }
    }

    @ViewBuilder private func questions(_ page: CheckInView) -> some View {
        ForEach(model.questions, id: \.id) { question in
            if !question.heading.isEmpty && isFirst(question) { SectionTitle(text: question.heading) }
            QuestionCard(question: question, model: model)
        }
        if model.hasFolded {
            Button(words["check-in-show-all"], action: tap { await model.send(.showAll) }).buttonStyle(.grain(.soft))
        }
        SecondaryText(words["check-in-leave-blank"])
        Chip(
            text: words["check-in-hard-day"], icon: "cloud", chosen: false, action: tap { await model.send(.hardDay) })
        SecondaryText(page.closing)
    }

    /// The first question under its heading.
    private func isFirst(_ question: QuestionView) -> Bool {
        model.questions.first { $0.heading == question.heading }?.id == question.id
    }

    private var foot: some View {
        VStack(spacing: 4) {
            SecondaryText(words[model.unsaved.isEmpty ? "app-saved-as-you-go" : "check-in-not-saved"])
            Button(words["app-done"], action: tap { await model.send(.done) }).buttonStyle(.grain(.filled))
        }
        .padding(.horizontal, Measure.margin)
        .padding(.vertical, 8)
        .readable()
        .background(.grain(.screen))
    }
}

/// Days before today that can still be written.
private struct EarlierDays: View {
    let model: CheckInModel
    @Environment(\.grainWords) private var words
    @State private var shows = false
    @State private var deletes = false

    var body: some View {
        DisclosureGroup(isExpanded: $shows) {
            VStack(alignment: .leading, spacing: 8) {
                ForEach(model.days, id: \.day) { day in
                    ChoiceRow(
                        text: day.text, chosen: day.day == model.state.shown?.day,
                        action: tap { await model.send(.day(day.day)) })
                    SecondaryText(day.line)
                }
                if model.state.shown?.begun == true {
                    Button(words["app-delete"], role: .destructive) { deletes = true }.buttonStyle(.grain(.plain))
                }
            }
        } label: {
            Text(verbatim: words["check-in-earlier-days"]).font(.grainLabel)
        }
        .onChange(of: shows) { if shows { Task { await model.loadDays() } } }
        .confirmationDialog(Text(verbatim: words["app-delete"]), isPresented: $deletes) {
            Button(words["app-delete"], role: .destructive, action: tap { await model.send(.delete) })
            Button(words["app-keep"], role: .cancel) {}
        }
    }
}
