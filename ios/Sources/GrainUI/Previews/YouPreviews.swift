#if DEBUG
    #Preview("Privacy") { SampleScreen(.due) { PrivacyScreen(dependencies: $0) } }
    #Preview("Reminder health") { SampleScreen(.rich) { ReminderHealthScreen(dependencies: $0) } }
    #Preview("Delete everything") { SampleScreen(.due) { DeleteScreen(dependencies: $0) } }
    #Preview("First start") { SampleScreen(.new) { SetUpScreen(dependencies: $0) {} } }
    #Preview("First start, hard looks") { SampleScreen(.new) { SetUpScreen(dependencies: $0) {} }.hard() }
    #Preview("Lock, code") { SampleScreen(.new) { LockScreen(model: .showing(.locked(.code, biometrics: false), $0)) } }
    #Preview("Lock, passphrase and face") {
        SampleScreen(.new) { LockScreen(model: .showing(.locked(.passphrase, biometrics: true), $0)) }
    }
    #Preview("Lock, wait") { SampleScreen(.new) { LockScreen(model: .showing(.waiting(seconds: 30), $0)) } }
    #Preview("Lock, unreadable") { SampleScreen(.new) { LockScreen(model: .showing(.unreadable, $0)) } }
    #Preview("After Exit") { SampleScreen(.new) { _ in BlankPage() } }
    #Preview("Cover") { SampleScreen(.new) { _ in Cover() } }
    #Preview("Notes that do not open") {
        SampleScreen(.failing) { _ in TroublePage(trouble: AppError(PlatformError.Unavailable), again: {}) }
    }
#endif
