@_exported import GrainClient
@_exported import Observation

/// What every screen works with. It outlives them: the lock and Exit take screens away, not what is written.
@MainActor @Observable public final class Dependencies {
    @ObservationIgnored public let client: any Client
    /// In the language of the person; another one as soon as they choose it.
    public internal(set) var words: Words
    @ObservationIgnored public let pictures: BowlPictures
    @ObservationIgnored public let drafts = Drafts()
    @ObservationIgnored public let autosave: Autosave
    /// What was done last on a page that closed with it; the next page says it.
    @ObservationIgnored var left: PageNotice?
    /// Performs what a screen asks for beside its own state.
    @ObservationIgnored public let perform: @MainActor (Effect) -> Void

    public init(
        client: any Client, words: Words, pictures: BowlPictures = BowlPictures(), autosave: Autosave = Autosave(),
        perform: @escaping @MainActor (Effect) -> Void = { _ in }
    ) {
        (self.client, self.words, self.pictures, self.autosave) = (client, words, pictures, autosave)
        self.perform = perform
    }
}
