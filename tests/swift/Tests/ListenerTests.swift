import GrainBindings
import Testing

@Suite struct ListenerTests {
    let phone: Phone
    let grain: Grain

    init() throws {
        phone = try Phone()
        grain = try phone.grain()
    }

    @Test("a listener reloadsOn what was changed, and nothing of what was refused or read")
    func reloadsOn() throws {
        let ear = ChangeListenerImpl()
        grain.listen(listener: ear)
        _ = try grain.trackAreas(keys: ["money"])
        #expect(ear.take().map(Set.init) == [[.areas, .checkIn, .bowl]])
        _ = try grain.areas()
        _ = try told { try grain.trackAreas(keys: ["no such area"]) }
        #expect(ear.take().isEmpty)
    }

    @Test("a listener that throws neither undoes the change nor keeps another from hearing")
    func throwing() throws {
        struct Bad: Error {}
        let first = ChangeListenerImpl { throw PlatformError.Unavailable }
        let second = ChangeListenerImpl { throw Bad() }
        let last = ChangeListenerImpl()
        for ear in [first, second, last] { grain.listen(listener: ear) }
        let settings = try grain.chooseSide(side: .rebuilding)
        #expect(settings.side == .rebuilding)
        #expect([first, second, last].map { $0.take().count } == [1, 1, 1])
        #expect(try grain.settings().side == .rebuilding)
    }

    @Test("a listener may call the app")
    func callsBack() throws {
        let seen = Locked<Side?>(nil)
        grain.listen(listener: ChangeListenerImpl { [grain] in try seen { $0 = try grain.settings().side } })
        _ = try grain.chooseSide(side: .both)
        #expect(seen { $0 } == .both)
    }
}
