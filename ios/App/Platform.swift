import GrainFeatures
import UIKit

/// Where the notes are: this app's own folder, out of every backup (S26). Answers that wait lie beside it.
struct Folder: Sendable {
    let notes: URL
    let replies: URL

    init() {
        let support = FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask)[0]
        notes = support.appending(path: "notes", directoryHint: .isDirectory)
        replies = support.appending(path: "replies.json", directoryHint: .notDirectory)
    }

    /// Readable after the first unlock, so that a reminder can be answered with the phone locked.
    func protect(_ folder: URL) throws {
        try set(.completeUntilFirstUserAuthentication, folder)
        var (folder, values) = (folder, URLResourceValues())
        values.isExcludedFromBackup = true
        try folder.setResourceValues(values)
    }

    /// Readable before the first unlock: ids of reminders and a date, nothing else.
    func unprotect(_ file: URL) throws { try set(.none, file) }

    private func set(_ protection: FileProtectionType, _ url: URL) throws {
        try FileManager.default.setAttributes(
            [.protectionKey: protection], ofItemAtPath: url.path(percentEncoded: false))
    }
}

/// Light touches (design.md 5); the system's own switch is over them, and the core says whether there are any.
@MainActor enum Haptics {
    static func feel(_ touch: Touch) {
        switch touch {
        case .choose: UISelectionFeedbackGenerator().selectionChanged()
        case .grainLands: UIImpactFeedbackGenerator(style: .soft).impactOccurred(intensity: 0.5)
        }
    }
}

/// What only the phone knows about reminders.
enum Facts {
    static func now(_ centre: LiveCentre, _ planner: ReminderPlanner) async -> ReminderHealthModel.Facts {
        let refreshOff = await MainActor.run { UIApplication.shared.backgroundRefreshStatus != .available }
        return ReminderHealthModel.Facts(
            allowed: await centre.allowance() == .allowed, backgroundRefreshOff: refreshOff,
            lastPlanned: await planner.lastPlanned)
    }
}
