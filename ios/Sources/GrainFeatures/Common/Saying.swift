extension PromiseRow {
    /// One day of one promise, whatever was said of it.
    public var oneDay: String { "\(promise) \(day)" }
}

extension PageModel {
    /// Says what became of a promise on a day. Undo goes back to what was said before, which the core knows.
    func say(_ answer: PromiseAnswer, of row: PromiseRow) async {
        let (id, day) = (row.promise, row.day)
        guard let said = await changing({ try $0.answerPromise(id: id, day: day, answer: answer) }) else { return }
        guard let token = said.undo else { return say(said.text) }
        say(said.text) { _ = try $0.undoPromiseAnswer(undo: token) }
    }
}
