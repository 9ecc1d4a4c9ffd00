import GrainBindings
import Testing

/// The core never means to panic. Should it happen, the app has to go on.
@Suite struct PanicTests {
    let phone: Phone
    let grain: Grain

    init() throws {
        phone = try Phone()
        grain = try phone.grain()
    }

    @Test("a panic is thrown as an error that is none of ours, and later calls work")
    func panics() throws {
        let error = caught { try grain.panicForTests() }
        #expect(error != nil && !(error is GrainError))
        #expect(try grain.chooseSide(side: .healing).side == .healing)
    }

    @Test("a panic inside a write rolls it back, and the next write is saved")
    func insideTheWrite() throws {
        try grain.panicLaterForTests(at: .theWrite)
        let error = caught { try grain.addArea(name: "Gardening") }
        #expect(error != nil && !(error is GrainError))
        #expect(try !grain.areas().contains { $0.name == "Gardening" })
        #expect(try grain.addArea(name: "Gardening").contains { $0.name == "Gardening" })
        #expect(try phone.grain().areas().contains { $0.name == "Gardening" })
    }

    @Test("as long as every call panics, every call throws; then all is well")
    func everyCall() throws {
        try grain.panicLaterForTests(at: .theClock)
        for _ in 0..<3 {
            #expect(caught { try grain.areas() } != nil)
            #expect(caught { try phone.grain() } != nil)
        }
        try grain.panicLaterForTests(at: .nowhere)
        #expect(try !grain.areas().isEmpty)
    }

    private func caught(_ body: () throws -> some Any) -> (any Error)? {
        do {
            _ = try body()
            return nil
        } catch {
            return error
        }
    }
}
