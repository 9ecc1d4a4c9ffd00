import GrainFeatures
import Testing

@Suite struct ChartReadingTests {
    private func chart(_ values: [[Int32?]]) -> PageChart {
        PageChart(
            kind: .line, title: "How full the bowl was", words: "It rose.", note: "",
            columns: ["Sep", "", "", "Oct", ""].map { ChartColumn(label: $0) },
            levels: [ChartLevel(at: 0, text: "Empty")],
            series: values.map {
                ChartSeries(name: "Money", light: 0, dark: 0, marker: .circle, pattern: .plain, values: $0)
            },
            gaps: [ChartGap(from: 2, until: 3, text: "No entry")])
    }

    @Test("a stretch without an entry parts a line and is no point")
    func gaps() {
        let points = chart([[100, 200, nil, nil, 300]]).points(of: 0)
        #expect(points.map(\.y) == [100, 200, 300])
        #expect(points[0].part == points[1].part)
        #expect(points[1].part != points[2].part)
        let field = chart([[]]).field(of: ChartGap(from: 2, until: 3, text: "No entry"))
        #expect(field.left == 2 && field.right == 4)
    }

    @Test("bars of one column stand beside each other, and none at all is seen")
    func bars() {
        let chart = chart([[500, nil], [0, nil]])
        let (first, second) = (chart.bars(of: 0), chart.bars(of: 1))
        #expect(first.count == 1 && second.count == 1)
        #expect(first[0].right <= second[0].left)
        #expect(first[0].top == 500 && second[0].top > 0)
    }

    @Test("a square grows with its height, and what was not written has none")
    func squares() {
        let squares = chart([[0, 500, nil, 1_000]]).squares(of: 0)
        #expect(squares.map(\.id) == [0, 1, 3])
        let widths = squares.map { $0.right - $0.left }
        #expect(widths == widths.sorted() && widths[0] > 0)
    }

    @Test("only columns with a name have one")
    func names() {
        #expect(chart([[]]).named.map(\.name) == ["Sep", "Oct"])
    }
}
