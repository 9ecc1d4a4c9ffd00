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
