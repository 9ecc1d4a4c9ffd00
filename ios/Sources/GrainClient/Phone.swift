/// What the core needs of a phone: a folder, a key, a clock, a zone, and how it has weeks and clocks.
public struct Phone: Sendable {
    public let folder: URL
    public let vault: any KeyVault
    public let clock: any PlatformClock
    public let zone: any PlatformZone
    /// Asked after opening and whenever they may be others.
    public let habits: @Sendable () -> PhoneHabits
    let prepare: @Sendable (URL) throws -> Void

    /// `prepare` gets the folder after it was made: the app excludes it from backups and sets its protection.
    public init(
        folder: URL, vault: any KeyVault, clock: any PlatformClock = SystemClock(),
        zone: any PlatformZone = SystemZone(),
        habits: @escaping @Sendable () -> PhoneHabits = { PhoneHabits(of: .autoupdatingCurrent) },
        prepare: @escaping @Sendable (URL) throws -> Void = { _ in }
    ) {
        (self.folder, self.vault, self.clock, self.zone) = (folder, vault, clock, zone)
        (self.habits, self.prepare) = (habits, prepare)
    }

    /// The phone was not unlocked since it started: nothing can be opened yet.
    public var isShut: Bool { (vault as? Vault)?.isShut ?? false }

    func prepareFolder() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try prepare(folder)
    }
}

/// The clock of the device.
public final class SystemClock: PlatformClock {
    public init() {}
    public func now() throws -> Date { Date() }
}

/// The zone of the device, asked anew each time.
public final class SystemZone: PlatformZone {
    public init() {}
    public func zone() throws -> DeviceZone {
        let zone = TimeZone.autoupdatingCurrent
        return DeviceZone(id: zone.identifier, offsetSeconds: Int32(zone.secondsFromGMT()))
    }
    public func transitions(zones: [String], from: Date, until: Date) throws -> [ZoneTransitions] {
        ZoneData.transitions(zones: zones, from: from, until: until)
    }
}
