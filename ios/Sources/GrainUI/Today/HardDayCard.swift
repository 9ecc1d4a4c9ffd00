/// A hard day: one question that can be closed, how long it stays quiet, and two ways on of equal rank.
struct HardDayCard: View {
    let hardDay: HardDayView
    var isClosed = false
    let choose: @MainActor (HardDayChoiceView) async -> Void
    let longer: @MainActor () async -> Void
    let end: @MainActor () async -> Void
    @Environment(\.grainWords) private var words
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        if !isClosed {
            GrainCard {
                Text(verbatim: hardDay.question).font(.grainTitle)
                ForEach(hardDay.choices, id: \.text) { choice in
                    Button(choice.text, action: tap { await choose(choice) }).buttonStyle(.grain(.grey))
                }
            }
        }
        SecondaryText(hardDay.text)
        let layout =
            size.stacksButtons ? AnyLayout(VStackLayout(spacing: 12)) : AnyLayout(HStackLayout(spacing: 12))
        layout {
            Button(words["today-hard-longer"], action: tap(longer)).buttonStyle(.grain(.grey))
            Button(words["today-hard-end"], action: tap(end)).buttonStyle(.grain(.grey))
        }
    }
}
