/// Shapes and places of bowls, computed by the core once for each area and form, off the main actor.
public actor BowlPictures {
    private struct Wanted: Hashable {
        let area: String
        let form: BowlForm
    }
    private var kept: [Wanted: BowlPicture] = [:]

    public init() {}

    public func picture(area: String, form: BowlForm) -> BowlPicture {
        let wanted = Wanted(area: area, form: form)
        if let picture = kept[wanted] { return picture }
        let capacity: UInt32 = form == .small ? 24 : UInt32(bowlCapacity())
        let places = bowlPlaces(area: area, capacity: capacity, form: form)
        let picture = BowlPicture(shape: bowlShape(form: form), places: places)
        kept[wanted] = picture
        return picture
    }
}

/// Everything that is drawn of a bowl: N grains are the first N places.
public struct BowlPicture: Equatable, Sendable {
    public let shape: BowlShape
    public let places: [GrainPlace]
}

extension BowlColors {
    /// The colours of a series, 1 to 8, or 0 for all areas together.
    public static func of(series: UInt8, dark: Bool) -> BowlColors { bowlColors(series: series, dark: dark) }
}

/// One step of a path of the core: it writes M, L, C and Z with absolute coordinates.
public enum PathStep: Equatable, Sendable {
    case move(x: Double, y: Double)
    case line(x: Double, y: Double)
    case curve(x1: Double, y1: Double, x2: Double, y2: Double, x: Double, y: Double)
    case close

    /// The steps of a path; what is no step is left out.
    public static func read(_ path: String) -> [PathStep] {
        var steps: [PathStep] = []
        var command: Character?
        var numbers = ""
        func take() {
            let n = numbers.split(separator: " ").compactMap { Double($0) }
            switch (command, n.count) {
            case ("M", 2): steps.append(.move(x: n[0], y: n[1]))
            case ("L", 2): steps.append(.line(x: n[0], y: n[1]))
            case ("C", 6): steps.append(.curve(x1: n[0], y1: n[1], x2: n[2], y2: n[3], x: n[4], y: n[5]))
            case ("Z", 0): steps.append(.close)
            default: break
            }
        }
        for sign in path {
            if "MLCZ".contains(sign) {
                take()
                command = sign
                numbers = ""
            } else {
                numbers.append(sign)
            }
        }
        take()
        return steps
    }
}
