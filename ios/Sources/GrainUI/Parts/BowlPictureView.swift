/// A bowl, drawn from the core's numbers. The words beside it say the same: the picture itself is silent.
struct BowlPictureView: View {
    let picture: BowlPicture?
    let grains: Grains
    /// Whose glaze it has: an area's series, or 0 for all areas together.
    var series: UInt8 = 0
    /// So many more grains lie in it than when it was last seen: they fall, or, below 0, fade. Once.
    var moved = 0
    @Environment(\.accessibilityReduceMotion) private var reduceMotion
    @Environment(\.colorScheme) private var scheme
    @State private var start = Date()
    @State private var rests = false

    var body: some View {
        Group {
            if let picture {
                TimelineView(.animation(minimumInterval: nil, paused: moved == 0 || rests)) { time in
                    canvas(picture, seconds: moved == 0 || rests ? .infinity : time.date.timeIntervalSince(start))
                }
            } else {
                Color.clear
            }
        }
        .aspectRatio(300 / 196, contentMode: .fit)
        .environment(\.layoutDirection, .leftToRight)
        .task(id: [moved, grains.shown]) {
            start = Date()
            rests = false
            try? await Task.sleep(for: .seconds(GrainFall.whole))
            rests = true
        }
        .accessibilityHidden(true)
    }

    private func canvas(_ picture: BowlPicture, seconds: Double) -> some View {
        let colors = BowlColors.of(series: series, dark: scheme == .dark)
        return Canvas { context, size in
            let drawing = BowlDrawing(picture: picture, colors: colors)
            let scale = size.width / picture.shape.width
            context.scaleBy(x: scale, y: scale)
            drawing.drawBowl(in: &context)
            let before = grains.shown - moved
            let until = seconds.isFinite ? max(grains.shown, before) : grains.shown
            drawing.draw(grains, until: until, in: &context, unit: 1 / max(scale, 0.01)) { index in
                GrainFall(index: index, from: before, to: grains.shown, seconds: seconds, still: reduceMotion)
            }
        }
    }
}
