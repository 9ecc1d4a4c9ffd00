import GrainFeatures
import Testing

/// The rows of `docs/taps.md`, from Today to Done, with five areas and a promise that is due. Views are not tapped here: a tap
/// is what a button of a view hands to its model, one `send` each, and what is handed on has to stand on the page.
@MainActor @Suite struct TapsTests {
    @Test("one answer and Done", arguments: [Side.healing, .rebuilding, .both])
    func first(side: Side) async throws {
        let thumb = try await Thumb(side)
        try await thumb.firstOnToday()
        try await thumb.done()
        #expect(try thumb.taps == table(side, 0))
    }

    @Test("the usual day", arguments: [Side.healing, .rebuilding, .both])
    func usual(side: Side) async throws {
        let thumb = try await Thumb(side)
        switch side {
        case .healing:
            try await thumb.firstOnToday()
            try await thumb.area(0, .littleAdded)
            try await thumb.word(group: 7)
        case .rebuilding:
            try await thumb.promiseOnToday()
            try await thumb.firstOnToday()
            try await thumb.line(3, 1)
            try await thumb.rest("behaviours")
        case .both:
            try await thumb.firstOnToday()
            try await thumb.area(1, .littleAdded)
            try await thumb.promise()
            try await thumb.one("side", 0)
        }
        try await thumb.done()
        #expect(try thumb.taps == table(side, 1) && thumb.taps <= 5)
    }

    @Test("an answer to every question", arguments: [Side.healing, .rebuilding, .both])
    func everything(side: Side) async throws {
        let thumb = try await Thumb(side)
        if side == .rebuilding { try await thumb.promiseOnToday() }
        try await thumb.firstOnToday()
        if side == .rebuilding {
            try await thumb.line(1, 1)
            try await thumb.line(5, 2)
            try await thumb.rest("behaviours")
            try await thumb.one("defensive", 1)
        } else {
            try await thumb.area(0, .littleTaken)
            try await thumb.area(3, .lotAdded)
            try await thumb.rest("grains")
        }
        if side == .both {
            try await thumb.promise()
            try await thumb.one("side", 1)
        }
        if side != .healing { try await thumb.nothingToTell() }
        try await thumb.word(group: 3)
        if side == .healing {
            try await thumb.several("helped")
            try await thumb.several("need")
        }
        #expect(thumb.withoutAnswer == [])
        try await thumb.done()
        #expect(try thumb.taps == table(side, 2) && thumb.taps <= 10)
    }

    /// What the table says: one answer, the usual day, everything.
    private func table(_ side: Side, _ column: Int) throws -> Int {
        let docs = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/taps.md")
        let lines = try String(contentsOf: docs.standardizedFileURL, encoding: .utf8).split(separator: "\n")
        let row = try #require(lines.first { $0.hasPrefix("| \(side) |") })
        return try #require(Int(row.split(separator: "|")[column + 1].trimmingCharacters(in: .whitespaces)))
    }
}

/// Taps what stands on Today and in the check-in, and counts.
@MainActor private final class Thumb {
    private let bench: TestApp
    private let today: TodayModel
    private var form: CheckInModel?
    private(set) var taps = 0

    init(_ side: Side) async throws {
        bench = try await TestApp.open()
        try await bench.core {
            _ = try $0.chooseSide(side: side)
            _ = try $0.trackAreas(keys: ["money", "time", "honesty", "emotions", "home"])
        }
        if side != .healing { try await bench.promise() }
        today = TodayModel(bench.dependencies)
        await today.load()
    }

    /// How safe it felt, or the first of the seven lines: it opens the check-in with it said.
    func firstOnToday() async throws {
        guard case .due(let question) = today.head else { throw NotThere(what: "the question of Today") }
        let answer = try #require(question.choices.first).answer
        _ = bench.takeEffects()
        taps += 1
        await today.send(.answer(answer))
        guard let last = bench.takeEffects().last, case .go(.checkIn(let day)) = last else {
            throw NotThere(what: "the way to the check-in")
        }
        let form = CheckInModel(bench.dependencies, day: day)
        await form.load()
        self.form = form
    }

    func promiseOnToday() async throws {
        let row = try #require(today.state.shown?.promises.first)
        taps += 1
        await today.send(.say(promise: row, .kept))
    }

    func area(_ place: Int, _ grains: GrainsSaid) async throws {
        guard case .grains(let areas, _, _) = try question("grains").body else { throw NotThere(what: "grains") }
        try await tap(.grains(areas[place], grains))
    }

    func line(_ place: Int, _ choice: Int) async throws {
        guard case .behaviours(let lines, _) = try question("behaviours").body else { throw NotThere(what: "lines") }
        try await tap(.behaviour(lines[place], lines[place].choices[choice]))
    }

    func rest(_ id: String) async throws { try await tap(.rest(question(id))) }

    func promise() async throws {
        guard case .promises(let due) = try question("promises").body else { throw NotThere(what: "promises") }
        try await tap(.promise(id: due[0].promise, due[0].answer(due[0].choices[0])))
    }

    func one(_ id: String, _ choice: Int) async throws {
        guard case .one(let choices) = try question(id).body else { throw NotThere(what: id) }
        try await tap(.one(question: id, choice: choices[choice]))
    }

    func several(_ id: String) async throws {
        guard case .several(let choices) = try question(id).body else { throw NotThere(what: id) }
        try await tap(.several(question: id, choices: choices, tapped: choices[0]))
    }

    func nothingToTell() async throws {
        guard case .tell(let choices, _) = try question("tell").body else { throw NotThere(what: "tell") }
        try await tap(.tell(choices[0]))
    }

    /// A group of words is opened first: its words stand nowhere before.
    func word(group place: Int) async throws {
        guard case .feelings(let groups, _, _) = try question("feelings").body else { throw NotThere(what: "words") }
        try await tap(.group(groups[place]))
        #expect(form?.openGroup == groups[place].text)
        try await tap(.feeling(groups[place].words[0]))
    }

    func done() async throws {
        try await tap(.done)
        #expect(form?.phase == .done && bench.takeEffects().contains(.close))
    }

    var withoutAnswer: [String] {
        (form?.state.shown?.questions ?? []).filter { !$0.instead && !$0.body.isWhole }.map(\.id)
    }

    private func tap(_ action: CheckInModel.Action) async throws {
        taps += 1
        await try #require(form).send(action)
        #expect(form?.unsaved == [])
    }

    /// A question that stands open on the page.
    private func question(_ id: String) throws -> QuestionView {
        guard let question = form?.questions.first(where: { $0.id == id }) else { throw NotThere(what: id) }
        return question
    }
}

private struct NotThere: Error { let what: String }

extension QuestionBody {
    /// Every part of it has its answer.
    fileprivate var isWhole: Bool {
        func said(_ choices: [ChoiceView]) -> Bool { choices.contains { $0.chosen } }
        return switch self {
        case .scale(let choices), .one(let choices), .several(let choices), .tell(let choices, _): said(choices)
        case .feelings(let groups, _, _): groups.contains { $0.words.contains { $0.chosen } }
        case .grains(let areas, _, _): areas.allSatisfy { said($0.choices) }
        case .behaviours(let lines, _): lines.allSatisfy { said($0.choices) }
        case .promises(let due): due.allSatisfy { said($0.choices) }
        }
    }
}
