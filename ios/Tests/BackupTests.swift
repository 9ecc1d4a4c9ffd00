import Foundation
import Testing

@testable import GrainFeatures

/// Backups on a phone: into a folder by themselves, and back on a new phone before anything was chosen there.
@MainActor @Suite struct BackupTests {
    private func folder() throws -> URL {
        let folder = URL.temporaryDirectory.appending(path: "backups-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    private func names(_ folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
    }

    /// Keeps a recovery code as the page does: one of its words says that they are on paper.
    private func code(_ bench: TestApp) async throws -> String {
        try await bench.core { _ = try $0.act(act: #"backup:"new_code""#, values: [], on: nil) }
        let page = try await bench.page("backup")
        let form = try #require(page.forms.first)
        let words = page.rows.compactMap { $0.text.split(separator: " ").last.map(String.init) }
        let asked = try #require(form.fields.first?.label.split(separator: " ").last.flatMap { Int($0) })
        try await bench.fill(form.key, on: "backup", ["word": .text(text: words[asked - 1])])
        return words.joined(separator: " ")
    }

    private func button(_ model: CorePageModel, _ text: String) throws -> PageButton {
        let page = try #require(model.state.shown)
        let inSections = page.sections.flatMap { section -> [PageButton] in
            if case .buttons(let buttons) = section.body { buttons } else { [] }
        }
        return try #require((inSections + page.rows.flatMap(\.buttons)).first { $0.text == text })
    }

    @Test("a folder is picked and gets a backup at once and each day; one that is gone is said on the page alone")
    func byItself() async throws {
        let (bench, folder) = (try await TestApp.tracking(), try folder())
        _ = try await code(bench)
        let model = await bench.opened("backup")
        await model.send(.press(try button(model, "Pick a folder")))
        #expect(model.file == .folder && model.isChoosingFile)
        await model.send(.picked(folder))
        #expect(try names(folder) == ["notes-2026-11-23.age"])
        #expect(model.state.shown?.row("place")?.second == folder.lastPathComponent)
        await bench.client.backUpIfDue()
        #expect(try names(folder).count == 1, "one a day")
        bench.phone.pass(hours: 24)
        await bench.client.backUpIfDue()
        #expect(try names(folder) == ["notes-2026-11-23.age", "notes-2026-11-24.age"])
        _ = bench.takeEffects()
        try FileManager.default.removeItem(at: folder)
        bench.phone.pass(hours: 24)
        await bench.client.backUpIfDue()
        await model.load()
        #expect(try await bench.core { say(try $0.page(route: "backup")) }.contains("could not use this folder"))
        #expect(bench.takeEffects().isEmpty, "it is silent")
    }

    @Test("what takes long shows how far it is, and who stops it is told nothing more and gets no file")
    func stops() async throws {
        let bench = try await TestApp.tracking()
        _ = try await code(bench)
        let model = await bench.opened("backup")
        let save = try button(model, "Save a backup")
        bench.client.takesLong(400)
        bench.client.hold()
        let saving = Task { await model.send(.press(save)) }
        await until { model.doing == 400 }
        await model.send(.stop)
        #expect(bench.client.stopped)
        bench.client.takesLong(nil)
        bench.client.fail(with: AppError(kind: .badInput, title: "", text: "The backup was stopped."))
        bench.client.release()
        await saving.value
        #expect(model.doing == nil && model.file == nil && model.notice == nil && !model.isChoosingFile)
    }

    @Test("the words stand as squares beside them, of a size that a camera reads")
    func squares() async throws {
        let bench = try await TestApp.tracking()
        try await bench.core { _ = try $0.act(act: #"backup:"new_code""#, values: [], on: nil) }
        let shown = try await bench.page("backup").sections.compactMap { section -> Squares? in
            if case .squares(let squares) = section.body { squares } else { nil }
        }
        let squares = try #require(shown.first)
        #expect(squares.dark.count == Int(squares.across * squares.across) && squares.across <= 45)
    }

    @Test("who has a backup begins with it, and what was chosen there is there")
    func begins() async throws {
        let bench = try await TestApp.tracking(.rebuilding)
        let words = try await code(bench)
        let file = URL.temporaryDirectory.appending(path: UUID().uuidString)
        try await bench.core { try $0.fileBytes(file: "backup_code") }.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }

        let phone = TestPhone()
        let app = AppModel(
            Opening { () async throws(AppError) -> any Client in try await kept(LiveClient.open(phone.phone)) })
        await app.open()
        #expect(app.phase == .setUp)
        app.beginFromBackup()
        #expect(app.cover == [.page("backup")])
        let dependencies = try #require(app.dependencies)
        let home = CorePageModel(dependencies, route: "backup")
        await home.load()
        await home.send(.press(try button(home, "Open a backup")))
        await home.send(.picked(file))
        #expect(app.cover == [.page("backup"), .page("backup/open")])
        let opened = CorePageModel(dependencies, route: "backup/open")
        await opened.load()
        let form = try #require(opened.state.shown?.forms.first)
        opened.write(.text(text: words), into: try form.field("secret"), of: form)
        await opened.send(.save(form))
        await opened.send(.press(try button(opened, "Bring it back")))
        await until { app.phase == .home }
        #expect(app.settings?.side == .rebuilding && app.cover.isEmpty && app.tab == .today)
    }
}

/// All that a page says.
private func say(_ page: CorePage) -> String { String(describing: page) }
