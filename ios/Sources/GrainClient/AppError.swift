/// Something went wrong, in the words of the core. The only error that leaves this module.
public struct AppError: Error, Equatable, Sendable {
    public let kind: ErrorKind
    public let title: String
    public let text: String
    /// The field that was refused, or empty.
    public let field: String

    public init(kind: ErrorKind, title: String, text: String, field: String = "") {
        (self.kind, self.title, self.text, self.field) = (kind, title, text, field)
    }

    /// Takes any error. What is none of the core's is told as "try again", and its content is dropped.
    public init(_ error: any Error, language: String = "") {
        switch error {
        case let trouble as AppError: self = trouble
        case let error as GrainError: self.init(core: error)
        default:
            let words = explain(kind: .tryAgain, language: language)
            self.init(kind: .tryAgain, title: words.title, text: words.text)
        }
    }

    private init(core error: GrainError) {
        switch error {
        case .BadInput(let title, let text, let field, _):
            self.init(kind: .badInput, title: title, text: text, field: field)
        case .NotFound(let title, let text): self.init(kind: .notFound, title: title, text: text)
        case .WrongKey(let title, let text): self.init(kind: .wrongKey, title: title, text: text)
        case .NewerVersion(let title, let text): self.init(kind: .newerVersion, title: title, text: text)
        case .Damaged(let title, let text): self.init(kind: .damaged, title: title, text: text)
        case .NoRoom(let title, let text): self.init(kind: .noRoom, title: title, text: text)
        case .CannotWrite(let title, let text): self.init(kind: .cannotWrite, title: title, text: text)
        case .TryAgain(let title, let text): self.init(kind: .tryAgain, title: title, text: text)
        }
    }
}
