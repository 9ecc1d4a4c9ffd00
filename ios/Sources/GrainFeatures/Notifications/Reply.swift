/// A tap on a notification or on one of its buttons. Ids and a date, never a word that was written (R19).
public struct Reply: Codable, Equatable, Sendable {
    /// The request's id.
    public let id: String
    /// The date on the calendar on which it was shown: a repeating one has one id for all its days.
    public let shownOn: LocalDay
    /// The button's id; the notification itself is `open`.
    public let button: String

    public init(id: String, shownAt date: Date, button: String, in zone: TimeZone) {
        (self.id, self.button) = (id, button)
        shownOn = LocalDay(onTheCalendar: date, in: zone)
    }
}

/// Replies that came before the notes could be opened. A small file that is readable before the first unlock.
public final class ReplyBox: Sendable {
    private let file: URL
    private let onlyOne = Locked(())
    private let protect: @Sendable (URL) throws -> Void

    /// `protect` gets the file after it was written: the app takes the protection off that the folder has.
    public init(file: URL, protect: @escaping @Sendable (URL) throws -> Void = { _ in }) {
        (self.file, self.protect) = (file, protect)
    }

    public func put(_ reply: Reply) throws {
        try onlyOne { _ in try write(read() + [reply]) }
    }

    public var replies: [Reply] { onlyOne { _ in read() } }

    /// Takes the first ones out: they were taken in.
    public func drop(first count: Int) throws {
        try onlyOne { _ in try write(Array(read().dropFirst(count))) }
    }

    /// A file that cannot be read is an empty one: a reply is a courtesy, never a note.
    private func read() -> [Reply] {
        guard let data = try? Data(contentsOf: file) else { return [] }
        return (try? JSONDecoder().decode([Reply].self, from: data)) ?? []
    }

    private func write(_ replies: [Reply]) throws {
        if replies.isEmpty {
            if FileManager.default.fileExists(atPath: file.path) { try FileManager.default.removeItem(at: file) }
            return
        }
        try JSONEncoder().encode(replies).write(to: file, options: .atomic)
        try protect(file)
    }
}
