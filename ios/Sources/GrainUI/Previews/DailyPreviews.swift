#if DEBUG
    #Preview("Today, due") { SampleScreen(.due) { TodayScreen(dependencies: $0) } }
    #Preview("Today, begun") { SampleScreen(.begun) { TodayScreen(dependencies: $0) } }
    #Preview("Today, done") { SampleScreen(.done) { TodayScreen(dependencies: $0) } }
    #Preview("Today, hard day") { SampleScreen(.hardDay) { TodayScreen(dependencies: $0) } }
    #Preview("Today, first day") { SampleScreen(.new) { TodayScreen(dependencies: $0) } }
    #Preview("Today, promises") { SampleScreen(.rebuilding) { TodayScreen(dependencies: $0) } }
    #Preview("Today, unreadable") { SampleScreen(.failing) { TodayScreen(dependencies: $0) } }
    #Preview("Today, waiting") { SampleScreen(.waiting) { TodayScreen(dependencies: $0) } }
    #Preview("Today, hard looks") { SampleScreen(.due) { TodayScreen(dependencies: $0) }.hard() }
    #Preview("Check-in, healing") { SampleScreen(.due) { CheckInScreen(dependencies: $0, day: nil) } }
    #Preview("Check-in, rebuilding") { SampleScreen(.rebuilding) { CheckInScreen(dependencies: $0, day: nil) } }
    #Preview("Check-in, part") { SampleScreen(.begun) { CheckInScreen(dependencies: $0, day: nil) } }
    #Preview("Check-in, hard day") { SampleScreen(.hardDay) { CheckInScreen(dependencies: $0, day: nil) } }
    #Preview("Check-in, hard looks") { SampleScreen(.due) { CheckInScreen(dependencies: $0, day: nil) }.hard() }
#endif
