#if DEBUG
    #Preview("Hard moment") { SampleScreen(.rich) { HardMomentScreen(dependencies: $0) } }
    #Preview("Hard moment, no one") { SampleScreen(.new) { HardMomentScreen(dependencies: $0) } }
    #Preview("Defensive") { SampleScreen(.rich) { PauseScreen(dependencies: $0) } }
    #Preview("Ground") { SampleScreen(.rich) { GroundScreen(dependencies: $0) } }
    #Preview("Breathing") { SampleScreen(.due) { BreathingScreen(dependencies: $0) } }
    #Preview("Rest") { SampleScreen(.hardDay) { HardDayScreen(dependencies: $0) } }
    #Preview("Help, a country") { SampleScreen(.new) { _ in HelpScreen(country: "IE") } }
    #Preview("Help, no country") { SampleScreen(.failing) { _ in HelpScreen(country: "") } }
#endif
