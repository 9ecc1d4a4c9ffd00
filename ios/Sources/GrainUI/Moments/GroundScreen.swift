/// Feeling the ground: one large sentence a screen and a grain that stands still.
struct GroundScreen: View {
    @State private var model: GroundModel
    @Environment(\.dynamicTypeSize) private var size

    init(dependencies: Dependencies) { _model = State(initialValue: GroundModel(dependencies)) }

    var body: some View {
        MomentPage(
            model: model, title: model.state.shown?.title ?? "", leave: model.leave,
            picture: size.stacksScales ? nil : AnyView(GroundGrain().padding(16))
        ) { ground in
            if model.step != nil { Aside(text: ground.safety) }
            Sentence(text: model.sentence)
        } foot: { ground in
            if model.step != nil {
                // Its place is kept where there is no other way, so that the grain stands still.
                Button(ground.anotherWay) { model.anotherWay() }
                    .opacity(model.hasAnotherWay ? 1 : 0)
                    .disabled(!model.hasAnotherWay)
                    .accessibilityHidden(!model.hasAnotherWay)
                Beside {
                    Button(ground.stop) { model.leave() }
                    Button(ground.goOn) { model.goOn() }.buttonStyle(.momentStrong)
                }
            } else {
                MomentTiles(rows: ground.then) { model.open($0) }
                Beside {
                    Button(ground.noteIt, action: tap { await model.note() })
                    Button(ground.close) { model.leave() }.buttonStyle(.momentStrong)
                }
            }
        }
    }
}
