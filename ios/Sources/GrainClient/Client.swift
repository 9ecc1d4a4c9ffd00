/// The way to the core. A call goes off the main actor, one after the other in the order they were made, so that two taps
/// are saved as they were tapped.
public protocol Client: Sendable {
    /// Runs one call of the core. Stays on the caller's actor until the call is in line: a hop to another thread before
    /// that would let a later call overtake it. What it saves is told with the id of the `writer`.
    func call<Value: Sendable>(
        isolation: isolated (any Actor)?, writer: UUID?, _ body: @escaping @Sendable (Grain) throws -> Value
    ) async throws(AppError) -> Value

    /// How far what takes long is, in thousandths; `nil` while nothing of that kind runs. It waits for no call.
    func doing() -> UInt32?

    /// Stops what takes long: its call fails then, and nothing was changed. It waits for no call.
    func stopDoing()

    /// What makes screens old from now on: one element for each change that was saved, by anyone, and for each turn of
    /// the clock. Ends with the client.
    func news() -> AsyncStream<News>

    /// Tells everyone that what the clock says has changed: the day, the time, the zone, how the phone
    /// writes them, or how long the app was away.
    func timeMoved()
}

extension Client {
    /// Runs one call of the core, from the actor it is written in.
    public func call<Value: Sendable>(
        writer: UUID? = nil, _ body: @escaping @Sendable (Grain) throws -> Value,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(AppError) -> Value {
        try await call(isolation: isolation, writer: writer, body)
    }
}
