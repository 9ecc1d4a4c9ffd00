@_exported import GrainClient
@_exported import Observation

/// What every screen works with.
@MainActor public final class Desk {
    public let client: any Client
    public let words: Words
    public let pictures: BowlPictures
    /// Performs what a screen asks for beside its own state.
    public let perform: @MainActor (Effect) -> Void

    public init(
        client: any Client, words: Words, pictures: BowlPictures = BowlPictures(),
        perform: @escaping @MainActor (Effect) -> Void = { _ in }
    ) {
        (self.client, self.words, self.pictures, self.perform) = (client, words, pictures, perform)
    }
}
