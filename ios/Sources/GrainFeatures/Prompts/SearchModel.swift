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

    public func open(_ hit: SearchHit) { desk.perform(.go(Route(hit))) }
}

extension SearchHit {
    /// The snippet in parts: a part that matches is `true`. Counted in Unicode scalars, as the core does.
    public var parts: [(text: String, matches: Bool)] {
        let scalars = Array(snippet.unicodeScalars)
        var (parts, at) = ([(text: String, matches: Bool)](), 0)
        func add(until end: Int, matches: Bool) {
            if at < end { parts.append((String(String.UnicodeScalarView(scalars[at..<end])), matches)) }
            at = max(at, end)
        }
        for span in matches {
            add(until: min(Int(span.start), scalars.count), matches: false)
            add(until: min(Int(span.end), scalars.count), matches: true)
        }
        add(until: scalars.count, matches: false)
        return parts
    }
}
