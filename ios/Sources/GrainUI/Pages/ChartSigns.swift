import Charts

/// The colour of a series, in light or in dark.
struct SeriesTint: ShapeStyle {
    let series: ChartSeries

    func resolve(in environment: EnvironmentValues) -> Color {
        Color(hex: environment.colorScheme == .dark ? series.dark : series.light)
    }
}

/// The sign of a series (design.md 2).
struct MarkerShape: ChartSymbolShape {
    let marker: ChartMarker
    var perceptualUnitRect: CGRect { CGRect(x: 0, y: 0, width: 1, height: 1) }

    nonisolated func path(in rect: CGRect) -> Path {
        switch marker {
        case .circle: Path(ellipseIn: rect)
        case .square: Path(rect.insetBy(dx: rect.width * 0.08, dy: rect.height * 0.08))
        case .triangle: corners(3, turned: -.pi / 2, in: rect)
        case .triangleDown: corners(3, turned: .pi / 2, in: rect)
        case .diamond: corners(4, turned: 0, in: rect)
        case .hexagon: corners(6, turned: 0, in: rect)
        case .plus:
            Path { path in
                path.addRect(
                    CGRect(x: rect.minX, y: rect.midY - rect.height / 6, width: rect.width, height: rect.height / 3))
                path.addRect(
                    CGRect(x: rect.midX - rect.width / 6, y: rect.minY, width: rect.width / 3, height: rect.height))
            }
        case .ring:
            // The inner circle runs the other way round: filled, it is a hole.
            Path { path in
                path.addArc(
                    center: CGPoint(x: rect.midX, y: rect.midY), radius: rect.width / 2, startAngle: .degrees(0),
                    endAngle: .degrees(360), clockwise: false)
                path.addArc(
                    center: CGPoint(x: rect.midX, y: rect.midY), radius: rect.width / 4, startAngle: .degrees(0),
                    endAngle: .degrees(-360), clockwise: true)
            }
        }
    }

    nonisolated private func corners(_ many: Int, turned: Double, in rect: CGRect) -> Path {
        Path { path in
            for corner in 0..<many {
                let angle = turned + 2 * Double.pi * Double(corner) / Double(many)
                let point = CGPoint(
                    x: rect.midX + cos(angle) * rect.width / 2, y: rect.midY + sin(angle) * rect.height / 2)
                if corner == 0 { path.move(to: point) } else { path.addLine(to: point) }
            }
            path.closeSubpath()
        }
    }
}
