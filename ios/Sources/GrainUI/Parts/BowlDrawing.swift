/// Draws the parts of a bowl in units of the core's box, in the order that the core says.
struct BowlDrawing {
    let picture: BowlPicture
    let colors: BowlColors

    private var shape: BowlShape { picture.shape }
    private var strokes: BowlStrokes { picture.shape.strokes }
    private let parts: BowlParts

    init(picture: BowlPicture, colors: BowlColors) {
        (self.picture, self.colors) = (picture, colors)
        parts = BowlParts.of(picture.shape.paths)
    }

    func drawBowl(in context: inout GraphicsContext) {
        drawShadow(in: context)
        let inside = parts.inside
        context.fill(parts.foot, with: color(colors.foot))
        context.fill(inside, with: down(shape.farRimY, shape.inner.end.y, colors.inside, colors.insideLow))
        context.fill(inside, with: sides)
        stroke(parts.rim, colors.rim, strokes.rim, in: context)
        if strokes.rimLight > 0 { stroke(parts.rimLight, colors.rimLight, strokes.rimLight, in: context) }
        context.fill(parts.wall, with: down(shape.wallShadeY, shape.outer.end.y, colors.wall, colors.wallLow))
        stroke(parts.lipLight, colors.lipLight, strokes.lipLight, in: context)
    }

    /// The grains, those behind first, each where `at` says; places after the shown ones are drawn while they fade.
    func draw(
        _ grains: Grains, until: Int, in context: inout GraphicsContext, unit: Double, at: (Int) -> GrainFall
    ) {
        let shown = min(max(0, grains.shown), picture.places.count)
        let drawn = min(max(shown, until), picture.places.count)
        let todays = max(0, shown - grains.added)
        for layer in UInt8(0)...1 {
            for index in 0..<drawn where picture.places[index].layer == layer {
                let place = picture.places[index]
                let today = (todays..<shown).contains(index)
                let rice = today ? colors.fresh : colors.rice[Int(place.tint) % colors.rice.count]
                draw(place, rice, belly: !today, at(index), unit, in: context)
            }
        }
        for index in todays..<shown { ring(picture.places[index], at(index), unit, in: context) }
        for index in shown..<min(shown + grains.taken, picture.places.count) {
            dashes(picture.places[index], index < drawn ? 1 - at(index).opacity : 1, in: context)
        }
    }

    private func draw(
        _ place: GrainPlace, _ rice: UInt32, belly: Bool, _ fall: GrainFall, _ unit: Double,
        in context: GraphicsContext
    ) {
        guard fall.opacity > 0 else { return }
        var context = context
        context.opacity = fall.opacity
        let drop = strokes.shadeDrop * place.length
        context.fill(parts.shade.applying(transform(place, fall, unit, drop: drop)), with: color(colors.shade))
        let lies = transform(place, fall, unit)
        context.fill(parts.edge.applying(lies), with: color(colors.edge))
        context.fill(parts.grain.applying(lies), with: color(rice))
        if belly { context.fill(parts.belly.applying(lies), with: color(colors.belly)) }
    }

    /// Over all others, so that today is seen whole.
    private func ring(
        _ place: GrainPlace, _ fall: GrainFall, _ unit: Double, in context: GraphicsContext
    ) {
        var context = context
        context.opacity = fall.opacity
        let outline = parts.grain.applying(transform(place, fall, unit))
        context.fill(outline, with: color(colors.fresh))
        context.stroke(outline, with: color(colors.ring), lineWidth: strokes.ring)
    }

    private func dashes(_ place: GrainPlace, _ opacity: Double, in context: GraphicsContext) {
        var context = context
        context.opacity = opacity
        let lying = GrainFall(index: 0, from: 0, to: 1, seconds: GrainFall.whole, still: true)
        let outline = parts.grain.applying(transform(place, lying, 1))
        for (ink, width) in [(colors.placeUnder, strokes.placeUnder), (colors.place, strokes.place)] {
            let style = StrokeStyle(
                lineWidth: width, lineCap: .round, lineJoin: .round, dash: [strokes.dash, strokes.dashGap])
            context.stroke(outline, with: color(ink), style: style)
        }
    }

    private func transform(_ place: GrainPlace, _ fall: GrainFall, _ unit: Double, drop: Double = 0)
        -> CGAffineTransform
    {
        let angle = (place.angle + fall.turn) * .pi / 180
        let (along, across) = (cos(angle) * place.length, sin(angle) * place.length)
        return CGAffineTransform(
            a: along, b: across, c: -across, d: along, tx: place.x, ty: place.y - fall.above * unit + drop)
    }

    private func drawShadow(in context: GraphicsContext) {
        guard let shadow = shape.shadow else { return }
        var context = context
        context.translateBy(x: shadow.centre.x, y: shadow.centre.y)
        context.scaleBy(x: shadow.radiusX, y: shadow.radiusY)
        let gradient = Gradient(stops: [
            Gradient.Stop(color: ink(colors.shadow), location: shape.shadowEven),
            Gradient.Stop(color: ink(colors.shadow, part: 0), location: 1),
        ])
        let round = Path(ellipseIn: CGRect(x: -1, y: -1, width: 2, height: 2))
        context.fill(round, with: .radialGradient(gradient, center: .zero, startRadius: 0, endRadius: 1))
    }

    private var sides: GraphicsContext.Shading {
        let (side, right) = (colors.insideSide, shape.inner.start.x)
        let stops = [(0, 1), (shape.sidePart, 0), (1 - shape.sidePart, 0), (1, 1.0)].map { location, part in
            Gradient.Stop(color: ink(side, part: part), location: location)
        }
        let (start, end) = (CGPoint(x: shape.width - right, y: 0), CGPoint(x: right, y: 0))
        return .linearGradient(Gradient(stops: stops), startPoint: start, endPoint: end)
    }

    private func down(_ from: Double, _ to: Double, _ above: UInt32, _ below: UInt32) -> GraphicsContext.Shading {
        let stops = [
            Gradient.Stop(color: ink(above), location: 0), Gradient.Stop(color: ink(below), location: 1),
        ]
        return .linearGradient(
            Gradient(stops: stops), startPoint: CGPoint(x: 0, y: from), endPoint: CGPoint(x: 0, y: to))
    }

    private func stroke(_ line: Path, _ colour: UInt32, _ width: Double, in context: GraphicsContext) {
        context.stroke(
            line, with: color(colour), style: StrokeStyle(lineWidth: width, lineCap: .round, lineJoin: .round))
    }

    private func color(_ argb: UInt32) -> GraphicsContext.Shading { .color(ink(argb)) }

    /// A colour with its own opacity, or a part of it.
    private func ink(_ argb: UInt32, part: Double = 1) -> Color {
        Color(hex: argb & 0xFF_FFFF).opacity(Double(argb >> 24) / 255 * part)
    }
}

/// The paths of a form of bowl and of a grain of length 1: read once in a process, and not anew for each frame.
private struct BowlParts: Sendable {
    let inside, foot, rim, rimLight, wall, lipLight: Path
    let grain, edge, shade, belly: Path

    private static let read = Locked<[BowlPaths: BowlParts]>([:])

    static func of(_ paths: BowlPaths) -> BowlParts {
        read { read in
            if let parts = read[paths] { return parts }
            let parts = BowlParts(paths)
            read[paths] = parts
            return parts
        }
    }

    private init(_ paths: BowlPaths) {
        (inside, foot, wall) = (path(paths.inside), path(paths.foot), path(paths.wall))
        (rim, rimLight, lipLight) = (path(paths.rim), path(paths.rimLight), path(paths.lipLight))
        (grain, edge) = (path(paths.grain), path(paths.grainEdge))
        (shade, belly) = (path(paths.grainShade), path(paths.grainBelly))
    }
}

private func path(_ text: String) -> Path {
    Path { path in
        for step in PathStep.read(text) {
            switch step {
            case .move(let x, let y): path.move(to: CGPoint(x: x, y: y))
            case .line(let x, let y): path.addLine(to: CGPoint(x: x, y: y))
            case .curve(let x1, let y1, let x2, let y2, let x, let y):
                path.addCurve(
                    to: CGPoint(x: x, y: y), control1: CGPoint(x: x1, y: y1), control2: CGPoint(x: x2, y: y2))
            case .close: path.closeSubpath()
            }
        }
    }
}
