import Foundation
import GrainBindings

/// What a phone brings, in the hands of a test: a key, a clock that moves when it is told to, a zone.
final class Phone: KeyVault, PlatformClock {
    struct State {
        var key: Data? = Phone.firstKey
        var now = DeviceNow(at: Phone.evening, zone: "Europe/Dublin", offsetSeconds: 0)
        /// What it knows of zones, and which ones it was asked for.
        var knows: [ZoneTransitions] = []
        var asked: [[String]] = []
        /// Key and clock cannot be had.
        var silent = false
    }
    static let firstKey = Data(repeating: 7, count: 32)
    /// Eight in the evening of Monday, 23 November 2026.
    static let evening = Date(timeIntervalSince1970: 1_795_464_000)

    let change: Locked<State>
    let folder: URL

    init() throws {
        change = Locked(State())
        folder = URL.temporaryDirectory.appending(path: "grain-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Opens the app on this phone's folder, as a new start of the process would.
    func grain() throws -> Grain {
        try Grain.open(folder: folder.path(), key: self, clock: self)
    }

    func key() throws -> Data {
        guard let key = try answering(\.key) else { throw NoKey() }
        return key
    }

    func forget() throws { change { $0.key = nil } }
    func now() throws -> DeviceNow { try answering(\.now) }
    func transitions(zones: [String], from: Date, until: Date) throws -> [ZoneTransitions] {
        change { state in
            state.asked.append(zones)
            return state.knows.filter { zones.contains($0.id) }
        }
    }

    private func answering<Value>(_ part: KeyPath<State, Value>) throws -> Value {
        try change { state in
            if state.silent { throw PlatformError.Unavailable }
            return state[keyPath: part]
        }
    }

    /// None of Grain's errors: what a platform throws when nobody thought of it.
    struct NoKey: Error {}
}

/// Writes down what it reloadsOn.
final class ChangeListenerImpl: ChangeListener {
    private let heard = Locked<[[Subject]]>([])
    private let then: @Sendable () throws -> Void

    init(then: @escaping @Sendable () throws -> Void = {}) { self.then = then }

    func changed(subjects: [Subject]) throws {
        heard { $0.append(subjects) }
        try then()
    }

    /// Everything heard since this was last asked.
    func take() -> [[Subject]] {
        heard { all in
            defer { all = [] }
            return all
        }
    }
}
