/// Help. Needs no notes, no key and no network, is the same for everyone, and opening it is written nowhere (S14, R7).
@MainActor @Observable public final class HelpModel {
    public enum State: Equatable, Sendable {
        case waiting
        case page(SafetyPageView)
        /// A number large, to dial from another phone.
        case large(HelplineView, SafetyPageView)
        /// A page of its own under Help.
        case topic(SafetyTopicView, SafetyPageView)
    }

    public enum Action: Equatable, Sendable {
        /// For now only; nothing is kept (R3).
        case country(String)
        /// The country that is shown is kept because the person asked for it, or forgotten.
        case keep(Bool)
        case call(HelplineView)
        case showLarge(HelplineView)
        case showTopic(SafetyTopicView)
        /// Back to the page.
        case close
        case showMore
    }

    public private(set) var state: State
    public private(set) var showsMore = false
    /// The country that is kept, empty for none; absent where none can be kept: before the first start and the lock.
    public private(set) var kept: String?
    public let words: Words
    private let now: @Sendable () -> Date
    private let perform: @MainActor (Effect) -> Void
    private let keep: @MainActor (String) async -> Bool
    private var country: String

    /// `country` comes from the region that the phone is set to, or from what the person keeps.
    public init(
        words: Words, country: String, kept: String? = nil, now: @escaping @Sendable () -> Date = { Date() },
        state: State = .waiting, keep: @escaping @MainActor (String) async -> Bool = { _ in false },
        perform: @escaping @MainActor (Effect) -> Void = { _ in }
    ) {
        (self.words, self.country, self.kept, self.now, self.state) = (words, country, kept, now, state)
        (self.keep, self.perform) = (keep, perform)
    }

    public func load() async {
        let (language, country, now) = (words.language, country, now)
        let page = await Task.detached { safetyPage(language: language, country: country, now: now()) }.value
        state = .page(page)
    }

    public func send(_ action: Action) async {
        switch action {
        case .country(let code):
            country = code
            showsMore = false
            await load()
        case .keep(let on):
            guard case .page(let page) = state, let shown = page.helplines.country?.code, kept != nil else { return }
            let wanted = on ? shown : ""
            if await keep(wanted) { kept = wanted }
        case .call(let line):
            if let address = line.call { perform(.openAddress(address)) }
        case .showLarge(let line):
            if case .page(let page) = state { state = .large(line, page) }
        case .showTopic(let topic):
            if case .page(let page) = state { state = .topic(topic, page) }
        case .close:
            switch state {
            case .large(_, let page), .topic(_, let page): state = .page(page)
            case .waiting, .page: break
            }
        case .showMore: showsMore = true
        }
    }
}
