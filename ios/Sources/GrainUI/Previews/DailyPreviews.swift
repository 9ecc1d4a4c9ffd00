#if DEBUG
    #Preview("Today, due") { SampleScreen(.due) { TodayScreen(desk: $0) } }
    #Preview("Today, begun") { SampleScreen(.begun) { TodayScreen(desk: $0) } }
    #Preview("Today, done") { SampleScreen(.done) { TodayScreen(desk: $0) } }
    #Preview("Today, hard day") { SampleScreen(.hardDay) { TodayScreen(desk: $0) } }
    #Preview("Today, first day") { SampleScreen(.new) { TodayScreen(desk: $0) } }
    #Preview("Today, promises") { SampleScreen(.rebuilding) { TodayScreen(desk: $0) } }
    #Preview("Today, unreadable") { SampleScreen(.failing) { TodayScreen(desk: $0) } }
    #Preview("Today, waiting") { SampleScreen(.waiting) { TodayScreen(desk: $0) } }
    #Preview("Today, hard looks") { SampleScreen(.due) { TodayScreen(desk: $0) }.hard() }
    #Preview("Check-in, healing") { SampleScreen(.due) { CheckInScreen(desk: $0, day: nil) } }
    #Preview("Check-in, rebuilding") { SampleScreen(.rebuilding) { CheckInScreen(desk: $0, day: nil) } }
    #Preview("Check-in, part") { SampleScreen(.begun) { CheckInScreen(desk: $0, day: nil) } }
    #Preview("Check-in, hard day") { SampleScreen(.hardDay) { CheckInScreen(desk: $0, day: nil) } }
    #Preview("Check-in, hard looks") { SampleScreen(.due) { CheckInScreen(desk: $0, day: nil) }.hard() }
#endif
