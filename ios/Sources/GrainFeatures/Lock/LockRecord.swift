/// What is kept of the lock: never the code, and no list of tries.
public struct LockRecord: Codable, Equatable, Sendable {
    public enum Kind: String, Codable, Sendable { case code, passphrase }

    public var kind: Kind
    public var salt: Data
    public var seal: Data
    /// The enrolment of fingers and faces for which it may open; `nil` while it is off.
    public var enrolment: Data?
    /// How often it did not fit since it last did. Only the wait comes of it.
    public var failures = 0
    public var waitUntil: Date?
}

/// The wait after a code that did not fit (S24): it grows, and nothing else ever happens.
public enum LockDelay {
    static let free = 4
    static let most: TimeInterval = 3600

    /// Four tries are free; then 30 seconds, doubled each time, at most an hour.
    public static func seconds(after failures: Int) -> TimeInterval {
        guard failures > free else { return 0 }
        return min(most, 30 * pow(2, Double(min(failures - free - 1, 10))))
    }
}

/// Turns a code into what is kept of it. Slow on purpose; the same for the same code and salt.
public protocol CodeSealer: Sendable {
    func seal(_ code: String, salt: Data) -> Data
}

/// Fingers and faces of the phone.
public protocol Biometrics: Sendable {
    /// Changes when a finger or face is added; `nil` when there is nothing to use.
    func enrolment() -> Data?
    /// Asks the system. False for everything but a clear yes.
    func confirm(reason: String) async -> Bool
}
