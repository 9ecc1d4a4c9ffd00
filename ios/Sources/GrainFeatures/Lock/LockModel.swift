/// The lock screen. Help and Exit stand on it like everywhere.
@MainActor @Observable public final class LockModel {
    public enum State: Equatable, Sendable {
        case open
        case locked(LockRecord.Kind, biometrics: Bool)
        /// Only "Try again in 30 seconds".
        case waiting(seconds: Int)
        /// What is kept of the lock cannot be read now.
        case unreadable
    }

    public enum Action: Equatable, Sendable {
        /// What stands in the field.
        case take(String)
        case enter
        case biometrics
    }

    /// Away so long without "extra private": the lock shuts (S24).
    public static let stayOpen: TimeInterval = 60
    /// Shortest code (S23).
    public static let shortest = Int(shortestCode())

    public private(set) var state: State
    /// What is typed. The screen shows as many dots, never how many are wanted.
    public private(set) var typed = ""
    /// The last try did not fit.
    public private(set) var didNotFit = false
    public let words: Words
    private let keeper: LockKeeper
    private let now: @Sendable () -> Date
    private var leftAt: Date?

    public init(
        _ keeper: LockKeeper, words: Words, now: @escaping @Sendable () -> Date = { Date() }, state: State = .unreadable
    ) {
        (self.keeper, self.words, self.now, self.state) = (keeper, words, now, state)
    }

    /// Shuts when there is a lock.
    public func lock() async {
        (typed, didNotFit) = ("", false)
        do {
            guard let record = try await keeper.record() else {
                state = .open
                return
            }
            if let seconds = try await keeper.wait() {
                state = .waiting(seconds: seconds)
                return
            }
            state = .locked(record.kind, biometrics: record.enrolment != nil)
        } catch {
            state = .unreadable
        }
    }

    public func wentAway() { if state == .open { leftAt = now() } }

    /// Shuts when the time away was long enough, at once with "extra private". A clock turned back shuts too.
    public func cameBack(extraPrivate: Bool) async {
        guard let left = leftAt else { return }
        leftAt = nil
        let away = now().timeIntervalSince(left)
        if extraPrivate || away < 0 || away >= Self.stayOpen { await lock() }
    }

    public func send(_ action: Action) async {
        switch action {
        case .take(let code): typed = code
        case .enter:
            let code = typed
            typed = ""
            await open { keeper in try await keeper.tryCode(code) }
        case .biometrics:
            let reason = words["settings-biometric"]
            await open { keeper in try await keeper.tryBiometrics(reason: reason) }
        }
    }

    private func open(_ attempt: @Sendable (LockKeeper) async throws -> LockKeeper.Answer) async {
        do {
            switch try await attempt(keeper) {
            case .opened: (state, didNotFit) = (.open, false)
            case .wait(let seconds): state = .waiting(seconds: seconds)
            case .wrong:
                await lock()
                didNotFit = true
            }
        } catch {
            state = .unreadable
        }
    }
}

#if DEBUG
    extension LockModel {
        /// A lock in a state, for previews.
        public static func showing(_ state: State, _ dependencies: Dependencies) -> LockModel {
            struct Nothing: SecretStore, CodeSealer, Biometrics {
                func read() throws(SecretStoreError) -> Data? { nil }
                func write(_ secret: Data) throws(SecretStoreError) {}
                func delete() throws(SecretStoreError) {}
                func seal(_ code: String, salt: Data) -> Data { Data() }
                func enrolment() -> Data? { nil }
                func confirm(reason: String) async -> Bool { false }
            }
            let nothing = Nothing()
            let keeper = LockKeeper(store: nothing, sealer: nothing, biometrics: nothing)
            return LockModel(keeper, words: dependencies.words, state: state)
        }
    }
#endif
