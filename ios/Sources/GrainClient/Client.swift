/// The way to the core. A call goes off the main actor, one after the other in the order they were made, so that two taps
/// are saved as they were tapped.
public protocol Client: Sendable {
    /// Runs one call of the core.
    func call<Value: Sendable>(_ body: @escaping @Sendable (Grain) throws -> Value) async throws(Trouble) -> Value

    /// What is changed from now on, by anyone: one element for each change that was saved. Ends with the client.
    func changes() -> AsyncStream<[Subject]>
}
