/// One secret that the system keeps: the Keychain on a phone.
public protocol SecretStore: Sendable {
    /// The secret, `nil` when there is none.
    func read() throws(SecretStoreError) -> Data?
    func write(_ secret: Data) throws(SecretStoreError)
    func delete() throws(SecretStoreError)
}

/// Why a secret cannot be had.
public enum SecretStoreError: Error, Equatable, Sendable {
    /// The phone was not unlocked since it started. Later it can be had.
    case beforeFirstUnlock
    /// Anything else.
    case failed
}

/// The key of the notes: 32 random bytes, made the first time they are asked for.
///
/// A store that cannot answer is never taken for an empty one: a second key would shut the notes for good.
public final class Vault: KeyVault {
    private let store: any SecretStore
    private let notes: URL?
    private let onlyOne = NSLock()

    /// `notes` is their folder: beside notes or copies of them no key is made that would not open them.
    public init(_ store: any SecretStore, notes: URL? = nil) { (self.store, self.notes) = (store, notes) }

    /// There is a key already.
    public var hasKey: Bool { (try? store.read()) != nil }

    private var thereAreNotes: Bool {
        guard let notes else { return false }
        return ["grain.db", "snapshots"].contains {
            FileManager.default.fileExists(atPath: notes.appending(path: $0).path)
        }
    }

    public func key() throws -> Data {
        try onlyOne.withLock {
            do {
                if let key = try store.read() { return key }
                if thereAreNotes { throw SecretStoreError.failed }
                var random = SystemRandomNumberGenerator()
                let key = Data((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) })
                try store.write(key)
                return key
            } catch {
                throw PlatformError.Unavailable
            }
        }
    }

    public func forget() throws {
        do { try onlyOne.withLock { try store.delete() } } catch { throw PlatformError.Unavailable }
    }

    /// The phone was not unlocked since it started: nothing can be opened yet.
    public var isShut: Bool {
        do {
            _ = try store.read()
            return false
        } catch {
            return error == .beforeFirstUnlock
        }
    }
}
