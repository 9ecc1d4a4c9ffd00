/// Words for the camera of another device: dark on light in every look, since cameras want it so. While the app is not in
/// front the cover stands over them, as over every page (S22).
struct SquaresView: View {
    let squares: Squares
    @ScaledMetric private var side: CGFloat = 280

    /// What has to stay light around them, in squares.
    private static let edge = 4

    var body: some View {
        Canvas { context, size in
            let across = Int(squares.across)
            // Whole points: between them no line shines through.
            let unit = (min(size.width, size.height) / CGFloat(across + 2 * Self.edge)).rounded(.down)
            let edge = (min(size.width, size.height) - unit * CGFloat(across)) / 2
            for (at, isDark) in squares.dark.enumerated() where isDark {
                let corner = CGPoint(x: edge + CGFloat(at % across) * unit, y: edge + CGFloat(at / across) * unit)
                let square = CGRect(origin: corner, size: CGSize(width: unit, height: unit))
                context.fill(Path(square), with: .color(.black))
            }
        }
        .frame(width: min(side, 340), height: min(side, 340))
        .background(Color.white)
        .accessibilityElement()
        .accessibilityLabel(Text(verbatim: squares.spoken))
        .accessibilityAddTraits(.isImage)
        .frame(maxWidth: .infinity)
        .bareRow()
    }
}
