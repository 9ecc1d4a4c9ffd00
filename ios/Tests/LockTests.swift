import GrainFeatures
import Testing

/// A sealer that is quick, and a finger.
struct QuickSealer: CodeSealer {
    func seal(_ code: String, salt: Data) -> Data { salt + Data(code.utf8.reversed()) }
}

final class Finger: Biometrics {
    let enrolled = Locked<Data?>(Data([1]))
    let fits = Locked(true)
    func enrolment() -> Data? { enrolled { $0 } }
    func confirm(reason: String) async -> Bool { fits { $0 } }
}

@MainActor @Suite struct LockTests {
    let phone = TestPhone()
    let secrets = FakeSecrets()
    let finger = Finger()
    let keeper: LockKeeper
    let lock: LockModel

    init() {
        let phone = phone
        let now: @Sendable () -> Date = { phone.date { $0 } }
        keeper = LockKeeper(store: secrets, sealer: QuickSealer(), biometrics: finger, now: now)
        lock = LockModel(keeper, words: Words(language: "en"), now: now)
    }

    private func tryCode(_ code: String) async {
        await lock.send(.take(code))
        await lock.send(.enter)
    }

    @Test("without a code nothing is locked")
    func off() async {
        await lock.lock()
        #expect(lock.state == .open)
    }

    @Test("a code is chosen by typing it twice, six digits or more")
    func choosing() async {
        let settings = LockSettingsModel(keeper, words: Words(language: "en"))
        await settings.load()
        #expect(settings.state == .off)
        settings.choose(.code)
        await settings.take("12345")
        #expect(settings.state == .choosing(.code) && !settings.line.isEmpty)
        await settings.take("123456")
        await settings.take("123457")
        #expect(settings.state == .choosing(.code) && !settings.line.isEmpty)
        await settings.take("123456")
        await settings.take("123456")
        #expect(settings.state == .on(.code, biometrics: false))
        let kept = secrets.kept { $0.secret }.map { String(decoding: $0, as: UTF8.self) }
        #expect(kept?.contains("123456") == false)
        await settings.remove()
        #expect(settings.state == .off)
    }

    @Test("the code opens; another does not and says only that")
    func code() async throws {
        try await keeper.set("246810", .code)
        await lock.lock()
        #expect(lock.state == .locked(.code, biometrics: false))
        await tryCode("111111")
        #expect(lock.state == .locked(.code, biometrics: false) && lock.didNotFit && lock.typed.isEmpty)
        await lock.send(.take("246810"))
        await lock.send(.enter)
        #expect(lock.state == .open)
    }

    @Test("the wait grows, ends by itself, and never takes anything away")
    func waits() async throws {
        try await keeper.set("246810", .code)
        await lock.lock()
        for _ in 0..<4 { await tryCode("000000") }
        #expect(lock.state == .locked(.code, biometrics: false))
        await tryCode("000000")
        #expect(lock.state == .waiting(seconds: 30) && lock.words.wait(seconds: 30).contains("30"))
        await tryCode("246810")
        #expect(lock.state == .waiting(seconds: 30), "not even the right one")
        phone.pass(hours: 31 / 3600)
        await tryCode("000000")
        #expect(lock.state == .waiting(seconds: 60))
        phone.pass(hours: -5)
        await lock.lock()
        #expect(lock.state == .waiting(seconds: 60), "a clock turned back does not make it longer")
        phone.pass(hours: 6)
        for _ in 0..<40 {
            await tryCode("000000")
            phone.pass(hours: 2)
        }
        await tryCode("000000")
        #expect(lock.state == .waiting(seconds: 900), "a quarter of an hour at most")
        phone.pass(hours: 1)
        await lock.lock()
        await tryCode("246810")
        #expect(lock.state == .open)
        #expect(try await keeper.record()?.failures == 0)
    }

    @Test("finger and face are off until switched on, and off again once someone is added")
    func biometrics() async throws {
        try await keeper.set("246810", .passphrase)
        await lock.lock()
        #expect(lock.state == .locked(.passphrase, biometrics: false))
        await lock.send(.biometrics)
        #expect(lock.state != .open)
        try await keeper.useBiometrics(true)
        await lock.lock()
        finger.fits { $0 = false }
        await lock.send(.biometrics)
        #expect(lock.state == .locked(.passphrase, biometrics: true))
        finger.fits { $0 = true }
        await lock.send(.biometrics)
        #expect(lock.state == .open)
        finger.enrolled { $0 = Data([1, 2]) }
        await lock.lock()
        await lock.send(.biometrics)
        #expect(lock.state == .locked(.passphrase, biometrics: false))
        await tryCode("246810")
        #expect(lock.state == .open)
    }

    @Test("a minute away shuts, at once with extra private, and a clock turned back shuts too")
    func away() async throws {
        try await keeper.set("246810", .code)
        await lock.lock()
        for (seconds, extraPrivate, shuts) in [
            (59.0, false, false), (60, false, true), (1, true, true), (-10, false, true),
        ] {
            await tryCode("246810")
            #expect(lock.state == .open)
            lock.wentAway()
            phone.pass(hours: seconds / 3600)
            await lock.cameBack(extraPrivate: extraPrivate)
            #expect((lock.state != .open) == shuts, "\(seconds) s")
        }
    }

    @Test("a lock that cannot be read is not an open one")
    func unreadable() async throws {
        try await keeper.set("246810", .code)
        secrets.lock(.failed)
        await lock.lock()
        #expect(lock.state == .unreadable)
        secrets.unlock()
        secrets.kept { $0.secret = Data("nothing".utf8) }
        await lock.lock()
        #expect(lock.state == .unreadable)
    }
}
