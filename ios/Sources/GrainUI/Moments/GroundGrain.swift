/// The grain of a hard moment, standing upright, with two softer ones around it.
struct GroundGrain: View {
    /// 0 to 1.
    var size = 1.0

    var body: some View {
        Canvas { context, box in
            let whole = min(box.height, box.width / 0.575) * size
            for (part, opacity) in [(1.0, 0.25), (0.87, 0.45), (0.72, 1.0)] {
                var layer = context
                layer.opacity = opacity
                layer.translateBy(x: box.width / 2, y: box.height / 2)
                layer.rotate(by: .degrees(90))
                layer.scaleBy(x: whole * part, y: whole * part * 1.25)
                layer.fill(Self.grain, with: .style(.grain(.breathShape)))
            }
        }
        .accessibilityHidden(true)
    }

    /// A grain of length 1 lying along x.
    private static let grain: Path = {
        var path = Path()
        path.move(to: CGPoint(x: -0.5, y: 0.01))
        let turns: [(CGFloat, CGFloat, CGFloat, CGFloat, CGFloat, CGFloat)] = [
            (-0.49, -0.12, -0.3, -0.215, -0.06, -0.23), (0.2, -0.245, 0.48, -0.15, 0.5, -0.005),
            (0.5, 0.13, 0.26, 0.225, 0.02, 0.235), (-0.22, 0.24, -0.5, 0.15, -0.5, 0.01),
        ]
        for (x1, y1, x2, y2, x, y) in turns {
            path.addCurve(
                to: CGPoint(x: x, y: y), control1: CGPoint(x: x1, y: y1), control2: CGPoint(x: x2, y: y2))
        }
        path.closeSubpath()
        return path
    }()
}
