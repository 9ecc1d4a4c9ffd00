import GrainBindings

extension GrainError {
    /// The kind of this error with its words, whichever case it is.
    var told: (kind: ErrorKind, words: ErrorWords) {
        switch self {
        case .BadInput(let title, let text, _, _): (.badInput, ErrorWords(title: title, text: text))
        case .NotFound(let title, let text): (.notFound, ErrorWords(title: title, text: text))
        case .WrongKey(let title, let text): (.wrongKey, ErrorWords(title: title, text: text))
        case .NewerVersion(let title, let text): (.newerVersion, ErrorWords(title: title, text: text))
        case .Damaged(let title, let text): (.damaged, ErrorWords(title: title, text: text))
        case .NoRoom(let title, let text): (.noRoom, ErrorWords(title: title, text: text))
        case .CannotWrite(let title, let text): (.cannotWrite, ErrorWords(title: title, text: text))
        case .TryAgain(let title, let text): (.tryAgain, ErrorWords(title: title, text: text))
        }
    }
}

/// What the `GrainError` says that `body` throws; `nil` when it throws nothing. Any other error goes on to the test.
func told(by body: () throws -> some Any) throws -> (kind: ErrorKind, words: ErrorWords)? {
    do {
        _ = try body()
        return nil
    } catch let error as GrainError {
        return error.told
    }
}
