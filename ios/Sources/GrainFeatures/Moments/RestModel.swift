/// A hard day: one question, and rest.
@MainActor @Observable public final class RestModel: PageModel<RestView> {
    public enum Action: Equatable, Sendable {
        case longer
        case end
        case choose(RestChoiceView)
    }

    public init(_ desk: Desk, state: Page<RestView> = .waiting) {
        super.init(desk, hears: [.rest, .circle], state: state) { try $0.rest() }
    }

    public func send(_ action: Action) async {
        switch action {
        case .longer: await put { try $0.extendHardDay() }
        case .end: await put { try $0.endHardDay() }
        case .choose(let choice): desk.perform(Route(choice.leadsTo).map(Effect.go) ?? .close)
        }
    }
}
