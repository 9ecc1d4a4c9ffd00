@_exported import GrainFeatures
@_exported import SwiftUI

/// A colour of the palette: it follows light, dark and the system's high contrast by itself.
struct Tint: ShapeStyle {
    let colour: Palette

    init(_ colour: Palette) { self.colour = colour }

    func resolve(in environment: EnvironmentValues) -> Color { colour.colour(in: environment) }
}

extension ShapeStyle where Self == Tint {
    static func grain(_ colour: Palette) -> Tint { Tint(colour) }
}

extension Palette {
    func colour(in environment: EnvironmentValues) -> Color {
        let shown = environment.colorSchemeContrast == .increased ? inHighContrast : self
        return Color(hex: environment.colorScheme == .dark ? shown.dark : shown.light)
    }
}

extension Color {
    nonisolated init(hex: UInt32) {
        func part(_ shift: UInt32) -> Double { Double((hex >> shift) & 0xFF) / 255 }
        self.init(red: part(16), green: part(8), blue: part(0))
    }
}
