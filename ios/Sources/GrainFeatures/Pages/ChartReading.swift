/// Where the pieces of a picture stand: across by columns from 0 on, upwards from 0 to ``PageChart/top``.
extension PageChart {
    public static let top = 1_000.0

    /// A point of a line. Only points of one part are joined: a column without an entry parts them.
    public struct Point: Identifiable, Equatable, Sendable {
        public let id: Int
        public let x, y: Double
        public let part: String
    }

    /// A bar, or the square of a grid.
    public struct Box: Identifiable, Equatable, Sendable {
        public let id: Int
        public let left, right, bottom, top: Double
        public var middle: Double { (left + right) / 2 }
    }

    /// The points of a series.
    public func points(of number: Int) -> [Point] {
        var part = 0
        return series[number].values.enumerated().compactMap { column, value in
            guard let value else {
                part += 1
                return nil
            }
            return Point(id: column, x: Double(column) + 0.5, y: Double(value), part: "\(number) \(part)")
        }
    }

    /// The bars of a series beside those of the others. None at all is a line on the ground, which is something else than a gap.
    public func bars(of number: Int) -> [Box] {
        let width = 0.8 / Double(max(series.count, 1))
        return series[number].values.enumerated().compactMap { column, value in
            guard let value else { return nil }
            let left = Double(column) + 0.1 + width * Double(number)
            return Box(
                id: column, left: left, right: left + width * 0.88, bottom: 0, top: max(Double(value), Self.top / 100))
        }
    }

    /// The squares of a row of a grid, the first row on top. What was written and had none of it is the smallest.
    public func squares(of number: Int) -> [Box] {
        let middle = Double(series.count - number) - 0.5
        return series[number].values.enumerated().compactMap { column, value in
            guard let value else { return nil }
            let half = value == 0 ? 0.06 : 0.12 + 0.3 * Double(value) / Self.top
            let across = Double(column) + 0.5
            return Box(id: column, left: across - half, right: across + half, bottom: middle - half, top: middle + half)
        }
    }

    /// The field of a stretch without an entry.
    public func field(of gap: ChartGap) -> Box {
        Box(id: Int(gap.from), left: Double(gap.from), right: Double(gap.until) + 1, bottom: 0, top: Self.top)
    }

    /// The columns that have a name, with it.
    public var named: [(at: Double, name: String)] {
        columns.enumerated().filter { !$0.element.label.isEmpty }.map { (Double($0.offset) + 0.5, $0.element.label) }
    }
}
