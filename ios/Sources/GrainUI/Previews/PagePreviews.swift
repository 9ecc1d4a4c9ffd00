#if DEBUG
    #Preview("Practice") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "practice") } }
    #Preview("You") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "you") } }
    #Preview("You, hard looks") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "you") }.hard() }
    #Preview("My side") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "side") } }
    #Preview("About") { SampleScreen(.new) { CorePageScreen(dependencies: $0, route: "about") } }
    #Preview("To tell") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "disclosures") } }
    #Preview("To tell, none") { SampleScreen(.new) { CorePageScreen(dependencies: $0, route: "disclosures") } }
    #Preview("To tell, hard looks") {
        SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "disclosures") }.hard()
    }
    #Preview("People") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "circle") } }
    #Preview("People, none") { SampleScreen(.new) { CorePageScreen(dependencies: $0, route: "circle") } }
    #Preview("People, hard looks") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "circle") }.hard() }
    #Preview("Guide") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "guide/closeness") } }
    #Preview("Guide, hard looks") {
        SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "guide/closeness") }.hard()
    }
    #Preview("Settings") { SampleScreen(.due) { CorePageScreen(dependencies: $0, route: "settings") } }
    #Preview("Areas") { SampleScreen(.due) { CorePageScreen(dependencies: $0, route: "areas") } }
    #Preview("Cards") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "cards") } }
    #Preview("Own cards") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "cards/mine") } }
    #Preview("Promises") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "promises") } }
    #Preview("Promises, none") { SampleScreen(.new) { CorePageScreen(dependencies: $0, route: "promises") } }
    #Preview("Promises, resting") { SampleScreen(.hardDay) { CorePageScreen(dependencies: $0, route: "promises") } }
    #Preview("Answers") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "answers") } }
    #Preview("Plan") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "plan") } }
    #Preview("Moments") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "moments") } }
    #Preview("Search") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "search") } }
    #Preview("Reminders, off") { SampleScreen(.due) { CorePageScreen(dependencies: $0, route: "reminders") } }
    #Preview("Reminders, on") { SampleScreen(.rich) { CorePageScreen(dependencies: $0, route: "reminders") } }
    #Preview("A page that cannot be read") {
        SampleScreen(.failing) { CorePageScreen(dependencies: $0, route: "disclosures") }
    }
    #Preview("A page, waiting") { SampleScreen(.waiting) { CorePageScreen(dependencies: $0, route: "disclosures") } }
    #Preview("Every element") { SampleScreen(.waiting) { ElementsSample(dependencies: $0) } }
    #Preview("Every element, hard looks") { SampleScreen(.waiting) { ElementsSample(dependencies: $0) }.hard() }
    #Preview("Every input") { SampleScreen(.waiting) { FormSheet(form: .every, model: .showing($0)) } }
    #Preview("Every input, hard looks") {
        SampleScreen(.waiting) { FormSheet(form: .every, model: .showing($0)) }.hard()
    }
#endif
