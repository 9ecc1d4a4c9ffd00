import Accessibility
import GrainFeatures
import GrainUI
import LocalAuthentication
import SwiftUI
import UIKit

/// The one process: what it opens once, and what it does when a screen asks for more than its own state.
@MainActor final class Session {
    static let shared = Session()

    let app: AppModel
    let lock: LockModel
    let platform: ScreenPlatform
    let opening: Opening
    let planner: ReminderPlanner
    let replies: Replies
    private let keeper: LockKeeper
    private let awake = StaysAwake { UIApplication.shared.isIdleTimerDisabled = $0 }
    private var isInFront = false

    private init() {
        let (folder, centre) = (Folder(), LiveCentre())
        let vault = Vault(Keychain(account: "notes"), notes: folder.notes)
        let phone = Phone(folder: folder.notes, vault: vault, prepare: folder.protect)
        let words = Words(language: Locale.current.language.languageCode?.identifier ?? "")
        let planner = ReminderPlanner(centre)
        self.planner = planner
        let followers = Followers(planner)
        opening = Opening { () async throws(AppError) -> any Client in
            #if DEBUG
                if let sample = Sample.asked { return try await sample.open() }
            #endif
            let client = try await LiveClient.open(phone)
            await followers.begin(client)
            return client
        }
        replies = Replies(
            opening, isShut: { vault.isShut }, box: ReplyBox(file: folder.replies, protect: folder.unprotect),
            planner: planner, centre: centre)
        keeper = LockKeeper(store: Keychain(account: "lock"), sealer: SlowSealer(), biometrics: FaceOrFinger())
        lock = LockModel(keeper, words: words)
        platform = ScreenPlatform(
            lock: keeper, words: words, region: Locale.current.region?.identifier ?? "",
            reminderFacts: { await Facts.now(centre, planner) })
        let perform = Locked<(@MainActor @Sendable (Effect) -> Void)?>(nil)
        app = AppModel(opening, phone: phone, perform: { effect in perform { $0 }?(effect) })
        perform { $0 = { [weak self] effect in self?.perform(effect) } }
    }

    func begin() async {
        WaysIn.follow { [weak self] in self?.comes(to: $0) }
        await lock.lock()
        await app.open()
        await replies.cameToFront()
        await writeWidget()
        guard let client = try? await opening.client() else { return }
        try? await client.call { try $0.upkeep() }
        await client.backUpIfDue()
    }

    /// The day, the clock or the zone is another one, or the person is back: every screen is read again.
    func timeMoved() {
        Task { if let client = try? await opening.client() { client.timeMoved() } }
    }

    func entered(_ phase: ScenePhase) {
        switch phase {
        case .active:
            isInFront = true
            Task {
                // The cover goes once it is known whether the lock comes, and not if one has gone away again meanwhile.
                await lock.cameBack(extraPrivate: app.settings?.extraPrivate ?? false)
                if isInFront { app.becameActive() }
                if app.phase == .beforeFirstUnlock { await app.open() }
                timeMoved()
                await replies.cameToFront()
            }
        case .inactive:
            isInFront = false
            app.becameInactive()
        case .background:
            isInFront = false
            app.becameInactive()
            app.breathedEnough()
            lock.wentAway()
            Refresh.schedule()
            saveBeforeSleep()
        @unknown default: break
        }
    }

    /// From a widget.
    func open(_ url: URL) { if let route = Route(url) { comes(to: route) } }

    /// From outside.
    private func comes(to route: Route) { app.comes(to: route) }

    func perform(_ effect: Effect) {
        switch effect {
        case .go, .begin, .close, .leaveMoment: break
        case .openAddress(let address): if let url = URL(string: address) { open(outside: url) }
        case .openSystemSettings:
            if let url = URL(string: UIApplication.openSettingsURLString) { open(outside: url) }
        case .askForReminders: Task { if await LiveCentre().ask() { await plan() } }
        case .tryReminder: Task { await tryReminder() }
        case .feel(let touch): if let settings = app.settings, touches(settings: settings) { Haptics.feel(touch) }
        case .announce(let words): AccessibilityNotification.Announcement(words).post()
        case .keepAwake(let on): awake.keep(on)
        case .beginAnew: Task { await forgetEverything() }
        }
    }

    private func open(outside url: URL) { Task { _ = await UIApplication.shared.open(url) } }

    private func plan() async {
        if let client = try? await opening.client() { await planner.plan(with: client) }
    }

    private func tryReminder() async {
        guard let client = try? await opening.client() else { return }
        await planner.tryOne(with: client)
    }

    /// The system gives some seconds more for the words that were just written, and for the backup of the day.
    private func saveBeforeSleep() {
        let more = MoreTime("saving")
        Task {
            await app.saveWriting()
            await writeWidget()
            if let client = try? await opening.client() { await client.backUpIfDue() }
            more.end()
        }
    }

    private func writeWidget() async {
        guard let client = try? await opening.client() else { return }
        guard let outside = try? await Outside.ahead(by: client) else { return }
        WidgetFile.write(outside)
    }

    private func forgetEverything() async {
        await planner.removeAll()
        try? await keeper.remove()
        WidgetFile.write(Outside())
    }
}

/// Some seconds more in the background. Who does not give them back when the system asks is ended by it.
@MainActor private final class MoreTime {
    private var id = UIBackgroundTaskIdentifier.invalid

    init(_ name: String) {
        id = UIApplication.shared.beginBackgroundTask(withName: name) { [weak self] in self?.end() }
    }

    func end() {
        guard id != .invalid else { return }
        UIApplication.shared.endBackgroundTask(id)
        id = .invalid
    }
}
