/// A folder that the person picked, which the system lets this app use again: a bookmark stands for it, and behind the last
/// stroke what it is called. What cannot be had just now is an error of the call that was made.
public final class PickedFolder: BackupFolder {
    private let place: String

    public init(place: String) { self.place = place }

    public func names() throws -> [String] {
        try inside { try FileManager.default.contentsOfDirectory(atPath: $0.path(percentEncoded: false)) }
    }

    public func read(name: String) throws -> Data { try inside { try Data(contentsOf: $0.appending(path: name)) } }

    public func write(name: String, bytes: Data) throws {
        try inside { try bytes.write(to: $0.appending(path: name), options: .withoutOverwriting) }
    }

    public func remove(name: String) throws {
        try inside { try FileManager.default.removeItem(at: $0.appending(path: name)) }
    }

    public func rename(name: String, to: String) throws {
        try inside { try FileManager.default.moveItem(at: $0.appending(path: name), to: $0.appending(path: to)) }
    }

    #if canImport(Darwin)
        /// What stands for a folder that was just picked.
        public static func place(of folder: URL) throws -> String {
            let isOpened = folder.startAccessingSecurityScopedResource()
            defer { if isOpened { folder.stopAccessingSecurityScopedResource() } }
            let mark = try folder.bookmarkData().base64EncodedString().replacing("/", with: "_")
            return "\(mark)/\(folder.lastPathComponent)"
        }

        private func inside<Value>(_ body: (URL) throws -> Value) throws -> Value {
            let mark = place.prefix { $0 != "/" }.replacing("_", with: "/")
            var isOld = false
            guard let data = Data(base64Encoded: mark),
                let folder = try? URL(resolvingBookmarkData: data, bookmarkDataIsStale: &isOld),
                folder.startAccessingSecurityScopedResource()
            else { throw PlatformError.Unavailable }
            defer { folder.stopAccessingSecurityScopedResource() }
            return try body(folder)
        }
    #else
        public static func place(of folder: URL) throws -> String { folder.path(percentEncoded: false) }

        private func inside<Value>(_ body: (URL) throws -> Value) throws -> Value {
            try body(URL(fileURLWithPath: place))
        }
    #endif
}

extension Client {
    /// Makes the backup of the day where one is due: which, what it is called and how many stay is the core's. Silent: what
    /// cannot be made now is said on the page of backups and tried again.
    public func backUpIfDue() async {
        guard let place = try? await call({ try $0.backupPlace() }) else { return }
        _ = try? await call { try $0.backUpIfDue(folder: PickedFolder(place: place), progress: nil) }
    }
}
