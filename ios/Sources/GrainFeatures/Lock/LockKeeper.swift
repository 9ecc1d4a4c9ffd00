/// Keeps the code and says whether one fits. It knows nothing of the notes and can destroy none of them (S23, S24).
public actor LockKeeper {
    public enum Answer: Equatable, Sendable {
        case opened
        case wrong
        case wait(seconds: Int)
    }

    private let store: any SecretStore
    private let sealer: any CodeSealer
    private let biometrics: any Biometrics
    private let now: @Sendable () -> Date

    public init(
        store: any SecretStore, sealer: any CodeSealer, biometrics: any Biometrics,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        (self.store, self.sealer, self.biometrics, self.now) = (store, sealer, biometrics, now)
    }

    /// The record; `nil` when there is no lock. What cannot be read throws: it is never taken for "no lock".
    public func record() throws(SecretStoreError) -> LockRecord? {
        guard let data = try store.read() else { return nil }
        guard let record = try? JSONDecoder().decode(LockRecord.self, from: data) else { throw .failed }
        return record
    }

    /// A new code takes the place of the old one. Fingers and faces are off until switched on (S23).
    public func set(_ code: String, _ kind: LockRecord.Kind) throws(SecretStoreError) {
        var random = SystemRandomNumberGenerator()
        let salt = Data((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) })
        try write(LockRecord(kind: kind, salt: salt, seal: sealer.seal(code, salt: salt)))
    }

    public func remove() throws(SecretStoreError) { try store.delete() }

    public func tryCode(_ code: String) throws(SecretStoreError) -> Answer {
        guard var record = try record() else { return .opened }
        if let seconds = rest(of: record) { return .wait(seconds: seconds) }
        if equal(sealer.seal(code, salt: record.salt), record.seal) {
            if record.failures > 0 {
                (record.failures, record.waitUntil) = (0, nil)
                try write(record)
            }
            return .opened
        }
        record.failures += 1
        let delay = record.delay
        record.waitUntil = delay > 0 ? now().addingTimeInterval(delay) : nil
        try write(record)
        return delay > 0 ? .wait(seconds: Int(delay)) : .wrong
    }

    /// Switches finger and face on or off. On: only for those who are enrolled now.
    public func useBiometrics(_ on: Bool) throws(SecretStoreError) {
        guard var record = try record() else { return }
        record.enrolment = on ? biometrics.enrolment() : nil
        try write(record)
    }

    /// Opens by finger or face. Someone was added since: switched off, and the code opens as before.
    public func tryBiometrics(reason: String) async throws(SecretStoreError) -> Answer {
        guard var record = try record() else { return .opened }
        guard let enrolment = record.enrolment else { return .wrong }
        guard enrolment == biometrics.enrolment() else {
            record.enrolment = nil
            try write(record)
            return .wrong
        }
        return await biometrics.confirm(reason: reason) ? .opened : .wrong
    }

    /// Seconds still to wait; `nil` when a try is free. A clock that was turned back never makes it longer than it was.
    public func wait() throws(SecretStoreError) -> Int? { try record().flatMap { rest(of: $0) } }

    private func rest(of record: LockRecord) -> Int? {
        guard let until = record.waitUntil else { return nil }
        let rest = min(until.timeIntervalSince(now()), record.delay)
        return rest > 0 ? Int(rest.rounded(.up)) : nil
    }

    private func write(_ record: LockRecord) throws(SecretStoreError) {
        guard let data = try? JSONEncoder().encode(record) else { throw .failed }
        try store.write(data)
    }

    /// Takes the same time wherever they differ.
    private func equal(_ one: Data, _ other: Data) -> Bool {
        one.count == other.count && zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
