/// A bowl, drawn from the core's numbers. The words beside it say the same: the picture itself is silent.
struct BowlPictureView: View {
    let picture: BowlPicture?
    let shown: Int
    /// The inside, the same in light and dark.
    var glaze: UInt32 = Palette.bowlGlaze.light
    /// So many of the last grains fall now.
    var falling = 0
    @Environment(\.accessibilityReduceMotion) private var reduceMotion
    @State private var start = Date()

    var body: some View {
        Group {
            if let picture {
                if falling > 0 {
                    TimelineView(.animation(minimumInterval: nil, paused: false)) { time in
                        canvas(picture, seconds: time.date.timeIntervalSince(start))
                    }
                } else {
                    canvas(picture, seconds: .infinity)
                }
            } else {
                Color.clear
            }
        }
        .aspectRatio(300 / 196, contentMode: .fit)
        .environment(\.layoutDirection, .leftToRight)
        .onChange(of: falling) { start = Date() }
        .accessibilityHidden(true)
    }

    private func canvas(_ picture: BowlPicture, seconds: Double) -> some View {
        Canvas { context, size in
            let drawing = BowlDrawing(picture: picture, glaze: Color(hex: glaze))
            context.scaleBy(x: size.width / picture.shape.width, y: size.width / picture.shape.width)
            drawing.drawBowl(in: &context)
            for (index, place) in picture.places.prefix(shown).enumerated() {
                let fall = GrainFall(
                    index: index, shown: shown, falling: falling, seconds: seconds, still: reduceMotion)
                if fall.opacity > 0 { drawing.draw(place, fall, in: &context) }
            }
        }
    }
}

/// Where a grain that falls is at a moment (design.md 5): at most three fall, 90 ms apart, the rest appear.
struct GrainFall: Equatable {
    /// Units above its place.
    var above = 0.0
    var opacity = 1.0

    init(index: Int, shown: Int, falling: Int, seconds: Double, still: Bool) {
        let order = index - (shown - falling)
        guard order >= 0, seconds.isFinite else { return }
        if still {
            opacity = min(1, max(0, seconds / 0.2))
            return
        }
        guard order < 3 else { return }
        let part = (seconds - Double(order) * 0.09) / 0.42
        if part < 0 { opacity = 0 } else if part < 1 { above = 24 * (1 - part * part) }
    }
}
