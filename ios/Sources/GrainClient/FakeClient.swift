/// A client for tests and previews. It counts, fails when it is told to, and keeps calls waiting; what is let through is
/// answered by the client behind it. Without one, every call fails: a preview shows states and calls nothing.
public final class FakeClient: Client {
    struct Now {
        var calls = 0
        var failure: AppError?
        var failures = 0
        var held = false
        var doing: UInt32?
        var stopped = false
        var waiting: [CheckedContinuation<Void, Never>] = []
        var arrivals: [(count: Int, CheckedContinuation<Void, Never>)] = []
    }
    private let behind: (any Client)?
    private let now = Locked(Now())

    public init(behind: (any Client)? = nil) { self.behind = behind }

    /// Calls made so far.
    public var calls: Int { now { $0.calls } }

    /// The next calls fail.
    public func fail(with trouble: AppError, times: Int = 1) {
        now { ($0.failure, $0.failures) = (trouble, times) }
    }

    /// Calls wait from now on.
    public func hold() { now { $0.held = true } }

    /// Lets everything through that waits, and what comes.
    public func release() {
        let waiting = now { now in
            defer { (now.held, now.waiting) = (false, []) }
            return now.waiting
        }
        for call in waiting { call.resume() }
    }

    /// Returns once so many calls wait.
    public func waiting(_ count: Int) async {
        await withCheckedContinuation { arrived in
            let enough = now { now in
                if now.waiting.count >= count { return true }
                now.arrivals.append((count, arrived))
                return false
            }
            if enough { arrived.resume() }
        }
    }

    public func call<Value: Sendable>(
        isolation: isolated (any Actor)?, writer: UUID?, _ body: @escaping @Sendable (Grain) throws -> Value
    ) async throws(AppError) -> Value {
        now { $0.calls += 1 }
        await passGate()
        let failure = now { now -> AppError? in
            guard now.failures > 0 else { return nil }
            now.failures -= 1
            return now.failure
        }
        if let failure { throw failure }
        guard let behind else { throw AppError(PlatformError.Unavailable) }
        return try await behind.call(isolation: isolation, writer: writer, body)
    }

    private func passGate(isolation: isolated (any Actor)? = #isolation) async {
        await withCheckedContinuation { gate in
            let (open, arrived) = now { now -> (Bool, [CheckedContinuation<Void, Never>]) in
                guard now.held else { return (true, []) }
                now.waiting.append(gate)
                let count = now.waiting.count
                defer { now.arrivals.removeAll { $0.count <= count } }
                return (false, now.arrivals.filter { $0.count <= count }.map(\.1))
            }
            for arrived in arrived { arrived.resume() }
            if open { gate.resume() }
        }
    }

    public func doing() -> UInt32? { now { $0.doing } ?? behind?.doing() }

    public func stopDoing() {
        now { $0.stopped = true }
        behind?.stopDoing()
    }

    /// Whether something was stopped.
    public var stopped: Bool { now { $0.stopped } }

    /// Says from now on that something takes long.
    public func takesLong(_ parts: UInt32?) { now { $0.doing = parts } }

    public func news() -> AsyncStream<News> { behind?.news() ?? AsyncStream { $0.finish() } }
    public func timeMoved() { behind?.timeMoved() }
}
