/// How far it is, while something takes longer than a moment, and a way to stop it.
struct DoingBar: View {
    let model: CorePageModel
    @Environment(\.grainWords) private var words

    var body: some View {
        if let parts = model.doing {
            HStack(spacing: 12) {
                VStack(alignment: .leading, spacing: 4) {
                    SecondaryText(words["app-doing"])
                    ProgressView(value: Double(min(parts, 1000)), total: 1000).accessibilityHidden(true)
                }
                Button(words["app-doing-stop"], action: tap { await model.send(.stop) }).buttonStyle(.grain(.plain))
            }
            .padding(.horizontal, Measure.margin)
            .padding(.vertical, 8)
            .readable()
            .background(.grain(.screen))
        }
    }
}
