import GrainFeatures
import Testing

/// How much of the core a page needs before it shows something.
@MainActor @Suite struct FirstFrameTests {
    @Test("the first frame of Today costs one call, for each side", arguments: [Side.healing, .rebuilding, .both])
    func today(side: Side) async throws {
        let bench = try await TestApp.tracking(side)
        if side != .healing { try await bench.promise() }
        try await costsOneCall(bench)
    }

    @Test("the first frame after Done costs one call, for each side", arguments: [Side.healing, .rebuilding, .both])
    func done(side: Side) async throws {
        let bench = try await TestApp.tracking(side)
        let day = try await bench.core { try $0.today().day }
        try await bench.core { try $0.finishCheckIn(day: day) }
        try await costsOneCall(bench)
    }

    @Test("the first frame of a hard day costs one call")
    func hardDay() async throws {
        let bench = try await TestApp.tracking()
        try await bench.core { _ = try $0.beginHardDay() }
        try await costsOneCall(bench)
    }

    /// Opens Today as its view does, and follows it until it shows.
    private func costsOneCall(_ bench: TestApp) async throws {
        let model = TodayModel(bench.dependencies)
        let calls = await bench.calls {
            let follows = Task { await model.follow() }
            await until { model.state.shown != nil }
            follows.cancel()
            await follows.value
        }
        #expect(calls == 1)
    }
}
