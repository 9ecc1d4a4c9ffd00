/// Draws the parts of a bowl in the order of design.md 7.
struct BowlDrawing {
    let picture: BowlPicture
    let glaze: Color

    private var shape: BowlShape { picture.shape }

    func drawBowl(in context: inout GraphicsContext) {
        if let shadow = shape.shadow {
            let box = CGRect(
                x: shadow.centre.x - shadow.radiusX, y: shadow.centre.y - shadow.radiusY, width: 2 * shadow.radiusX,
                height: 2 * shadow.radiusY)
            context.fill(Path(ellipseIn: box), with: .color(.black.opacity(0.08)))
        }
        context.fill(foot, with: .style(.grain(.bowlFoot)))
        context.fill(half(shape.inner), with: .color(glaze))
        context.fill(wall, with: .style(.grain(.bowlWall)))
    }

    func draw(_ place: GrainPlace, _ fall: GrainFall, in context: inout GraphicsContext) {
        var context = context
        context.opacity = fall.opacity
        context.translateBy(x: place.x, y: place.y - fall.above)
        context.rotate(by: .degrees(place.angle))
        context.scaleBy(x: place.length, y: place.length)
        context.fill(grain, with: .style(.grain(rice[Int(place.tint) % rice.count])))
        context.stroke(grain, with: .color(glaze.opacity(0.6)), lineWidth: shape.grainEdge)
    }

    private var rice: [Palette] { [.grain0, .grain1, .grain2] }

    private var grain: Path {
        Path { path in
            guard let first = shape.grain.first else { return }
            path.move(to: point(first.start))
            for curve in shape.grain { add(curve, to: &path) }
            path.closeSubpath()
        }
    }

    private var foot: Path {
        let (foot, middle) = (shape.foot, shape.width / 2)
        return Path { path in
            path.move(to: CGPoint(x: middle - foot.halfTop, y: foot.top))
            path.addArc(
                tangent1End: CGPoint(x: middle - foot.halfBottom, y: foot.bottom),
                tangent2End: CGPoint(x: middle, y: foot.bottom), radius: foot.corner)
            path.addArc(
                tangent1End: CGPoint(x: middle + foot.halfBottom, y: foot.bottom),
                tangent2End: CGPoint(x: middle + foot.halfTop, y: foot.top), radius: foot.corner)
            path.addLine(to: CGPoint(x: middle + foot.halfTop, y: foot.top))
            path.closeSubpath()
        }
    }

    /// Between the outer and the inner curve, closed by a half circle at each lip.
    private var wall: Path {
        Path { path in
            path.move(to: point(shape.outer.start))
            add(shape.outer, to: &path)
            addMirrored(shape.outer, to: &path)
            path.addArc(
                center: CGPoint(x: shape.width - shape.outer.start.x + shape.lip, y: shape.rimY), radius: shape.lip,
                startAngle: .degrees(180), endAngle: .degrees(360), clockwise: false)
            add(mirrored(shape.inner), to: &path)
            addMirrored(mirrored(shape.inner), to: &path)
            path.addArc(
                center: CGPoint(x: shape.outer.start.x - shape.lip, y: shape.rimY), radius: shape.lip,
                startAngle: .degrees(180), endAngle: .degrees(360), clockwise: false)
            path.closeSubpath()
        }
    }

    /// A curve and its mirror image, closed by the straight line at the rim.
    private func half(_ curve: Curve) -> Path {
        Path { path in
            path.move(to: point(curve.start))
            add(curve, to: &path)
            addMirrored(curve, to: &path)
            path.closeSubpath()
        }
    }

    private func add(_ curve: Curve, to path: inout Path) {
        path.addCurve(to: point(curve.end), control1: point(curve.leave), control2: point(curve.arrive))
    }

    /// The mirror image, run through from its end to its start.
    private func addMirrored(_ curve: Curve, to path: inout Path) {
        let other = mirrored(curve)
        path.addCurve(to: point(other.start), control1: point(other.arrive), control2: point(other.leave))
    }

    private func mirrored(_ curve: Curve) -> Curve {
        func mirror(_ point: Point) -> Point { Point(x: shape.width - point.x, y: point.y) }
        return Curve(
            start: mirror(curve.start), leave: mirror(curve.leave), arrive: mirror(curve.arrive), end: mirror(curve.end)
        )
    }

    private func point(_ point: Point) -> CGPoint { CGPoint(x: point.x, y: point.y) }
}
