/// All that was written to questions, newest first, page by page.
@MainActor @Observable public final class AnswersModel: PageModel<AnswersView> {
    public init(_ desk: Desk, state: Page<AnswersView> = .waiting) {
        super.init(desk, hears: [.prompts], state: state) { try $0.promptHistory(before: nil) }
    }

    /// Puts the page before the last day under what stands here.
    public func loadMore() async {
        guard let shown = state.shown, let before = shown.moreBefore else { return }
        await put { grain in
            let next = try grain.promptHistory(before: before)
            return AnswersView(answers: shown.answers + next.answers, moreBefore: next.moreBefore, none: shown.none)
        }
    }

    public func delete(_ answer: AnswerView) async {
        if await change({ try $0.deleteAnswer(id: answer.id) }) { say(words["app-deleted"]) }
    }
}
