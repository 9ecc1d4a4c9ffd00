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

extension LockRecord {
    /// Seconds to wait after the last code that did not fit, by the core's rule (S24).
    var delay: TimeInterval { TimeInterval(waitAfterWrongCodes(wrong: UInt32(clamping: failures))) }
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
