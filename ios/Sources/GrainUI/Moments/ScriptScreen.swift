/// A script: big text, one tap to go on. Skip, Stop, Help and Exit are always there; nothing is counted.
struct ScriptScreen: View {
    let dependencies: Dependencies
    let script: ScriptModel.Script
    @State private var model: ScriptModel?
    @Environment(\.accessibilityReduceMotion) private var reduceMotion
    @Environment(\.grainWords) private var words

    var body: some View {
        Group {
            if let model { ScriptPage(model: model) } else { Color.clear }
        }
        .onAppear {
            model =
                model
                ?? ScriptModel(dependencies, script, reducedMotion: reduceMotion) { grain, until in
                    _ = try grain.remindOfReturn(at: until.at, atThisTimeAnyway: false)
                }
        }
        .grainFrame(model?.state.shown?.title ?? words["app-hard-moment"], large: false)
    }
}

private struct ScriptPage: View {
    let model: ScriptModel
    @Environment(\.grainWords) private var words

    var body: some View {
        PageView(model: model) { script in
            switch model.phase {
            case .screen(let screen, let number): self.screen(screen, number, script)
            case .pausing(let until): pausing(until, script)
            case .noting:
                Text(verbatim: script.noteQuestion).font(.grainTitle)
                Button(script.noteYes, action: tap { await model.send(.note(true)) }).buttonStyle(.grain(.soft))
                Button(script.noteNo, action: tap { await model.send(.note(false)) }).buttonStyle(.grain(.grey))
            case .noted(let noted):
                Text(verbatim: noted.text).font(.grainTitle)
                NoteField(
                    hint: noted.hint,
                    text: .writing({ model.line }, write: { model.write(line: $0) }))
                Button(words["app-done"], action: tap { await model.send(.done) }).buttonStyle(.grain(.filled))
            case nil: EmptyView()
            }
        }
    }

    @ViewBuilder private func screen(_ screen: MomentScreenView, _ number: Int, _ script: MomentScriptView) -> some View
    {
        ForEach(screen.lines, id: \.self) { Text(verbatim: $0).font(.grainReading) }
        if screen.breathes, let breathing = script.breathing {
            BreathingShape(breathing: breathing).frame(minHeight: 260)
        }
        if !screen.say.isEmpty {
            SectionTitle(text: words["moments-words"])
            GrainCard(ground: .claySoft) {
                ForEach(screen.say, id: \.self) {
                    Text(verbatim: $0).font(.grainReading.weight(.medium)).foregroundStyle(.grain(.onClaySoft))
                }
            }
            NoteField(
                hint: words["moments-own-words"],
                text: .writing({ model.ownWords }, write: { model.write(ownWords: $0) }))
        }
        ForEach(screen.choices, id: \.text) { choice in
            Button(choice.text, action: tap { await model.send(.choose(choice)) }).buttonStyle(.grain(.grey))
        }
        Button(words["app-go-on"], action: tap { await model.send(.goOn) }).buttonStyle(.grain(.filled))
        HStack {
            if number > 0 {
                Button(words["app-back"], action: tap { await model.send(.back) }).buttonStyle(.grain(.plain))
            }
            Spacer()
            Button(script.skip, action: tap { await model.send(.goOn) }).buttonStyle(.grain(.plain))
            Button(script.stop, action: tap { await model.send(.stop) }).buttonStyle(.grain(.plain))
        }
    }

    @ViewBuilder private func pausing(_ until: ReturnTimeView, _ script: MomentScriptView) -> some View {
        Text(verbatim: until.back).font(.grainTitle)
        Button(words["moments-i-am-back"], action: tap { await model.send(.iAmBack) }).buttonStyle(.grain(.filled))
        SectionTitle(text: words["moments-longer"])
        Segments(
            choices: script.returns.enumerated().map {
                ChoiceView(id: "\($0.0)", text: $0.1.text, chosen: $0.1.choice == until.choice)
            }
        ) { tapped in
            guard let number = Int(tapped.id) else { return }
            Task { await model.send(.move(script.returns[number].choice)) }
        }
    }
}
