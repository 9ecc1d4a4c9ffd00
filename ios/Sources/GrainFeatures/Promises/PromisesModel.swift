/// The page of promises: due, coming, earlier, and eight weeks of said and done.
@MainActor @Observable public final class PromisesModel: PageModel<PromisesView> {
    public enum Action: Equatable, Sendable {
        case say(PromiseRow, PromiseAnswer)
        case open(PromiseRow)
        case new
    }

    public init(_ desk: Desk, state: Page<PromisesView> = .waiting) {
        super.init(desk, hears: [.promises, .settings, .rest, .checkIn], state: state) { try $0.promises() }
    }

    public func send(_ action: Action) async {
        switch action {
        case .open(let row): desk.perform(.go(.promise(row.promise)))
        case .new: desk.perform(.go(.newPromise))
        case .say(let row, let answer):
            desk.perform(.feel(.choose))
            await say(answer, of: row)
        }
    }
}
