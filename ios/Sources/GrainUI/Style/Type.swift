/// The sizes of design.md 3, all of which follow the person's text size.
extension Font {
    static let grainTitle = Font.title2.weight(.medium)
    static let grainReading = Font.title2
    static let grainHead = Font.headline.weight(.medium)
    static let grainBody = Font.body
    static let grainStrong = Font.body.weight(.medium)
    static let grainSmall = Font.subheadline
    static let grainLabel = Font.subheadline.weight(.medium)
    static let grainCaption = Font.footnote.weight(.medium)
}

/// Spaces and corners of design.md 4, as iOS has them.
enum Measure {
    static let margin: CGFloat = 18
    static let card: CGFloat = 20
    static let gap: CGFloat = 12
    static let cardCorner: CGFloat = 22
    static let cellCorner: CGFloat = 14
    static let fieldCorner: CGFloat = 16
    static let buttonCorner: CGFloat = 16
    static let target: CGFloat = 44
    static let button: CGFloat = 52
    /// No line is longer than about 60 characters.
    static let readable: CGFloat = 560
}

extension DynamicTypeSize {
    /// From about 130 %: scales stand in one column.
    var stacksScales: Bool { self >= .xxxLarge }
    /// From about 150 %: buttons side by side stack, values move under their labels.
    var stacksButtons: Bool { self >= .accessibility1 }
    /// From about 180 %: icons of lists go before words do.
    var hidesListIcons: Bool { self >= .accessibility2 }
}
