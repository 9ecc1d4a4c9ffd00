#if DEBUG
    #Preview("Hard moment") { SampleScreen(.rich) { HardMomentScreen(dependencies: $0) } }
    #Preview("Hard moment, no one") { SampleScreen(.new) { HardMomentScreen(dependencies: $0) } }
    #Preview("Triggered") { SampleScreen(.rich) { ScriptScreen(dependencies: $0, script: .moment(.triggered)) } }
    #Preview("Defensive") { SampleScreen(.rich) { ScriptScreen(dependencies: $0, script: .moment(.defensive)) } }
    #Preview("Ground") { SampleScreen(.rich) { ScriptScreen(dependencies: $0, script: .ground) } }
    #Preview("Breathing") { SampleScreen(.due) { BreathingScreen(dependencies: $0) } }
    #Preview("Rest") { SampleScreen(.hardDay) { HardDayScreen(dependencies: $0) } }
    #Preview("Help, a country") { SampleScreen(.new) { _ in HelpScreen(country: "IE") } }
    #Preview("Help, no country") { SampleScreen(.failing) { _ in HelpScreen(country: "") } }
#endif
