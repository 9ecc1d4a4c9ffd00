/// What the person chose. Each switch is saved as it is tapped.
struct SettingsScreen: View {
    @State private var model: SettingsModel
    @Environment(\.grainWords) private var words

    init(desk: Desk) { _model = State(initialValue: SettingsModel(desk)) }

    var body: some View {
        PageView(model: model) { shown in
            let settings = shown.settings
            GrainCard {
                GrainRow(icon: "square.grid.2x2", title: words["settings-areas"]) { model.desk.perform(.go(.areas)) }
                Quiet(words["settings-partner-word"])
                NoteField(
                    hint: words["setup-partner-hint"],
                    text: .writing({ model.partner }, write: { model.write(partner: $0) }), lines: 1...1)
            }
            GrainCard {
                Switch(words["settings-faith"], isOn: settings.faith) { await model.set(\.faith, to: $0) }
                Switch(words["settings-just-for-me"], isOn: settings.justForMe) { await model.set(\.justForMe, to: $0) }
                Switch(words["settings-words-only"], isOn: settings.wordsOnly) { await model.set(\.wordsOnly, to: $0) }
            }
            dayStart(shown)
            weeks(settings)
            clocks(settings)
            language(settings)
        }
        .grainFrame(words["settings-title"])
    }

    private func language(_ settings: Settings) -> some View {
        GrainCard {
            Text(verbatim: words["settings-language"]).font(.grainHead)
            ForEach(languages(), id: \.code) { language in
                ChoiceRow(
                    text: language.name, chosen: settings.language == language.code,
                    action: tap { await model.set(\.language, to: language.code) })
            }
        }
    }

    private func dayStart(_ shown: SettingsModel.Shown) -> some View {
        GrainCard {
            Text(verbatim: words["settings-day-start"]).font(.grainHead)
            Stepper(
                value: .showing(Int(shown.rolloverHour)) { hour in
                    Task { await model.set(\.rolloverHour, to: UInt8(hour)) }
                },
                in: 0...11
            ) {
                Text(verbatim: shown.dayStart).font(.grainBody)
            }
            Quiet(words["settings-day-start-text"])
        }
    }

    private func weeks(_ settings: Settings) -> some View {
        GrainCard {
            Text(verbatim: words["settings-week-begins"]).font(.grainHead)
            ForEach(SettingsModel.weeks, id: \.text) { begins, text in
                ChoiceRow(
                    text: words[text], chosen: settings.weekBegins == begins,
                    action: tap { await model.set(\.weekBegins, to: begins) })
            }
        }
    }

    private func clocks(_ settings: Settings) -> some View {
        GrainCard {
            Text(verbatim: words["settings-clock-form"]).font(.grainHead)
            ForEach(SettingsModel.clocks, id: \.text) { form, text in
                ChoiceRow(
                    text: words[text], chosen: settings.clockForm == form,
                    action: tap { await model.set(\.clockForm, to: form) })
            }
        }
    }
}

/// A switch with its words.
struct Switch: View {
    let text: String
    let isOn: Bool
    let set: @MainActor (Bool) async -> Void

    init(_ text: String, isOn: Bool, set: @escaping @MainActor (Bool) async -> Void) {
        (self.text, self.isOn, self.set) = (text, isOn, set)
    }

    var body: some View {
        Toggle(isOn: .showing(isOn) { on in Task { await set(on) } }) {
            Text(verbatim: text).font(.grainBody)
        }
        .frame(minHeight: Measure.target)
    }
}
