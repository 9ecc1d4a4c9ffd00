/// A file between the core and the place that the person chooses. It is held in memory alone, and only as long as that takes.
public enum FileTask: Equatable, Sendable {
    case leaves(bytes: Data, name: String, mime: String)
    case comes(file: String, mimes: [String], most: Int)
    /// The folder that backups go to by themselves.
    case folder
}

extension CorePageModel {
    /// The system wants the bytes before it asks where to.
    func begin(_ file: String, name: String, mime: String) async {
        let bytes: Data
        do {
            bytes = try await watched { try $0.fileBytes(file: file) }
        } catch {
            if !isStopped { say(error) }
            return
        }
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
        if file == .folder { return await use(place) }
        guard case .comes(let name, _, let most) = file else { return }
        file = nil
        let reading = Task.detached { try place.bytes(upTo: most + 1) }
        guard let bytes = try? await reading.value else { return sayUnread() }
        let route = route
        do {
            let outcome = try await watched { try $0.readFile(file: name, bytes: bytes, on: route) }
            await show(outcome)
            showsWhatCame = true
        } catch { if !isStopped { say(error) } }
    }

    /// Does something, and shows how far it is when it takes long.
    func watched<Value: Sendable>(
        _ body: @escaping @Sendable (Grain) throws -> Value
    ) async throws(AppError) -> Value {
        isStopped = false
        let watch = Task { [weak self] in
            while !Task.isCancelled {
                // What is over sooner is shown by nothing.
                try? await Task.sleep(for: .milliseconds(400))
                guard !Task.isCancelled, let self else { return }
                doing = dependencies.client.doing()
            }
        }
        defer {
            watch.cancel()
            if doing != nil { doing = nil }
        }
        return try await saving(body)
    }

    /// Backups go there from now on, and the first one now.
    private func use(_ folder: URL) async {
        file = nil
        guard let place = try? PickedFolder.place(of: folder) else { return sayUnread() }
        guard await ask({ try $0.useBackupPlace(place: place) }) != nil else { return }
        await dependencies.client.backUpIfDue()
        await load()
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
