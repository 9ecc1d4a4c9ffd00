/// The lock. Help and Exit stand on it like everywhere. The length of the code is not shown, its digits are not spoken.
struct LockScreen: View {
    let model: LockModel
    @State private var code = ""
    @Environment(\.grainWords) private var words

    var body: some View {
        NavigationStack {
            ScrollView {
                VStack(spacing: 16) {
                    switch model.state {
                    case .open: EmptyView()
                    case .locked(let kind, let biometrics): entry(kind, biometrics)
                    case .waiting(let seconds): WaitLine(seconds: seconds, over: tap { await model.lock() })
                    case .unreadable:
                        SecondaryText(words["error-other-text"])
                        Button(words["app-try-again"], action: tap { await model.lock() }).buttonStyle(.grain(.soft))
                    }
                }
                .padding(Measure.margin)
                .readable()
            }
            .grainFrame(words["app-name"], large: false)
        }
    }

    @ViewBuilder private func entry(_ kind: LockRecord.Kind, _ biometrics: Bool) -> some View {
        let title = words[kind == .code ? "settings-enter-code" : "settings-enter-passphrase"]
        Text(verbatim: title).font(.grainTitle)
        SecureField(text: $code) { Text(verbatim: title) }
            .keyboardType(kind == .code ? .numberPad : .default)
            .textContentType(.password)
            .padding(12)
            .background(.grain(.fill), in: .rect(cornerRadius: Measure.fieldCorner))
            .onSubmit(enter)
        if kind == .code { Keypad(type: { code += $0 }, rubOut: { code = String(code.dropLast()) }) }
        if model.didNotFit { SecondaryText(words["error-wrong-key-title"]) }
        Button(words["app-open"], action: enter).buttonStyle(.grain(.filled)).disabled(code.isEmpty)
        if biometrics {
            Button(words["settings-biometric"], action: tap { await model.send(.biometrics) }).buttonStyle(
                .grain(.plain))
        }
    }

    private func enter() {
        let typed = code
        code = ""
        Task {
            await model.send(.take(typed))
            await model.send(.enter)
        }
    }
}

/// Keys of 84, for fingers that shake.
private struct Keypad: View {
    let type: @MainActor (String) -> Void
    let rubOut: @MainActor () -> Void
    @Environment(\.grainWords) private var words

    private static let rows = [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"]]

    var body: some View {
        VStack(spacing: 8) {
            ForEach(Self.rows, id: \.self) { row in
                HStack(spacing: 8) { ForEach(row, id: \.self) { digit($0) } }
            }
            HStack(spacing: 8) {
                key { Color.clear }.accessibilityHidden(true)
                digit("0")
                Button(action: rubOut, label: { key { Image(systemName: "delete.backward") } })
                    .accessibilityLabel(Text(verbatim: words["app-undo"]))
            }
        }
        .environment(\.layoutDirection, .leftToRight)
    }

    private func digit(_ digit: String) -> some View {
        Button(action: { type(digit) }, label: { key { Text(verbatim: digit).font(.grainTitle) } })
            .foregroundStyle(.grain(.textPrimary))
            .background(.grain(.fill), in: .rect(cornerRadius: Measure.cellCorner))
    }

    /// As wide as the others, and as high as its digit needs.
    private func key<Sign: View>(@ViewBuilder _ sign: () -> Sign) -> some View {
        sign().frame(minWidth: 84, maxWidth: 84, minHeight: 60)
    }
}

/// Only how long it lasts, and nothing about tries.
private struct WaitLine: View {
    let seconds: Int
    let over: @MainActor () -> Void
    @Environment(\.grainWords) private var words

    var body: some View {
        Text(verbatim: words.wait(seconds: seconds)).font(.grainTitle)
            .task(id: seconds) {
                try? await Task.sleep(for: .seconds(seconds))
                if !Task.isCancelled { over() }
            }
    }
}
