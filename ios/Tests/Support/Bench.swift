import GrainFeatures

/// A desk over the real core, with the effects written down.
@MainActor final class Bench {
    let phone: TestPhone
    let client: FakeClient
    private(set) var effects: [Effect] = []
    /// Nobody stops typing by themselves: a pause ends when the test says so.
    private(set) lazy var desk = Desk(client: client, words: Words(language: "en"), autosave: .byHand) { [weak self] in
        self?.effects.append($0)
    }

    private init(_ phone: TestPhone, _ client: FakeClient) { (self.phone, self.client) = (phone, client) }

    static func open(_ phone: TestPhone = TestPhone()) async throws -> Bench {
        Bench(phone, FakeClient(behind: try await kept(LiveClient.open(phone.phone))))
    }

    /// Someone who tracks money and time.
    static func tracking(_ side: Side = .healing) async throws -> Bench {
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
func trouble(_ body: () async throws -> some Any) async -> Trouble? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? Trouble
    }
}
