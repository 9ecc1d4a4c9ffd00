/// What stands beside a place's list while nothing is opened from it: the bowl of all areas, or nothing.
struct AtRest: View {
    let tab: AppModel.Tab
    let dependencies: Dependencies

    var body: some View {
        switch tab {
        case .bowls: BowlsAtRest(dependencies: dependencies)
        case .today, .practice, .you: Color.clear.grainFrame("")
        }
    }
}

/// All bowls in one, as large as it is good to look at. The list beside it says the same in words.
private struct BowlsAtRest: View {
    @State private var model: BowlsModel

    init(dependencies: Dependencies) { _model = State(initialValue: BowlsModel(dependencies)) }

    var body: some View {
        VStack(spacing: 12) {
            if let overall = model.state.shown?.overall {
                LoadedBowl(dependencies: model.dependencies, area: "", form: .large, shown: Int(overall.shown))
                    .frame(width: 360)
                    .accessibilityHidden(true)
                Text(verbatim: overall.line)
                    .font(.grainHead)
                    .foregroundStyle(.grain(.textPrimary))
                    .accessibilityLabel(Text(verbatim: overall.spoken))
            }
        }
        .frame(maxWidth: .infinity, maxHeight: .infinity)
        .padding(Measure.margin)
        .following(model)
        .grainFrame("", large: false)
    }
}
