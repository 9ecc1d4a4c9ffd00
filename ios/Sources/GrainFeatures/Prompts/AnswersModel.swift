/// All that was written to questions, newest first, page by page.
@MainActor @Observable public final class AnswersModel: PageModel<AnswersView> {
    public init(_ desk: Desk, state: Page<AnswersView> = .waiting) {
        super.init(desk, hears: [.prompts], state: state, read: Self.reading(1))
    }

    private var pages = 1

    /// Puts the page before the last day under what stands here.
    public func loadMore() async {
        pages += 1
        await show(Self.reading(pages))
    }

    /// So many pages, as one.
    private static func reading(_ pages: Int) -> @Sendable (Grain) throws -> AnswersView {
        { grain in
            var shown = try grain.promptHistory(before: nil)
            for _ in 1..<pages {
                guard let before = shown.moreBefore else { break }
                let next = try grain.promptHistory(before: before)
                shown.answers += next.answers
                shown.moreBefore = next.moreBefore
            }
            return shown
        }
    }

    public func delete(_ answer: AnswerView) async {
        if await change({ try $0.deleteAnswer(id: answer.id) }) { say(words["app-deleted"]) }
    }
}
