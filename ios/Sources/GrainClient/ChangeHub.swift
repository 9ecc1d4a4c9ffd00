/// What may have made a screen old.
public enum News: Equatable, Sendable {
    /// Something was saved: what it touched, and the id of the one who saved it, if they gave one.
    case saved([Subject], by: UUID?)
    /// The day, the clock or the zone is another one, or the person came back to the app.
    case time
}

/// Hands all news on to all who listen just then.
final class ChangeHub: ChangeListener {
    private let listeners = Locked<[UUID: AsyncStream<News>.Continuation]>([:])
    /// Who saves now. The core tells of a change within the call that made it, and there is one call at a time.
    private let writer = Locked<UUID?>(nil)

    func changed(subjects: [Subject]) throws { tell(.saved(subjects, by: writer { $0 })) }

    func tell(_ news: News) {
        for listener in listeners({ $0.values.map(\.self) }) { listener.yield(news) }
    }

    /// Runs a call in which `id` saves.
    func saving<Value>(as id: UUID?, _ body: () throws -> Value) rethrows -> Value {
        writer { $0 = id }
        defer { writer { $0 = nil } }
        return try body()
    }

    func stream() -> AsyncStream<News> {
        let (stream, continuation) = AsyncStream.makeStream(of: News.self)
        let id = UUID()
        listeners { $0[id] = continuation }
        continuation.onTermination = { [weak self] _ in self?.listeners { $0[id] = nil } }
        return stream
    }

    deinit { for listener in listeners({ $0.values.map(\.self) }) { listener.finish() } }
}
