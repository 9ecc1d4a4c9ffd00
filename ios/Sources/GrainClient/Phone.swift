/// What the core needs of a phone: a folder, a key, a clock, and how it has weeks and clocks.
public struct Phone: Sendable {
    public let folder: URL
    public let vault: any KeyVault
    public let clock: any PlatformClock
    /// Asked after opening and whenever they may be others.
    public let habits: @Sendable () -> PhoneHabits
    let prepare: @Sendable (URL) throws -> Void

    /// `prepare` gets the folder after it was made: the app excludes it from backups and sets its protection.
    public init(
        folder: URL, vault: any KeyVault, clock: any PlatformClock = SystemClock(),
        habits: @escaping @Sendable () -> PhoneHabits = { PhoneHabits(of: .autoupdatingCurrent) },
        prepare: @escaping @Sendable (URL) throws -> Void = { _ in }
    ) {
        (self.folder, self.vault, self.clock) = (folder, vault, clock)
        (self.habits, self.prepare) = (habits, prepare)
    }

    /// The phone was not unlocked since it started: nothing can be opened yet.
    public var isShut: Bool { (vault as? Vault)?.isShut ?? false }

    /// Why no notes open, as a page; `nil` where they do.
    public func whyClosed(_ language: String) -> ClosedView? {
        // Asked first: the question itself may make a key.
        let hadKey = (vault as? Vault)?.hasKey ?? false
        let why = GrainClient.whyClosed(folder: folder.path(percentEncoded: false), key: vault, hadKey: hadKey)
        return why.map { closedPage(closed: $0, language: language) }
    }

    /// There was a key before, and there are neither notes nor copies: after the app was removed, the system keeps the key.
    public func whyGone(_ language: String) -> ClosedView? {
        let database = folder.appending(path: "grain.db").path
        guard !FileManager.default.fileExists(atPath: database) else { return nil }
        return whyClosed(language).flatMap { $0.ask == nil ? $0 : nil }
    }

    /// Sets aside what does not open, untouched, so that the next opening begins anew. Never called unasked.
    public func setAside() throws {
        try beginAnew(folder: folder.path(percentEncoded: false), key: vault, now: clock.now().at)
    }

    func prepareFolder() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try prepare(folder)
    }
}

extension DeviceNow {
    /// An instant as a clock in this zone shows it.
    public init(at instant: Date, in zone: TimeZone) {
        self.init(at: instant, zone: zone.identifier, offsetSeconds: Int32(zone.secondsFromGMT(for: instant)))
    }
}

/// The clock of the device, with the zone it is in, asked anew each time.
public final class SystemClock: PlatformClock {
    public init() {}
    public func now() throws -> DeviceNow { DeviceNow(at: Date(), in: .autoupdatingCurrent) }
    public func transitions(zones: [String], from: Date, until: Date) throws -> [ZoneTransitions] {
        ZoneData.transitions(zones: zones, from: from, until: until)
    }
}
