/// The colours of docs/design/tokens.json, light and dark. A test holds them equal.
public enum Palette: String, CaseIterable, Sendable {
    // The four families of design.md 2, by their SwiftUI names.
    case screen, textPrimary, textSecondary, card, sheet, fill, fillStrong, track, accent, onAccent, accentSoft,
        onAccentSoft, clay, onClay, claySoft, onClaySoft, slate, onSlate, slateSoft, onSlateSoft, warning,
        onWarning, warningSoft, onWarningSoft, stroke, separator, toast, onToast, toastAccent, scrim
    // The bowl and the breathing.
    case breathBackground, onBreath, onBreathVariant, breathShape, bowlWall

    public var light: UInt32 { both.light }
    public var dark: UInt32 { both.dark }

    private var both: (light: UInt32, dark: UInt32) {
        switch self {
        case .screen: (0xF5F3EE, 0x121618)
        case .textPrimary: (0x22282B, 0xECE8DE)
        case .textSecondary: (0x545B5E, 0xB9BBB5)
        case .card: (0xFFFFFF, 0x1A1F21)
        case .sheet: (0xFBFAF7, 0x171B1D)
        case .fill: (0xEDEAE2, 0x20262A)
        case .fillStrong: (0xE8E4DB, 0x2A3135)
        case .track: (0xE4E0D6, 0x343C40)
        case .accent: (0x2C5C4C, 0xA6CFBC)
        case .onAccent: (0xFFFFFF, 0x0C3729)
        case .accentSoft: (0xD8E7DD, 0x274B3F)
        case .onAccentSoft: (0x12372B, 0xCBE8D9)
        case .clay: (0x8A4F35, 0xE3B599)
        case .onClay: (0xFFFFFF, 0x47220F)
        case .claySoft: (0xF1DED2, 0x5A3723)
        case .onClaySoft: (0x4A2413, 0xF6DDCE)
        case .slate: (0x43606C, 0xAEC8D3)
        case .onSlate: (0xFFFFFF, 0x17323D)
        case .slateSoft: (0xDAE4E8, 0x2F4852)
        case .onSlateSoft: (0x17323D, 0xD0E3EB)
        case .warning: (0x8C3A33, 0xEFB5AB)
        case .onWarning: (0xFFFFFF, 0x4F1A14)
        case .warningSoft: (0xF5DCD7, 0x6B2E27)
        case .onWarningSoft: (0x4A1510, 0xF8DAD5)
        case .stroke: (0x7A7E7A, 0x868B88)
        case .separator: (0xD6D1C4, 0x3A4246)
        case .toast: (0x2E3538, 0xECE8DE)
        case .onToast: (0xF1EFE9, 0x2A3135)
        case .toastAccent: (0xA6CFBC, 0x2C5C4C)
        case .scrim: (0x000000, 0x000000)
        case .breathBackground: (0x1F3A33, 0x10201C)
        case .onBreath: (0xF1EFE9, 0xECE8DE)
        case .onBreathVariant: (0xB7CCC2, 0xA9BDB3)
        case .breathShape: (0x5E8B79, 0x4A7464)
        case .bowlWall: (0xAD7355, 0xA8714F)
        }
    }

    /// With the system's high contrast second lines and hairlines become as strong as the first.
    public var inHighContrast: Palette {
        switch self {
        case .textSecondary: .textPrimary
        case .separator: .stroke
        default: self
        }
    }
}

/// The eight series of areas.
public struct Series: Equatable, Sendable {
    public enum Marker: String, Sendable {
        case circle, square, triangle, diamond, plus, hexagon, ring
        case triangleDown = "triangle-down"
    }

    public let light: UInt32
    public let dark: UInt32
    public let marker: Marker

    public static let all: [Series] = [
        Series(light: 0x035699, dark: 0x7194E8, marker: .circle),
        Series(light: 0x9F425B, dark: 0xF68B98, marker: .square),
        Series(light: 0x468F89, dark: 0x69DDCE, marker: .triangle),
        Series(light: 0x9D7E51, dark: 0xE9CE74, marker: .diamond),
        Series(light: 0x422647, dark: 0xAD8CAA, marker: .plus),
        Series(light: 0x515602, dark: 0x869F4C, marker: .triangleDown),
        Series(light: 0x857AC6, dark: 0xCCC0FF, marker: .hexagon),
        Series(light: 0x053826, dark: 0xD4F4C6, marker: .ring),
    ]

    /// The series of an area, 1 to 8.
    public static func of(_ number: UInt8) -> Series { all[(Int(number) + 7) % 8] }
}
