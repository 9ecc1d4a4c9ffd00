/// A file between the core and the place that the person chooses. It is held in memory alone, and only as long as that takes.
public enum FileTask: Equatable, Sendable {
    case leaves(bytes: Data, name: String, mime: String)
    case comes(file: String, mimes: [String], most: Int)
}

extension CorePageModel {
    /// The system wants the bytes before it asks where to.
    func begin(_ file: String, name: String, mime: String) async {
        guard let bytes = await ask({ try $0.fileBytes(file: file) }) else { return }
        self.file = .leaves(bytes: bytes, name: name, mime: mime)
        isChoosingFile = true
    }

    func wasSaved(_ isSaved: Bool) {
        file = nil
        let text = isSaved ? words["app-saved"] : "\(words["app-file-unsaved"]) \(words["app-file-unsaved-text"])"
        say(text)
        dependencies.perform(.announce(text))
    }

    /// Reads what was picked; of a file that is too large no more than tells so.
    func read(_ place: URL) async {
        guard case .comes(let name, _, let most) = file else { return }
        file = nil
        let reading = Task.detached { try place.bytes(upTo: most + 1) }
        guard let bytes = try? await reading.value else { return sayUnread() }
        let route = route
        do {
            let outcome = try await saving { try $0.readFile(file: name, bytes: bytes, on: route) }
            await show(outcome)
            showsWhatCame = true
        } catch { say(error) }
    }

    func sayUnread() {
        file = nil
        let text = "\(words["app-file-unread"]) \(words["app-file-unread-text"])"
        say(text)
        dependencies.perform(.announce(text))
    }
}

extension URL {
    /// The first so many bytes of a file of another app.
    fileprivate func bytes(upTo most: Int) throws -> Data {
        #if canImport(Darwin)
            let isOpened = startAccessingSecurityScopedResource()
            defer { if isOpened { stopAccessingSecurityScopedResource() } }
        #endif
        let file = try FileHandle(forReadingFrom: self)
        defer { try? file.close() }
        return try file.read(upToCount: most) ?? Data()
    }
}
