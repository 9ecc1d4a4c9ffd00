#if DEBUG
    #Preview("Hard moment") { SampleScreen(.rich) { HardMomentScreen(desk: $0) } }
    #Preview("Hard moment, no one") { SampleScreen(.new) { HardMomentScreen(desk: $0) } }
    #Preview("Triggered") { SampleScreen(.rich) { ScriptScreen(desk: $0, script: .moment(.triggered)) } }
    #Preview("Defensive") { SampleScreen(.rich) { ScriptScreen(desk: $0, script: .moment(.defensive)) } }
    #Preview("Ground") { SampleScreen(.rich) { ScriptScreen(desk: $0, script: .ground) } }
    #Preview("Breathing") { SampleScreen(.due) { BreathingScreen(desk: $0) } }
    #Preview("Rest") { SampleScreen(.hardDay) { RestScreen(desk: $0) } }
    #Preview("Help, a country") { SampleScreen(.new) { _ in HelpScreen(country: "IE") } }
    #Preview("Help, no country") { SampleScreen(.failing) { _ in HelpScreen(country: "") } }
#endif
