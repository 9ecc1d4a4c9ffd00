extension [String] {
    /// The same with one of them a place further up or down; `nil` when there is no such place.
    func moving(_ one: String, up: Bool) -> [String]? {
        guard let from = firstIndex(of: one) else { return nil }
        let to = from + (up ? -1 : 1)
        guard indices.contains(to) else { return nil }
        var moved = self
        moved.swapAt(from, to)
        return moved
    }
}
