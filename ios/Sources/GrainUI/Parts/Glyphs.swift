/// The five moons of a scale: a circle filled from below.
struct Moon: View {
    /// 0 to 4.
    let step: Int
    @ScaledMetric private var size: CGFloat = 28

    var body: some View {
        Canvas { context, box in
            let circle = Path(ellipseIn: CGRect(origin: .zero, size: box).insetBy(dx: 1, dy: 1))
            var inner = context
            inner.clip(to: circle)
            let height = box.height * CGFloat(step) / 4
            let full = Path(CGRect(x: 0, y: box.height - height, width: box.width, height: height))
            inner.fill(full, with: .style(.foreground))
            context.stroke(circle, with: .style(.foreground), lineWidth: 2)
        }
        .frame(width: size, height: size)
    }
}

/// Grains of an answer: three hollow for a lot taken, one hollow, a line, one full, three full.
struct GrainCell: View {
    /// -5, -1, 0, 1 or 5.
    let grains: Int
    @ScaledMetric private var height: CGFloat = 24

    /// One of the five steps of the check-in, 0 to 4.
    init(step: Int) { grains = [-5, -1, 0, 1, 5][min(max(step, 0), 4)] }

    init(grains: Int) { self.grains = grains }

    var body: some View {
        Group {
            switch abs(grains) {
            case 0: Capsule().frame(width: height * 0.7, height: 2)
            case 1: grain(full: grains > 0)
            default:
                VStack(spacing: 1) {
                    grain(full: grains > 0)
                    HStack(spacing: 2) {
                        grain(full: grains > 0)
                        grain(full: grains > 0)
                    }
                }
            }
        }
        .frame(height: height)
    }

    private func grain(full: Bool) -> some View {
        GrainGlyph(full: full).frame(width: height * 0.8, height: height * 0.4)
    }
}

/// One grain: full when added, hollow when taken. Neither is better than the other.
struct GrainGlyph: View {
    let full: Bool

    var body: some View {
        Canvas { context, size in
            let path = Path(ellipseIn: CGRect(origin: .zero, size: size).insetBy(dx: 1, dy: 1))
            if full {
                context.fill(path, with: .style(.foreground))
            } else {
                context.stroke(path, with: .style(.foreground), style: StrokeStyle(lineWidth: 1.6, dash: [3, 2]))
            }
        }
        .rotationEffect(.degrees(-18))
        .accessibilityHidden(true)
    }
}
