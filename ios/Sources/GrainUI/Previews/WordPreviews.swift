#if DEBUG
    #Preview("Card") { SampleScreen(.due) { CardScreen(dependencies: $0) } }
    #Preview("Card, hard day") { SampleScreen(.hardDay) { CardScreen(dependencies: $0) } }
    #Preview("Question") { SampleScreen(.due) { PromptScreen(dependencies: $0, id: nil) } }
    #Preview("A line without a question") { SampleScreen(.due) { PromptScreen(dependencies: $0, id: "") } }
#endif
