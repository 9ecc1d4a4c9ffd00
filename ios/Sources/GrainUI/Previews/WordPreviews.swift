#if DEBUG
    #Preview("Card") { SampleScreen(.due) { CardScreen(desk: $0) } }
    #Preview("Card, hard day") { SampleScreen(.hardDay) { CardScreen(desk: $0) } }
    #Preview("Question") { SampleScreen(.due) { PromptScreen(desk: $0, id: nil) } }
    #Preview("A line without a question") { SampleScreen(.due) { PromptScreen(desk: $0, id: "") } }
#endif
