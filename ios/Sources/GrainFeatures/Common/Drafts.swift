/// What is being written and not saved yet. It stays in memory, and only there, whatever covers or takes away the screen:
/// the lock, Exit, another page, Back. It goes when it was saved, and with everything else.
@MainActor @Observable public final class Drafts {
    /// Where something is written.
    public enum Place: Hashable, Sendable {
        /// A form of a page of the core, by the form's key.
        case form(String)
        case momentNote(String)
        case ownWords
        case answer(prompt: String)
        case why(area: String, LocalDay?)
        case toTell(LocalDay?)
    }

    private var kept: [Place: any Sendable] = [:]

    /// What is written in a place; `nil` when there is nothing.
    public subscript<Value: Sendable>(place: Place, as type: Value.Type) -> Value? {
        get { kept[place] as? Value }
        set { kept[place] = newValue }
    }

    /// A line that is written in a place.
    public subscript(text place: Place) -> String {
        get { self[place, as: String.self] ?? "" }
        set { kept[place] = newValue }
    }

    public func drop(_ place: Place) { kept[place] = nil }

    /// It was saved: it goes, unless more was written since.
    public func saved(_ place: Place, _ text: String) {
        if self[place, as: String.self] == text { drop(place) }
    }
}
