/// Opens the notes once for the process, whoever asks first: the screens, an answer to a reminder, a refresh. An opening
/// that failed is forgotten, so that it can be tried again.
public actor Opening {
    private let open: @Sendable () async throws(AppError) -> any Client
    private var opened: (any Client)?
    private var opening: Task<Result<any Client, AppError>, Never>?

    public init(_ open: @escaping @Sendable () async throws(AppError) -> any Client) { self.open = open }

    public func client() async throws(AppError) -> any Client {
        if let opened { return opened }
        let open = open
        let task =
            opening
            ?? Task {
                do throws(AppError) { return .success(try await open()) } catch { return .failure(error) }
            }
        opening = task
        let result = await task.value
        if case .success(let client) = result { opened = client }
        opening = nil
        return try result.get()
    }

    /// Lets go of everything: after it was deleted.
    public func forget() { (opened, opening) = (nil, nil) }
}
