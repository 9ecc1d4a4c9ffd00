/// "Delete everything": warned about, held for three seconds or done in two steps (S28).
struct DeleteScreen: View {
    @State private var model: DeleteModel
    @Environment(\.grainWords) private var words

    init(dependencies: Dependencies) { _model = State(initialValue: DeleteModel(dependencies)) }

    var body: some View {
        ScrollView {
            VStack(alignment: .leading, spacing: Measure.gap) {
                Text(verbatim: words["settings-delete-text"]).font(.grainBody)
                GrainCard(ground: .claySoft) {
                    Text(verbatim: words["settings-delete-evidence"]).font(.grainBody).foregroundStyle(
                        .grain(.onClaySoft))
                }
                Button(words["settings-delete-keep"]) { model.keep() }.buttonStyle(.grain(.filled))
                Button(words["settings-delete-copy"]) { model.keepACopy() }.buttonStyle(.grain(.soft))
                step
                SecondaryText(words["settings-delete-left"])
            }
            .padding(Measure.margin)
            .readable()
        }
        .grainFrame(words["settings-delete"], large: false)
    }

    @ViewBuilder private var step: some View {
        switch model.state {
        case .asking:
            HoldButton(text: words["settings-delete-hold"], seconds: 3, held: tap { await model.delete() })
            Button(words["settings-delete-steps"]) { model.firstStep() }.buttonStyle(.grain(.plain))
        case .sure:
            Button(words["settings-delete-confirm"], action: tap { await model.delete() }).buttonStyle(.grain(.warning))
        case .deleting: ProgressView()
        case .deleted: Text(verbatim: words["settings-deleted"]).font(.grainBody)
        case .unfinished(let trouble):
            Text(verbatim: words["settings-delete-unfinished"]).font(.grainBody)
            SecondaryText(trouble.text)
        }
    }
}

/// A button that wants to be held. Letting go stops it. The two steps beside it need no holding (A6).
private struct HoldButton: View {
    let text: String
    let seconds: Double
    let held: @MainActor () -> Void
    @State private var isDown = false

    var body: some View {
        Text(verbatim: text)
            .font(.grainStrong)
            .frame(maxWidth: .infinity, minHeight: Measure.button)
            .foregroundStyle(.grain(.onWarningSoft))
            .background(.grain(.warningSoft), in: .rect(cornerRadius: Measure.buttonCorner))
            .opacity(isDown ? 0.7 : 1)
            .onLongPressGesture(minimumDuration: seconds, perform: held, onPressingChanged: { isDown = $0 })
            .accessibilityHidden(true)
    }
}
