/// The check-in: over everything, one page of two screens at most, out with Done or Close. Every tap is saved; any question
/// can be left blank.
struct CheckInScreen: View {
    @State private var model: CheckInModel
    @Environment(\.grainWords) private var words
    @Environment(\.dynamicTypeSize) private var size

    init(dependencies: Dependencies, day: LocalDay?) {
        _model = State(initialValue: CheckInModel(dependencies, day: day))
    }

    var body: some View {
        PageView(model: model) { page in
            DayHead(page: page, model: model)
            SecondaryText(page.pastDay)
            SecondaryText(page.opening)
            if model.phase == .resting { resting } else { questions(page) }
        }
        .safeAreaInset(edge: .bottom) { foot }
        .grainFrame(words["check-in-title"], large: false)
        .navigationBarBackButtonHidden(true)
        .toolbar {
            ToolbarItem(placement: .topBarLeading) {
                Button(
                    action: tap { await model.send(.close) },
                    label: { Image(systemName: "xmark").frame(minWidth: Measure.target, minHeight: Measure.target) }
                )
                .accessibilityLabel(Text(verbatim: words["app-close"]))
            }
        }
        .accessibilityAction(.escape) { Task { await model.send(.close) } }
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
        Chip(
            text: words["check-in-hard-day"], icon: "cloud", chosen: false, action: tap { await model.send(.hardDay) })
        if page.begun { DeleteCheckIn(model: model) }
        SecondaryText(page.closing)
    }

    /// The first question under its heading.
    private func isFirst(_ question: QuestionView) -> Bool {
        model.questions.first { $0.heading == question.heading }?.id == question.id
    }

    private var foot: some View {
        let layout =
            size.stacksButtons ? AnyLayout(VStackLayout(spacing: 8)) : AnyLayout(HStackLayout(spacing: 12))
        return layout {
            if !model.unsaved.isEmpty {
                SecondaryText(words["check-in-not-saved"])
            } else if model.state.shown?.begun == true {
                SecondaryText(words["app-saved-as-you-go"])
            }
            Button(words["app-done"], action: tap { await model.send(.done) }).buttonStyle(.grain(.filled))
        }
        .padding(.horizontal, Measure.margin)
        .padding(.vertical, 8)
        .readable()
        .background(.grain(.screen))
    }
}

/// Which day is written, with the way to the days before and back: today and up to seven back.
private struct DayHead: View {
    let page: CheckInView
    let model: CheckInModel
    @Environment(\.grainWords) private var words

    var body: some View {
        HStack(spacing: 4) {
            Text(verbatim: page.dayText).font(.grainTitle).accessibilityAddTraits(.isHeader)
            Spacer(minLength: 0)
            turn(to: page.earlier, "chevron.backward", words["check-in-day-before"])
            turn(to: page.later, "chevron.forward", words["check-in-day-after"])
        }
    }

    private func turn(to day: LocalDay?, _ icon: String, _ word: String) -> some View {
        Button(
            action: tap { await model.send(.day(day)) },
            label: { Image(systemName: icon).frame(minWidth: Measure.target, minHeight: Measure.target) }
        )
        .disabled(day == nil)
        .accessibilityLabel(Text(verbatim: word))
    }
}

/// Deletes the check-in of the day for good, after a question.
private struct DeleteCheckIn: View {
    let model: CheckInModel
    @Environment(\.grainWords) private var words
    @State private var deletes = false

    var body: some View {
        Button(words["app-delete"], role: .destructive) { deletes = true }
            .buttonStyle(.grain(.plain))
            .confirmationDialog(Text(verbatim: words["app-delete"]), isPresented: $deletes) {
                Button(words["app-delete"], role: .destructive, action: tap { await model.send(.delete) })
                Button(words["app-keep"], role: .cancel) {}
            }
    }
}
