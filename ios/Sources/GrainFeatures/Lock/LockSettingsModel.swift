/// Sets, changes and removes the code.
@MainActor @Observable public final class LockSettingsModel {
    public enum State: Equatable, Sendable {
        case waiting
        case off
        case on(LockRecord.Kind, biometrics: Bool)
        case choosing(LockRecord.Kind)
        /// The same once more.
        case repeating(LockRecord.Kind)
        case unreadable
    }

    public private(set) var state: State
    /// One line by the field, or empty.
    public private(set) var line = ""
    public let words: Words
    private let keeper: LockKeeper
    private var first = ""

    public init(_ keeper: LockKeeper, words: Words, state: State = .waiting) {
        (self.keeper, self.words, self.state) = (keeper, words, state)
    }

    public func load() async {
        do {
            state = try await keeper.record().map { .on($0.kind, biometrics: $0.enrolment != nil) } ?? .off
        } catch {
            state = .unreadable
        }
    }

    public func choose(_ kind: LockRecord.Kind) { (state, line, first) = (.choosing(kind), "", "") }

    /// A code was typed: the first time, then once more.
    public func take(_ code: String) async {
        switch state {
        case .choosing(let kind):
            guard code.count >= LockModel.shortest else {
                line = words["settings-choose-code"]
                return
            }
            (state, line, first) = (.repeating(kind), "", code)
        case .repeating(let kind):
            guard code == first else {
                (state, line, first) = (.choosing(kind), words["settings-code-differs"], "")
                return
            }
            first = ""
            await keep { keeper in try await keeper.set(code, kind) }
        case .waiting, .off, .on, .unreadable: break
        }
    }

    public func biometrics(_ on: Bool) async { await keep { keeper in try await keeper.useBiometrics(on) } }
    public func remove() async { await keep { keeper in try await keeper.remove() } }

    private func keep(_ body: @Sendable (LockKeeper) async throws -> Void) async {
        do {
            try await body(keeper)
            await load()
        } catch {
            state = .unreadable
        }
    }
}
