#if DEBUG
    #Preview("Bowls") { SampleScreen(.rich) { BowlsScreen(desk: $0) } }
    #Preview("Bowls, none") { SampleScreen(.new) { BowlsScreen(desk: $0) } }
    #Preview("Bowls, rebuilding") { SampleScreen(.rebuilding) { BowlsScreen(desk: $0) } }
    #Preview("Bowls, hard looks") { SampleScreen(.rich) { BowlsScreen(desk: $0) }.hard() }
    #Preview("Bowl") { SampleScreen(.rich) { BowlScreen(desk: $0, area: "money") } }
    #Preview("Bowl, low") { SampleScreen(.rich) { BowlScreen(desk: $0, area: "closeness") } }
    #Preview("Bowl, hard looks") { SampleScreen(.rich) { BowlScreen(desk: $0, area: "money") }.hard() }
#endif
