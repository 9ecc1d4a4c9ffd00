/// Finds notes. What is typed is kept nowhere.
@MainActor @Observable public final class SearchModel: PageModel<SearchView> {
    public private(set) var text = ""

    public init(_ desk: Desk, state: Page<SearchView> = .waiting) {
        super.init(desk, hears: [], state: state) { try $0.search(text: "") }
    }

    public func type(_ text: String) async {
        self.text = text
        await show { try $0.search(text: text) }
    }

    public func open(_ hit: SearchHit) { desk.perform(.go(.note(hit.kind, hit.id))) }
}

/// One note that was found, whole.
@MainActor @Observable public final class NoteModel: PageModel<NoteView> {
    public init(_ desk: Desk, kind: NoteKind, id: String, state: Page<NoteView> = .waiting) {
        super.init(desk, hears: [], state: state) { try $0.note(kind: kind, id: id) }
    }

    /// Goes where it can be changed.
    public func openPlace() {
        if let place = state.shown?.place { desk.perform(.go(Route(place))) }
    }
}
