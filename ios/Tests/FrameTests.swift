import Testing

@testable import GrainFeatures

/// Where one is, what stands over it, and the way out.
@MainActor @Suite struct FrameTests {
    @Test("Exit is blank at once, and the way back is gone")
    func exit() async throws {
        let phone = TestPhone()
        let opening = Opening { () async throws(AppError) -> any Client in try await kept(LiveClient.open(phone.phone))
        }
        let app = AppModel(opening)
        await app.open()
        #expect(app.phase == .setUp)
        let client = try #require(app.dependencies).client
        _ = try await client.call { try $0.keepCountry(country: "IE") }
        await app.finishedSetUp()
        #expect(app.settings?.country == "IE", "what was chosen before the first page holds on it")
        app.go(to: .oneCard("a"))
        app.tab = .you
        #expect(app.path.isEmpty && app[path: .today] == [.oneCard("a")], "each place keeps its own way")
        app.showsHelp = true
        app.exit()
        #expect(app.isBlank && app[path: .today].isEmpty && app.path.isEmpty && app.tab == .today && !app.showsHelp)
        app.becameInactive()
        #expect(app.isCovered)
        app.becameActive()
        #expect(!app.isCovered && !app.isBlank && app.path.isEmpty)
    }

    @Test("a menu leads to one page, and two quick taps to one; beyond it the way is the same beside a menu")
    func ways() async throws {
        let app = AppModel(healing(TestPhone()))
        await app.open()
        let perform = try #require(app.dependencies).perform
        app.tab = .you
        for _ in 0..<2 { perform(.begin(.circle)) }
        for _ in 0..<2 { perform(.go(.page("circle/a"))) }
        #expect(app.path == [.circle, .page("circle/a")] && app[beyond: .you] == [.page("circle/a")])
        app[beyond: .you] = []
        #expect(app.path == [.circle], "Back beside the menu")
        perform(.begin(.areas))
        #expect(app.path == [.areas], "what was open beside the menu goes")
        perform(.close)
        app[beyond: .you] = []
        #expect(app.path.isEmpty)
    }

    @Test("breathing from outside stands before the lock, and what leads on from it waits behind")
    func outside() async throws {
        let app = AppModel(healing(TestPhone()))
        #expect(app.beforeLock() == nil)
        await app.open()
        app.tab = .you
        app.comes(to: .hardMoment)
        #expect(app.breathesFirst && app.tab == .today && app.cover == [.hardMoment])
        let before = try #require(app.beforeLock())
        before.perform(.close)
        #expect(!app.breathesFirst && app.cover == [.hardMoment], "the lock, and behind it what was asked for")
        app.comes(to: .hardMoment)
        before.perform(.go(.circle))
        #expect(!app.breathesFirst && app.cover == [.hardMoment, .circle])
        app.comes(to: .checkIn(nil))
        #expect(!app.breathesFirst && app.path.isEmpty && app.cover == [.checkIn(nil)])
        app.comes(to: .hardMoment)
        app.exit()
        #expect(!app.breathesFirst && app.isBlank)
        app.comes(to: .card)
        #expect(!app.isBlank && app.path == [.card], "Exit's page gives way to what is asked for")
    }

    @Test("a route that comes before the notes are open is gone to afterwards")
    func early() async throws {
        let phone = TestPhone()
        phone.secrets.lock()
        let app = AppModel(healing(phone), phone: phone.phone)
        app.go(to: .hardMoment)
        await app.open()
        #expect(app.phase == .beforeFirstUnlock && app.path.isEmpty)
        phone.secrets.unlock()
        await app.open()
        #expect(app.phase == .home && app.path.isEmpty && app.cover == [.hardMoment])
    }

    @Test("notes that do not open leave a page with words")
    func closed() async throws {
        let before = TestPhone()
        _ = try await kept(LiveClient.open(before.phone))
        // The notes as another phone gets them: without their key.
        let phone = TestPhone()
        try FileManager.default.copyItem(at: before.folder, to: phone.folder)
        let app = AppModel(
            Opening { () async throws(AppError) -> any Client in try await kept(LiveClient.open(phone.phone)) },
            phone: phone.phone)
        await app.open()
        guard case .closed(let view) = app.phase else { return #expect(Bool(false), "opened") }
        #expect(view.title == "Your notes stay closed" && view.ask != nil)
        #expect(try phone.secrets.read() == nil, "no key is made beside notes that it would not open")
        let notes = try Data(contentsOf: phone.folder.appending(path: "grain.db"))
        await app.beginAnew(withBackup: false)
        #expect(app.phase == .setUp)
        let closed = phone.folder.appending(path: "closed")
        let aside = try #require(try FileManager.default.contentsOfDirectory(atPath: closed.path).first)
        #expect(try Data(contentsOf: closed.appending(path: aside).appending(path: "grain.db")) == notes)
    }

    @Test("a key that stayed without its notes is said, and leads to a new beginning")
    func gone() async throws {
        let phone = TestPhone()
        _ = try phone.phone.vault.key()
        let app = AppModel(
            Opening { () async throws(AppError) -> any Client in try await kept(LiveClient.open(phone.phone)) },
            phone: phone.phone)
        await app.open()
        guard case .closed(let view) = app.phase else { return #expect(Bool(false), "nothing was said") }
        #expect(view.title == "No notes on this phone" && view.ask == nil && view.again.isEmpty)
        await app.beginAnew(withBackup: true)
        #expect(app.phase == .setUp)
        await app.finishedSetUp()
        #expect(app.path == [.page("backup")])
    }

    @Test("Esc twice is Exit, once is not")
    func escape() {
        let app = AppModel(Opening { () async throws(AppError) -> any Client in FakeClient() })
        app.escape(at: TestPhone.evening)
        #expect(!app.isBlank)
        app.escape(at: TestPhone.evening + 5)
        #expect(!app.isBlank)
        app.escape(at: TestPhone.evening + 6)
        #expect(app.isBlank)
    }

    @Test("everything is deleted in two steps, the key too, and the app begins anew")
    func deleteEverything() async throws {
        let bench = try await TestApp.tracking()
        let model = DeleteModel(bench.dependencies)
        model.firstStep()
        #expect(model.state == .sure)
        await model.delete()
        #expect(model.state == .deleted && bench.takeEffects() == [.beginAnew])
        #expect(bench.phone.secrets.kept { $0.secret } == nil)
        let files = try FileManager.default.contentsOfDirectory(atPath: bench.phone.folder.path)
        #expect(files.filter { $0.contains("grain") && $0.hasSuffix("db") }.isEmpty, "\(files)")
    }

    /// The opening of somebody's app who heals.
    private func healing(_ phone: TestPhone) -> Opening {
        Opening { () async throws(AppError) -> any Client in
            let client = try await kept(LiveClient.open(phone.phone))
            try await client.call { _ = try $0.chooseSide(side: .healing) }
            return client
        }
    }
}
