/// The grains of a bowl: `shown` of its places, of which the last `added` are today's, and the next `taken` were taken
/// from today.
public struct Grains: Equatable, Sendable {
    public var shown: Int
    public var added: Int
    public var taken: Int

    public init(shown: Int, added: Int = 0, taken: Int = 0) {
        self.shown = shown
        self.added = added
        self.taken = taken
    }

    public init(_ row: BowlRow) {
        self.init(shown: Int(row.shown), added: Int(row.addedToday), taken: Int(row.takenToday))
    }
}

/// Where a grain is at a moment after a bowl went from `from` grains to `to` (design.md 5): at most three fall, 90 ms
/// apart, and the rest appear; what leaves fades where it lies.
public struct GrainFall: Equatable, Sendable {
    /// Points above its place.
    public var above = 0.0
    /// Degrees it is turned on its way.
    public var turn = 0.0
    public var opacity = 1.0

    /// Seconds after which all is at rest.
    public static let whole = 0.72

    public init(index: Int, from: Int, to: Int, seconds: Double, still: Bool) {
        guard index >= min(from, to), seconds < Self.whole else {
            if index >= to { opacity = 0 }
            return
        }
        func appearing(_ time: Double) -> Double { min(1, max(0, seconds / time)) }
        if to < from {
            opacity = 1 - appearing(0.36)
            return
        }
        let order = index - from
        if still || order >= 3 {
            opacity = appearing(0.2)
            return
        }
        let since = seconds - Double(order) * 0.09
        if since <= 0 {
            opacity = 0
        } else if since < 0.42 {
            let part = since / 0.42
            above = 24 * (1 - part * part)
            turn = 4 * (1 - part)
        } else if since < 0.54 {
            let part = (since - 0.42) / 0.12
            above = 2 * 4 * part * (1 - part)
        }
    }
}
