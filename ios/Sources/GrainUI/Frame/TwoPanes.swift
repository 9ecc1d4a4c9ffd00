/// A picture that stays in sight beside what is read and tapped, where there is room for both: on a phone that lies on its
/// side, and on a wide screen. Else the rest alone, which is told so and has the picture in it.
struct TwoPanes<Picture: View, Rest: View>: View {
    @ViewBuilder let picture: () -> Picture
    /// Told whether the picture stands beside it.
    @ViewBuilder let rest: (Bool) -> Rest

    /// Points: two columns that can be read. A phone is narrower upright, and wider on its side.
    private static var needed: CGFloat { 620 }

    var body: some View {
        ViewThatFits(in: .horizontal) {
            HStack(spacing: 0) {
                picture().frame(maxWidth: .infinity, maxHeight: .infinity)
                rest(true).frame(maxWidth: .infinity, maxHeight: .infinity)
            }
            .frame(minWidth: Self.needed, idealWidth: Self.needed, maxWidth: .infinity)
            rest(false)
        }
    }
}
