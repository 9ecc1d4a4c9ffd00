/// A hard day: one question, and rest.
@MainActor @Observable public final class HardDayModel: PageModel<HardDayView> {
    public enum Action: Equatable, Sendable {
        case longer
        case end
        case choose(HardDayChoiceView)
    }

    public init(_ dependencies: Dependencies, state: Page<HardDayView> = .waiting) {
        super.init(dependencies, reloadsOn: [.hardDay, .circle], state: state) { try $0.hardDay() }
    }

    public func send(_ action: Action) async {
        switch action {
        case .longer: await put { try $0.extendHardDay() }
        case .end: await put { try $0.endHardDay() }
        case .choose(let choice): dependencies.perform(Route(choice.leadsTo).map(Effect.go) ?? .close)
        }
    }
}
