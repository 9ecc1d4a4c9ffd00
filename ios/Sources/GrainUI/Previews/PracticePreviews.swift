#if DEBUG
    #Preview("Promises") { SampleScreen(.rich) { PromisesScreen(desk: $0) } }
    #Preview("Promises, none") { SampleScreen(.new) { PromisesScreen(desk: $0) } }
    #Preview("Promises, resting") { SampleScreen(.hardDay) { PromisesScreen(desk: $0) } }
    #Preview("New promise") { SampleScreen(.due) { NewPromiseScreen(desk: $0) } }
#endif
