import GrainFeatures
import Testing

@Suite struct ClientTests {
    let phone = TestPhone()

    @Test("calls run in the order they were made, off the main actor")
    @MainActor func order() async throws {
        let client = try await kept(LiveClient.open(phone.phone))
        let seen = Locked<[Int]>([])
        var calls: [Task<Bool, any Error>] = []
        for number in 0..<50 {
            calls.append(
                Task { @MainActor in
                    try await client.call { _ in
                        seen { $0.append(number) }
                        return Thread.isMainThread
                    }
                })
        }
        for call in calls { #expect(try await !call.value) }
        #expect(seen { $0 } == Array(0..<50))
    }

    @Test("an error of the core arrives with its words, any other as try again")
    func errors() async throws {
        let client = try await kept(LiveClient.open(phone.phone))
        let refused = await trouble { try await client.call { try $0.addArea(name: " ") } }
        #expect(refused?.kind == .badInput && refused?.field == "name" && refused?.text.isEmpty == false)
        struct Unthought: Error {}
        let other = await trouble { try await client.call { _ in throw Unthought() } }
        #expect(other?.kind == .tryAgain && other?.title.isEmpty == false)
    }

    @Test("everyone who listens reloadsOn of a change")
    func changes() async throws {
        let client = try await kept(LiveClient.open(phone.phone))
        var (one, other) = (client.news().makeAsyncIterator(), client.news().makeAsyncIterator())
        try await client.call { _ = try $0.chooseSide(side: .both) }
        for heard in [await one.next(), await other.next()] {
            guard case .saved(let subjects, by: nil) = heard else { return #expect(Bool(false), "nothing was said") }
            #expect(subjects.contains(.settings))
        }
    }

    @Test("before the first unlock nothing opens, and no second key is ever made")
    func beforeFirstUnlock() async throws {
        let made = try await kept(LiveClient.open(phone.phone))
        try await made.call { _ = try $0.addArea(name: "Gardening") }
        phone.secrets.lock()
        #expect(Vault(phone.secrets).isShut)
        let shut = await trouble { try await kept(LiveClient.open(phone.phone)) }
        #expect(shut?.kind == .tryAgain)
        phone.secrets.unlock()
        #expect(!Vault(phone.secrets).isShut)
        let again = try await kept(LiveClient.open(phone.phone))
        #expect(try await again.call { try $0.areas() }.contains { $0.name == "Gardening" })
        #expect(phone.secrets.kept { $0.writes } == 1)
    }

    @Test("a store that fails is not an empty one")
    func failingStore() throws {
        phone.secrets.lock(.failed)
        let vault = Vault(phone.secrets)
        #expect(throws: PlatformError.self) { try vault.key() }
        #expect(!vault.isShut)
        phone.secrets.unlock()
        #expect(try vault.key().count == 32)
    }

    @Test("a store that cannot be read is never written to")
    func unreadableStore() async throws {
        _ = try await kept(LiveClient.open(phone.phone))
        phone.secrets.kept { $0.cannotBeRead = true }
        #expect(throws: PlatformError.self) { try Vault(phone.secrets).key() }
        #expect(phone.secrets.kept { $0.writes } == 1, "a second key would shut the notes for good")
    }

    @Test("notes whose key is gone stay shut and are not begun anew")
    func lostKey() async throws {
        _ = try await kept(LiveClient.open(phone.phone))
        try phone.secrets.delete()
        let lost = await trouble { try await kept(LiveClient.open(phone.phone)) }
        #expect(lost?.kind == .tryAgain)
        #expect(try phone.secrets.read() == nil)
    }

    @Test("an opening that failed can be tried again; one that succeeded is shared")
    func opening() async throws {
        let phone = phone
        let openings = Locked(0)
        let opening = Opening { () async throws(AppError) -> any Client in
            openings { $0 += 1 }
            return try await kept(LiveClient.open(phone.phone))
        }
        phone.secrets.lock()
        #expect(await trouble { try await opening.client() } != nil)
        phone.secrets.unlock()
        async let one = opening.client()
        async let other = opening.client()
        _ = try await (one, other)
        #expect(openings { $0 } == 2)
    }

    @Test("the picture of a bowl has a place for each grain, and the shape to draw it in")
    func picture() async {
        let pictures = BowlPictures()
        let large = await pictures.picture(area: "money", form: .large)
        #expect(large.places.count == 100 && large.shape.width == 300)
        let small = await pictures.picture(area: "money", form: .small)
        #expect(small.places.count == 24)
    }
}
