/// Hands every change on to all who listen just then.
final class ChangeHub: ChangeListener {
    private let listeners = Locked<[UUID: AsyncStream<[Subject]>.Continuation]>([:])

    func changed(subjects: [Subject]) throws {
        for listener in listeners({ $0.values.map(\.self) }) { listener.yield(subjects) }
    }

    func stream() -> AsyncStream<[Subject]> {
        let (stream, continuation) = AsyncStream.makeStream(of: [Subject].self)
        let id = UUID()
        listeners { $0[id] = continuation }
        continuation.onTermination = { [weak self] _ in self?.listeners { $0[id] = nil } }
        return stream
    }

    deinit { for listener in listeners({ $0.values.map(\.self) }) { listener.finish() } }
}
