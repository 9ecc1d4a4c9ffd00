/// A pause before defending oneself: one sentence to say, four times to come back at, and the pause itself.
struct PauseScreen: View {
    @State private var model: PauseModel
    @Environment(\.grainWords) private var words
    @Environment(\.dynamicTypeSize) private var size

    init(dependencies: Dependencies) { _model = State(initialValue: PauseModel(dependencies)) }

    var body: some View {
        MomentPage(model: model, title: model.state.shown?.title ?? "", leave: model.leave) { pause in
            if model.stage == .start { Aside(text: pause.first) }
            Sentence(text: model.sentence)
            if model.stage == .ownWords {
                NoteField(
                    hint: pause.ownWords, text: .writing({ model.ownWords }, write: { model.write(ownWords: $0) }))
            }
            ForEach(model.lines, id: \.self) { Aside(text: $0) }
        } foot: { pause in
            switch model.stage {
            case .start: start(pause)
            case .later: times(pause)
            case .ownWords:
                Button(words["app-save"], action: tap { await model.keepOwnWords() }).buttonStyle(.momentStrong)
            case .pausing: pausing(pause)
            case .back, .notToday:
                Beside {
                    Button(pause.noteIt, action: tap { await model.noteAndLeave() })
                    Button(pause.close) { model.leave() }.buttonStyle(.momentStrong)
                }
            }
        }
    }

    @ViewBuilder private func start(_ pause: PauseView) -> some View {
        Beside {
            Button(pause.otherWords) { model.otherWords() }
            Button(pause.ownWords) { model.writeOwnWords() }
        }
        times(pause)
    }

    @ViewBuilder private func times(_ pause: PauseView) -> some View {
        Aside(text: pause.timesHeading)
        if size.stacksScales {
            Beside { cells(pause.times.prefix(2)) }
            Beside { cells(pause.times.dropFirst(2)) }
        } else {
            Beside { cells(pause.times[...]) }
        }
        Beside {
            Button(pause.noteIt, action: tap { await model.noteIt() })
            Button(pause.start, action: tap { await model.start() }).buttonStyle(.momentStrong)
        }
    }

    private func cells(_ times: ArraySlice<ReturnTimeView>) -> some View {
        ForEach(times, id: \.choice) { time in
            let isChosen = model.time?.choice == time.choice
            Button(action: { model.choose(time) }, label: { Text(verbatim: time.text) })
                .buttonStyle(MomentButtonStyle(strong: isChosen))
                .accessibilityLabel(Text(verbatim: time.spoken))
                .accessibilityAddTraits(isChosen ? .isSelected : [])
        }
    }

    @ViewBuilder private func pausing(_ pause: PauseView) -> some View {
        if let anyway = pause.pausing?.anyway, !anyway.isEmpty {
            Button(anyway, action: tap { await model.remindAnyway() })
        }
        Beside {
            Button(pause.later) { model.later() }
            Button(pause.notToday, action: tap { await model.notToday() })
        }
        Button(pause.iAmBack, action: tap { await model.iAmBack() }).buttonStyle(.momentStrong)
    }
}
