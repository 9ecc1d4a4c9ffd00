import SwiftUI
import WidgetKit

/// The bowl of the icon with its three grains, the same for everybody on every day: nobody's level. Where the system draws in one colour,
/// on the lock screen and a tinted home screen, only what covers anything counts: there it is wall, foot and grains without the inside.
struct BowlGlyph: View {
    @Environment(\.widgetRenderingMode) private var mode

    private var plain: Bool { mode != .fullColor }

    var body: some View {
        Canvas { context, size in
            let scale = min(size.width / Self.width, size.height / Self.height)
            context.translateBy(x: (size.width - Self.width * scale) / 2, y: (size.height - Self.height * scale) / 2)
            context.scaleBy(x: scale, y: scale)
            context.translateBy(x: 0, y: -Self.above)
            let ink = GraphicsContext.Shading.style(.primary)
            context.fill(Self.foot, with: plain ? ink : .color(Self.footClay))
            if !plain { context.fill(Self.inside, with: .color(Self.glaze)) }
            context.fill(Self.wall, with: plain ? ink : .color(Self.clay))
            for grain in Self.grains {
                var turned = context
                turned.translateBy(x: grain.x, y: grain.y)
                turned.rotate(by: .degrees(grain.turn))
                let shape = Path(ellipseIn: CGRect(x: -42, y: -20, width: 84, height: 40))
                turned.fill(shape, with: plain ? ink : .color(Self.rice))
            }
        }
        .accessibilityHidden(true)
    }

    private static let (width, height, above): (CGFloat, CGFloat, CGFloat) = (300, 170, 18)
    private static let clay = Color(red: 0.66, green: 0.41, blue: 0.29)
    private static let footClay = Color(red: 0.56, green: 0.32, blue: 0.22)
    private static let glaze = Color(red: 0.22, green: 0.27, blue: 0.29)
    private static let rice = Color(red: 1, green: 1, blue: 1)
    private static let grains: [(x: CGFloat, y: CGFloat, turn: Double)] = [
        (110, 112, 14), (190, 113, -12), (152, 72, -20),
    ]

    private static let foot = Path { path in
        path.move(to: CGPoint(x: 102, y: 164))
        for (x, y) in [(108, 188), (192, 188), (198, 164)] { path.addLine(to: CGPoint(x: x, y: y)) }
        path.closeSubpath()
    }

    private static let inside = Path { path in
        path.move(to: CGPoint(x: 262, y: 34))
        bend(&path, (258, 98), (212, 142), (150, 142))
        bend(&path, (88, 142), (42, 98), (38, 34))
        path.closeSubpath()
    }

    /// Down the outside, over the lip, up the inside.
    private static let wall = Path { path in
        path.move(to: CGPoint(x: 292, y: 34))
        bend(&path, (288, 116), (232, 172), (150, 172))
        bend(&path, (68, 172), (12, 116), (8, 34))
        bend(&path, (8, 14), (38, 14), (38, 34))
        bend(&path, (42, 98), (88, 142), (150, 142))
        bend(&path, (212, 142), (258, 98), (262, 34))
        bend(&path, (262, 14), (292, 14), (292, 34))
        path.closeSubpath()
    }

    private static func bend(_ path: inout Path, _ first: (Int, Int), _ second: (Int, Int), _ end: (Int, Int)) {
        func point(_ at: (Int, Int)) -> CGPoint { CGPoint(x: at.0, y: at.1) }
        path.addCurve(to: point(end), control1: point(first), control2: point(second))
    }
}
