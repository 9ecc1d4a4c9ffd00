@testable import GrainFeatures

/// Dependencies over the real core, with the effects written down.
@MainActor final class TestApp {
    let phone: TestPhone
    let client: FakeClient
    private(set) var effects: [Effect] = []
    /// Nobody stops typing by themselves: a pause ends when the test says so.
    private(set) lazy var dependencies = Dependencies(client: client, words: Words(language: "en"), autosave: .byHand) {
        [weak self] in
        self?.effects.append($0)
    }

    private init(_ phone: TestPhone, _ client: FakeClient) { (self.phone, self.client) = (phone, client) }

    static func open(_ phone: TestPhone = TestPhone()) async throws -> TestApp {
        TestApp(phone, FakeClient(behind: try await kept(LiveClient.open(phone.phone))))
    }

    /// Someone who tracks money and time.
    static func tracking(_ side: Side = .healing) async throws -> TestApp {
        let bench = try await open()
        try await bench.core {
            _ = try $0.chooseSide(side: side)
            _ = try $0.trackAreas(keys: ["money", "time"])
        }
        return bench
    }

    @discardableResult
    func core<Value: Sendable>(_ body: @escaping @Sendable (Grain) throws -> Value) async throws -> Value {
        try await client.call(body)
    }

    /// Saves a form that a page offers, by its key, as another screen would.
    func fill(_ key: String, on route: String, _ typed: [String: FormValue] = [:]) async throws {
        try await core { try $0.fill(key, on: route, typed) }
    }

    /// Someone to call.
    func person() async throws {
        try await fill("person", on: "circle", ["name": .text(text: "Jo"), "number": .text(text: "+49 30 1234")])
    }

    /// A promise for today.
    func promise() async throws { try await fill("promise", on: "promises", ["text": .text(text: "I call.")]) }

    func toTell(_ text: String) async throws {
        try await fill("disclosures", on: "disclosures", ["text": .text(text: text)])
    }

    /// The page of the core at a route, as it stands now.
    func page(_ route: String) async throws -> CorePage { try await core { try $0.page(route: route) } }

    /// The same with all that a screen of it does.
    func opened(_ route: String) async -> CorePageModel {
        let model = CorePageModel(dependencies, route: route)
        await model.load()
        return model
    }

    /// Effects since this was last asked.
    func takeEffects() -> [Effect] {
        defer { effects = [] }
        return effects
    }

    /// Calls of the core that `body` makes.
    func calls(of body: () async throws -> Void) async rethrows -> Int {
        let before = client.calls
        try await body()
        return client.calls - before
    }
}

extension Autosave {
    /// Saves only when it is told to.
    static var byHand: Autosave { Autosave { try await Task.sleep(for: .seconds(3600)) } }
}

/// Waits until something that is observed is so.
@MainActor func until(_ holds: @escaping @MainActor () -> Bool) async {
    while !holds() {
        await withCheckedContinuation { (changed: CheckedContinuation<Void, Never>) in
            withObservationTracking({ _ = holds() }, onChange: { changed.resume() })
        }
        // `onChange` is called before the value changes: let the change happen.
        await Task.yield()
    }
}

/// The trouble that `body` ends in; `nil` when it ends well.
func trouble(_ body: () async throws -> some Any) async -> AppError? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? AppError
    }
}
