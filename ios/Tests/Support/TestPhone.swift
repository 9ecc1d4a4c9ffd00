import GrainFeatures

/// A phone in the hands of a test: a clock that moves when it is told to, a zone, secrets, a folder.
final class TestPhone: PlatformClock {
    /// Eight in the evening of Monday, 23 November 2026, in Dublin.
    static let evening = Date(timeIntervalSince1970: 1_795_464_000)

    let date = Locked(TestPhone.evening)
    let zoneId = Locked("Europe/Dublin")
    let habits = Locked(PhoneHabits(weekBegins: 0, twelveHours: false))
    let secrets = FakeSecrets()
    let folder: URL

    init() {
        folder = URL.temporaryDirectory.appending(path: "grain-ios-\(UUID().uuidString)")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var phone: Phone {
        Phone(
            folder: folder, vault: Vault(secrets, notes: folder), clock: self,
            habits: { [habits] in habits { $0 } })
    }
    var timeZone: TimeZone { zoneId { TimeZone(identifier: $0) ?? .gmt } }

    func now() throws -> DeviceNow { DeviceNow(at: date { $0 }, in: timeZone) }
    func transitions(zones: [String], from: Date, until: Date) throws -> [ZoneTransitions] {
        ZoneData.transitions(zones: zones, from: from, until: until)
    }

    func pass(hours: Double) { date { $0 += hours * 3600 } }
    func travel(to zone: String) { zoneId { $0 = zone } }
}

/// Secrets that can be shut away, as the Keychain does before the first unlock.
final class FakeSecrets: SecretStore {
    struct Kept {
        var secret: Data?
        var error: SecretStoreError?
        /// It can be written to, but not read.
        var cannotBeRead = false
        var writes = 0
    }
    let kept = Locked(Kept())

    func lock(_ error: SecretStoreError? = .beforeFirstUnlock) { kept { $0.error = error } }
    func unlock() { lock(nil) }

    func read() throws(SecretStoreError) -> Data? {
        if kept({ $0.cannotBeRead }) { throw .failed }
        return try answer { $0.secret }
    }
    func write(_ secret: Data) throws(SecretStoreError) {
        try answer { kept in
            kept.secret = secret
            kept.writes += 1
        }
    }
    func delete() throws(SecretStoreError) { try answer { $0.secret = nil } }

    private func answer<Value>(_ body: (inout Kept) -> Value) throws(SecretStoreError) -> Value {
        let result = kept { kept -> Result<Value, SecretStoreError> in
            if let error = kept.error { return .failure(error) }
            return .success(body(&kept))
        }
        return try result.get()
    }
}

/// What tests opened. None of it is let go before the process ends: SQLCipher clears itself away then, whoever on another
/// thread still closes a database.
private let opened = Locked<[any Client]>([])

/// Keeps a client open until the process ends.
func kept<Kept: Client>(_ client: Kept) -> Kept {
    opened { $0.append(client) }
    return client
}
