/// Lock, Exit and how quiet the app is.
struct PrivacyScreen: View {
    @State private var model: SettingsModel
    @Environment(\.grainWords) private var words
    @Environment(\.screenPlatform) private var platform

    init(dependencies: Dependencies) { _model = State(initialValue: SettingsModel(dependencies)) }

    var body: some View {
        PageView(model: model) { settings in
            if let platform { LockSettings(keeper: platform.lock) }
            GrainCard {
                Switch(words["settings-extra-private"], isOn: settings.extraPrivate) {
                    await model.set(\.extraPrivate, to: $0)
                }
                SecondaryText(words["settings-extra-private-text"])
            }
        }
        .grainFrame(words["settings-lock"])
    }
}

/// Sets, changes and removes the code.
private struct LockSettings: View {
    let keeper: LockKeeper
    @State private var model: LockSettingsModel?
    @State private var code = ""
    @Environment(\.grainWords) private var words

    var body: some View {
        GrainCard {
            if let model {
                switch model.state {
                case .waiting: EmptyView()
                case .unreadable: SecondaryText(words["error-other-text"])
                case .off: choices(model)
                case .on(_, let biometrics):
                    choices(model)
                    Switch(words["settings-biometric"], isOn: biometrics) { await model.biometrics($0) }
                    SecondaryText(words["settings-biometric-text"])
                    Button(words["app-off"], action: tap { await model.remove() }).buttonStyle(.grain(.plain))
                case .choosing(let kind), .repeating(let kind): field(model, kind)
                }
                if !model.line.isEmpty {
                    Text(verbatim: model.line).font(.grainSmall).foregroundStyle(.grain(.warning))
                }
            }
        }
        .task {
            let model = LockSettingsModel(keeper, words: words)
            self.model = model
            await model.load()
        }
    }

    @ViewBuilder private func choices(_ model: LockSettingsModel) -> some View {
        Button(words["settings-choose-code"]) { model.choose(.code) }.buttonStyle(.grain(.soft))
        Button(words["settings-use-passphrase"]) { model.choose(.passphrase) }.buttonStyle(.grain(.plain))
        SecondaryText(words["settings-choose-code-text"])
    }

    @ViewBuilder private func field(_ model: LockSettingsModel, _ kind: LockRecord.Kind) -> some View {
        let hint = words[kind == .code ? "settings-enter-code" : "settings-enter-passphrase"]
        SecureField(text: $code) { Text(verbatim: hint) }
            .keyboardType(kind == .code ? .numberPad : .default)
            .textContentType(.oneTimeCode)
            .frame(minHeight: Measure.target)
        Button(words["app-continue"]) {
            let typed = code
            code = ""
            Task { await model.take(typed) }
        }
        .buttonStyle(.grain(.filled))
    }
}
