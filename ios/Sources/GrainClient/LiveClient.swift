import Dispatch

/// The core of this process. Open it once and keep it.
public final class LiveClient: Client {
    private let grain: Grain
    private let hub = ChangeHub()
    private let queue: DispatchQueue
    private let habits: @Sendable () -> PhoneHabits

    private init(grain: Grain, queue: DispatchQueue, habits: @escaping @Sendable () -> PhoneHabits) {
        (self.grain, self.queue, self.habits) = (grain, queue, habits)
        grain.listen(listener: hub)
    }

    /// Opens the notes on a phone, off the main actor.
    public static func open(_ phone: Phone) async throws(AppError) -> LiveClient {
        let queue = DispatchQueue(label: "grain.core", qos: .userInitiated)
        return try await run(on: queue) {
            try phone.prepareFolder()
            let grain = try Grain.open(
                folder: phone.folder.path(percentEncoded: false), key: phone.vault, clock: phone.clock
            )
            try grain.usePhoneHabits(habits: phone.habits())
            return LiveClient(grain: grain, queue: queue, habits: phone.habits)
        }
    }

    public func call<Value: Sendable>(
        isolation: isolated (any Actor)?, writer: UUID?, _ body: @escaping @Sendable (Grain) throws -> Value
    ) async throws(AppError) -> Value {
        try await Self.run(on: queue) { [grain, hub] in try hub.saving(as: writer) { try body(grain) } }
    }

    public func doing() -> UInt32? { (try? grain.doing()) ?? nil }

    public func stopDoing() { try? grain.stopDoing() }

    public func news() -> AsyncStream<News> { hub.stream() }

    /// Before any screen reads again, the core is told how the phone has weeks and clocks now.
    public func timeMoved() {
        queue.async { [grain, habits] in try? grain.usePhoneHabits(habits: habits()) }
        hub.tell(.time)
    }

    private static func run<Value: Sendable>(
        on queue: DispatchQueue, isolation: isolated (any Actor)? = #isolation,
        _ body: @escaping @Sendable () throws -> Value
    ) async throws(AppError) -> Value {
        let result = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: Result { try body() }.mapError { AppError($0) }) }
        }
        return try result.get()
    }
}
