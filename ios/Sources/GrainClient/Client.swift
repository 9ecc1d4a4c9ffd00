/// The way to the core. A call goes off the main actor, one after the other in the order they were made, so that two taps
/// are saved as they were tapped.
public protocol Client: Sendable {
    /// Runs one call of the core. Stays on the caller's actor until the call is in line: a hop to another thread before
    /// that would let a later call overtake it.
    func call<Value: Sendable>(
        isolation: isolated (any Actor)?, _ body: @escaping @Sendable (Grain) throws -> Value
    ) async throws(Trouble) -> Value

    /// What is changed from now on, by anyone: one element for each change that was saved. Ends with the client.
    func changes() -> AsyncStream<[Subject]>
}

extension Client {
    /// Runs one call of the core, from the actor it is written in.
    public func call<Value: Sendable>(
        _ body: @escaping @Sendable (Grain) throws -> Value, isolation: isolated (any Actor)? = #isolation
    ) async throws(Trouble) -> Value {
        try await call(isolation: isolation, body)
    }
}
