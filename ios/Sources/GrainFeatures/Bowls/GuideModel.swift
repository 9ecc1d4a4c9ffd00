/// The guide that a low bowl offers, page by page. Any page can be the last; nothing is kept of its reading.
@MainActor @Observable public final class GuideModel: PageModel<GuideView> {
    public enum Action: Equatable, Sendable {
        case next
        case back
        case timeOut
    }

    private var number = 0
    private var pauses = false

    public init(_ desk: Desk, area: String, state: Page<GuideView> = .waiting) {
        super.init(desk, hears: [], state: state) { try $0.lowBowlGuide(area: area) }
    }

    /// The page that is read now.
    public var page: GuidePageView? {
        guard let guide = state.shown else { return nil }
        return pauses ? guide.timeOut : guide.pages[number]
    }

    /// A turn of the talk: Time-out stands beside Next.
    public var canPause: Bool { page?.turn == true }
    public var canGoOn: Bool { !pauses }
    public var canGoBack: Bool { pauses || number > 0 }
    public var isLast: Bool { number + 1 == state.shown?.pages.count }

    public func send(_ action: Action) {
        switch action {
        case .next: if isLast { desk.perform(.close) } else { number += 1 }
        case .back: if pauses { pauses = false } else { number = max(0, number - 1) }
        case .timeOut: pauses = true
        }
    }
}
