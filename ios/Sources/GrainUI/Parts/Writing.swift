extension Binding where Value: Sendable {
    /// What a model holds while it is written, and where it goes letter by letter.
    @MainActor static func writing(
        _ read: @escaping @MainActor () -> Value, write: @escaping @MainActor (Value) -> Void
    ) -> Binding {
        Binding(get: { @MainActor in read() }, set: { @MainActor written in write(written) })
    }
}
