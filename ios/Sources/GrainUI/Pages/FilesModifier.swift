import UniformTypeIdentifiers

/// The system's own pages for a file that goes out or comes in. They are not shown over the lock.
struct FilesModifier: ViewModifier {
    let model: CorePageModel
    let isOpen: @MainActor () -> Bool

    func body(content: Content) -> some View {
        // Each stands on a view of its own: of two on one view the system shows the last.
        content.background { exporter }.background { importer }
    }

    private var exporter: some View {
        Color.clear.fileExporter(
            isPresented: chooses { $0.leaving != nil }, document: model.file?.leaving,
            contentType: model.file?.type ?? .data, defaultFilename: model.file?.name
        ) { result in
            Task { await model.send((try? result.get()) == nil ? .notSaved : .saved) }
        }
    }

    private var importer: some View {
        Color.clear.fileImporter(
            isPresented: chooses { !$0.types.isEmpty }, allowedContentTypes: model.file?.types ?? [.data]
        ) { result in
            Task { await model.send((try? result.get()).map { .picked($0) } ?? .notPicked) }
        }
    }

    private func chooses(_ isThis: @escaping @MainActor (FileTask) -> Bool) -> Binding<Bool> {
        .writing(
            { model.isChoosingFile && isOpen() && model.file.map(isThis) == true },
            write: { if !$0 { model.isChoosingFile = false } })
    }
}

/// Bytes of the core as the system takes them.
private struct BytesDocument: FileDocument {
    static let readableContentTypes: [UTType] = [.commaSeparatedText, .data]
    let bytes: Data

    init(bytes: Data) { self.bytes = bytes }

    init(configuration: ReadConfiguration) throws { bytes = configuration.file.regularFileContents ?? Data() }

    func fileWrapper(configuration: WriteConfiguration) throws -> FileWrapper {
        FileWrapper(regularFileWithContents: bytes)
    }
}

extension FileTask {
    fileprivate var leaving: BytesDocument? {
        if case .leaves(let bytes, _, _) = self { BytesDocument(bytes: bytes) } else { nil }
    }

    fileprivate var name: String? {
        if case .leaves(_, let name, _) = self { name } else { nil }
    }

    fileprivate var type: UTType? {
        guard case .leaves(_, _, let mime) = self else { return nil }
        return UTType(mimeType: mime).flatMap { BytesDocument.readableContentTypes.contains($0) ? $0 : nil }
    }

    /// What can be picked; empty for what goes out. A kind that the system does not know is left out.
    fileprivate var types: [UTType] {
        if self == .folder { return [.folder] }
        guard case .comes(_, let mimes, _) = self else { return [] }
        let known = mimes.compactMap { UTType(mimeType: $0) }
        return known.isEmpty ? [.data] : known
    }
}
