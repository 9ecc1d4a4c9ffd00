#if DEBUG
    /// Every element of a page, over no core: taps do nothing.
    struct ElementsSample: View {
        let model: CorePageModel

        init(dependencies: Dependencies) { model = .showing(dependencies) }

        var body: some View {
            List {
                ForEach(CorePage.every.sections, id: \.key) { section in
                    PageSectionView(section: section, model: model, reading: StepReading())
                }
                FootRows(buttons: CorePage.every.foot, model: model)
            }
            .grainList()
            .safeAreaInset(edge: .bottom) {
                PageFoot(page: .every, model: model, reading: .constant(StepReading()))
            }
            .grainFrame(CorePage.every.title)
        }
    }

    extension CorePageModel {
        static func showing(_ dependencies: Dependencies) -> CorePageModel {
            CorePageModel(dependencies, route: "sample", state: .shown(.every))
        }
    }

    extension CorePage {
        static let every = CorePage(
            route: "sample", title: "Every element", lead: "A quiet line under the title.",
            sections: [
                section("text", "Text", .text(lines: ["A paragraph.", "Another."], style: .plain)),
                section("quiet", "", .text(lines: ["A quiet line."], style: .quiet)),
                section("points", "Points", .text(lines: ["One point.", "Another point."], style: .points)),
                section("rows", "Rows", .rows(rows: .every, empty: "")),
                section("none", "No rows", .rows(rows: [], empty: "Nothing here yet.")),
                section("cells", "Cells", .choices(choices: .every, layout: .cells)),
                section("list", "A list", .choices(choices: .every, layout: .list)),
                section("switches", "Switches", .choices(choices: .every, layout: .switches)),
                section("buttons", "Buttons", .buttons(buttons: .every)),
                section("large", "", .text(lines: ["Said aloud."], style: .large)),
                section(
                    "bowl", "",
                    .bowl(area: "money", series: 3, shown: 40, name: "Half", second: "Half full, or half free.")),
                section("time", "", .clock(clock: .one)),
                section("line", "", .chart(chart: .one(.line))), section("bars", "", .chart(chart: .one(.bars))),
                section("grid", "", .chart(chart: .one(.grid))),
                section("steps", "", .steps(steps: [.one], aside: nil)),
                PageSection(
                    key: "folded", heading: "Folded", folded: true, body: .text(lines: ["Inside."], style: .plain)),
            ], foot: .every, tab: .you, top: false, on: [])

        private static func section(_ key: String, _ heading: String, _ body: PageBody) -> PageSection {
            PageSection(key: key, heading: heading, folded: false, body: body)
        }
    }

    extension RunningTime {
        static let one = RunningTime(
            who: "Sam, the turn is yours", note: "Kim, you can just listen.", beganAt: .now,
            until: .now.addingTimeInterval(120),
            words: [TimeWords(from: .now, text: "About two minutes left", told: false)], awake: false)
    }

    extension PageChart {
        static func one(_ kind: ChartKind) -> PageChart {
            PageChart(
                kind: kind, title: "A picture", words: "What it shows.", note: "Written on 20 days",
                columns: ["Sep", "", "Oct", "", "Nov"].map { ChartColumn(label: $0) },
                levels: [ChartLevel(at: 0, text: "Empty"), ChartLevel(at: 1000, text: "Full")],
                series: [
                    ChartSeries(
                        name: "Money", light: 0x035699, dark: 0x7194E8, marker: .circle, pattern: .plain,
                        values: [200, 300, nil, 0, 600])
                ],
                gaps: [ChartGap(from: 2, until: 2, text: "")])
        }
    }

    extension PageStep {
        static let one = PageStep(
            title: "Turn 1 of 2", who: "The one who spoke", lines: ["When I heard it, I felt small."], note: "A note.",
            avoid: ["You always do this."], aside: true, spoken: "")
    }

    extension [PageRow] {
        static let every = [
            row("go", tap: .go(route: "disclosures")), row("plain"), row("switch", choices: [.one("on", true)]),
            row("answers", choices: .every),
            row("buttons", buttons: [.one("Call", .soft, .call), .one("Write", .soft)]),
        ]

        private static func row(
            _ key: String, tap: PageAction? = nil, choices: [PageChoice] = [], buttons: [PageButton] = []
        ) -> PageRow {
            PageRow(
                key: key, text: "What it is", second: "A fact beside it", spoken: "", icon: .people, tap: tap,
                choices: choices, buttons: buttons, menu: [.one("Edit", .word), .one("Delete", .delete)])
        }
    }

    extension [PageChoice] {
        static let every = [PageChoice.one("kept", true), .one("moved", false), .one("open", false)]
    }

    extension PageChoice {
        static func one(_ key: String, _ chosen: Bool) -> PageChoice {
            PageChoice(key: key, text: key, second: "", chosen: chosen, does: nil)
        }
    }

    extension [PageButton] {
        static let every = [
            PageButton.one("Add", .main, .add), .one("Write", .soft), .one("More", .word), .one("Delete", .delete),
        ]
    }

    extension PageButton {
        static func one(_ text: String, _ weight: ButtonWeight, _ icon: PageIcon? = nil) -> PageButton {
            PageButton(text: text, spoken: "", weight: weight, icon: icon, does: .go(route: "disclosures"), ask: nil)
        }
    }

    extension PageForm {
        static let every = PageForm(
            key: "every", title: "Every input", lead: "A quiet line.",
            fields: [
                field("Text", .text(lines: 3, most: 200, keyboard: .sentences), .text(text: "")),
                field("Number", .text(lines: 1, most: 40, keyboard: .phone), .text(text: "")),
                field("Few", .oneOf(options: few), .chosen(key: "a")),
                field("Many", .oneOf(options: few + few.map { other($0) }), .chosen(key: "a")),
                field("Some", .someOf(options: few, most: 2), .allChosen(keys: ["b"])),
                field("Day", .day(from: nil, until: nil, open: "No day", weekBegins: 0), .day(day: nil)),
                field("Time", .time(open: ""), .time(time: nil)),
                field(
                    "Week", .weekdays(names: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"], weekBegins: 6),
                    .weekdays(days: 31)),
                field("Switch", .switch, .switch(on: true)),
                field("Steps", .number(from: 0, until: 11), .number(number: 3)),
                field("Typed", .number(from: 0, until: 500), .number(number: nil)),
            ], save: "Save", does: "none:")

        private static let few = ["a", "b", "c"].map { FormOption(key: $0, text: $0, second: "") }
        private static func other(_ option: FormOption) -> FormOption {
            FormOption(key: option.key + "2", text: "With longer words", second: "")
        }
        private static func field(_ label: String, _ input: FormInput, _ value: FormValue) -> FormField {
            FormField(
                key: label, label: label, hint: "", note: "A note.", input: input, value: value, onlyIf: nil)
        }
    }
#endif
