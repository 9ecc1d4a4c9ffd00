import Charts

/// Numbers as a picture: its sentences first, which are all that VoiceOver says of it; the picture itself is silent.
struct ChartView: View {
    let chart: PageChart

    var body: some View {
        VStack(alignment: .leading, spacing: Measure.gap) {
            Text(verbatim: chart.title)
                .font(.grainHead)
                .foregroundStyle(.grain(.textPrimary))
                .accessibilityAddTraits(.isHeader)
            Text(verbatim: chart.words).font(.grainBody).foregroundStyle(.grain(.textPrimary))
            picture.accessibilityHidden(true)
            if !chart.note.isEmpty { SecondaryText(chart.note) }
        }
        .frame(maxWidth: .infinity, alignment: .leading)
        .cardRow()
    }

    @ViewBuilder private var picture: some View {
        switch chart.kind {
        case .grid: GridPicture(chart: chart)
        case .line, .bars:
            HeightPicture(chart: chart)
            Legend(chart: chart)
        }
    }
}

/// Points or bars over names of months, beside names of heights.
private struct HeightPicture: View {
    let chart: PageChart

    var body: some View {
        Charts.Chart {
            ForEach(chart.gaps.map(chart.field)) { field in
                RectangleMark(
                    xStart: .value("", field.left), xEnd: .value("", field.right), yStart: .value("", field.bottom),
                    yEnd: .value("", field.top)
                )
                .foregroundStyle(.grain(.fillStrong))
                .annotation(position: .overlay) { SecondaryText(said(at: field.id)) }
            }
            ForEach(Array(chart.series.indices), id: \.self) { number in
                if chart.kind == .line {
                    LinePart(chart: chart, number: number).marks
                } else {
                    BarPart(chart: chart, number: number).marks
                }
            }
        }
        .chartXScale(domain: 0...Double(max(chart.columns.count, 1)))
        .chartYScale(domain: 0...PageChart.top)
        .chartXAxis { ColumnNames(chart: chart).marks }
        .chartYAxis {
            AxisMarks(position: .leading, values: chart.levels.map { Double($0.at) }) { value in
                AxisGridLine().foregroundStyle(.grain(.separator))
                AxisValueLabel { SecondaryText(chart.levels[value.index].text) }
            }
        }
        .chartLegend(.hidden)
        .frame(height: 220)
    }

    private func said(at column: Int) -> String { chart.gaps.first { Int($0.from) == column }?.text ?? "" }
}

@MainActor private struct LinePart {
    let chart: PageChart
    let number: Int

    @ChartContentBuilder var marks: some ChartContent {
        let series = chart.series[number]
        ForEach(chart.points(of: number)) { point in
            LineMark(x: .value("", point.x), y: .value("", point.y), series: .value("", point.part))
                .foregroundStyle(SeriesTint(series: series))
                .lineStyle(StrokeStyle(lineWidth: 2.5, lineCap: .round))
            PointMark(x: .value("", point.x), y: .value("", point.y))
                .foregroundStyle(SeriesTint(series: series))
                .symbol(MarkerShape(marker: series.marker))
                .symbolSize(64)
        }
    }
}

/// A bar carries the sign of its series on its end, so that it is told apart without its colour.
@MainActor private struct BarPart {
    let chart: PageChart
    let number: Int

    @ChartContentBuilder var marks: some ChartContent {
        let series = chart.series[number]
        ForEach(chart.bars(of: number)) { bar in
            RectangleMark(
                xStart: .value("", bar.left), xEnd: .value("", bar.right), yStart: .value("", bar.bottom),
                yEnd: .value("", bar.top)
            )
            .foregroundStyle(SeriesTint(series: series))
            .opacity(series.pattern == .plain ? 1 : 0.45)
            PointMark(x: .value("", bar.middle), y: .value("", bar.top))
                .foregroundStyle(SeriesTint(series: series))
                .symbol(MarkerShape(marker: series.marker))
                .symbolSize(30)
        }
    }
}

@MainActor struct ColumnNames {
    let chart: PageChart

    var marks: some AxisContent {
        let named = chart.named
        return AxisMarks(values: named.map(\.at)) { value in
            AxisValueLabel { SecondaryText(named[value.index].name) }
        }
    }
}

/// A row a series; what was not written is nothing.
private struct GridPicture: View {
    let chart: PageChart

    var body: some View {
        let rows = chart.series.count
        Charts.Chart {
            ForEach(Array(chart.series.indices), id: \.self) { number in
                ForEach(chart.squares(of: number)) { square in
                    RectangleMark(
                        xStart: .value("", square.left), xEnd: .value("", square.right),
                        yStart: .value("", square.bottom), yEnd: .value("", square.top)
                    )
                    .foregroundStyle(SeriesTint(series: chart.series[number]))
                }
            }
        }
        .chartXScale(domain: 0...Double(max(chart.columns.count, 1)))
        .chartYScale(domain: 0...Double(max(rows, 1)))
        .chartXAxis { ColumnNames(chart: chart).marks }
        .chartYAxis {
            AxisMarks(position: .leading, values: (0..<rows).map { Double(rows - $0) - 0.5 }) { value in
                AxisGridLine().foregroundStyle(.grain(.separator))
                AxisValueLabel { SecondaryText(chart.series[value.index].name) }
            }
        }
        .chartLegend(.hidden)
        .frame(height: CGFloat(rows) * 26 + 28)
    }
}

/// What each sign stands for.
private struct Legend: View {
    let chart: PageChart

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            ForEach(Array(chart.series.indices), id: \.self) { number in
                HStack(spacing: 6) {
                    MarkerShape(marker: chart.series[number].marker)
                        .fill(SeriesTint(series: chart.series[number]))
                        .frame(width: 12, height: 12)
                    SecondaryText(chart.series[number].name)
                }
            }
        }
    }
}
