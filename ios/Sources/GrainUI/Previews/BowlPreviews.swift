#if DEBUG
    #Preview("Bowls") { SampleScreen(.rich) { BowlsScreen(dependencies: $0) } }
    #Preview("Bowls, none") { SampleScreen(.new) { BowlsScreen(dependencies: $0) } }
    #Preview("Bowls, rebuilding") { SampleScreen(.rebuilding) { BowlsScreen(dependencies: $0) } }
    #Preview("Bowls, hard looks") { SampleScreen(.rich) { BowlsScreen(dependencies: $0) }.hard() }
    #Preview("Bowl") { SampleScreen(.rich) { BowlScreen(dependencies: $0, area: "money") } }
    #Preview("Bowl, low") { SampleScreen(.rich) { BowlScreen(dependencies: $0, area: "closeness") } }
    #Preview("Bowl, hard looks") { SampleScreen(.rich) { BowlScreen(dependencies: $0, area: "money") }.hard() }
#endif
