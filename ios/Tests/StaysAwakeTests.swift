import GrainFeatures
import Testing

@MainActor @Suite struct StaysAwakeTests {
    /// What was set, and the ends of the waits that were begun.
    private let set = Locked<[Bool]>([])
    private let ends = AsyncStream<Void>.makeStream()

    private func awake() -> StaysAwake {
        StaysAwake(
            rest: { [stream = ends.stream] in for await _ in stream { return } },
            set: { [set] on in set { $0.append(on) } })
    }

    @Test("the screen is awake for ten minutes at most")
    func most() async {
        #expect(StaysAwake.most == .seconds(600))
        let awake = awake()
        awake.keep(true)
        #expect(set { $0 } == [true])
        ends.continuation.yield()
        while set({ $0.count }) < 2 { await Task.yield() }
        #expect(set { $0 } == [true, false])
    }

    @Test("who leaves lets it sleep at once, and no wait goes on")
    func left() async {
        let awake = awake()
        awake.keep(true)
        awake.keep(false)
        ends.continuation.yield()
        for _ in 0..<20 { await Task.yield() }
        #expect(set { $0 } == [true, false])
    }
}
