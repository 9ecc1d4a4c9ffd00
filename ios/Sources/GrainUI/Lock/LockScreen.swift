/// The lock. Help and Exit stand on it like everywhere. The length of the code is not shown, its digits are not spoken.
struct LockScreen: View {
    let model: LockModel
    @State private var code = ""
    @Environment(\.verticalSizeClass) private var height
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
        // On a phone that lies on its side the whole keypad stands beside the words that ask for it.
        let layout =
            height == .compact ? AnyLayout(HStackLayout(spacing: 32)) : AnyLayout(VStackLayout(spacing: 20))
        layout {
            VStack(spacing: 16) {
                let title = words[kind == .code ? "settings-enter-code" : "settings-enter-passphrase"]
                Text(verbatim: title).font(.grainTitle).accessibilityAddTraits(.isHeader)
                if kind == .code { Dots(entered: code.count) } else { passphrase(title) }
                if model.didNotFit { SecondaryText(words["error-wrong-key-title"]) }
                if biometrics {
                    Button(words["settings-biometric"], action: tap { await model.send(.biometrics) }).buttonStyle(
                        .grain(.plain))
                }
            }
            .frame(maxWidth: .infinity)
            if kind == .code {
                Keypad(
                    size: height == .compact ? 56 : 84, type: { code += $0 },
                    rubOut: { code = String(code.dropLast()) }, enter: enter)
            }
        }
    }

    @ViewBuilder private func passphrase(_ title: String) -> some View {
        SecureField(text: $code) { Text(verbatim: title) }
            .textContentType(.password)
            .padding(12)
            .background(.grain(.fill), in: .rect(cornerRadius: Measure.fieldCorner))
            .onSubmit(enter)
        Button(words["app-open"], action: enter).buttonStyle(.grain(.filled)).disabled(code.isEmpty)
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

/// As many dots as digits were typed, never how many are wanted. The digits are not spoken.
private struct Dots: View {
    let entered: Int
    @Environment(\.grainWords) private var words

    /// More would say how long a code is.
    private static let most = 12

    var body: some View {
        HStack(spacing: 14) {
            ForEach(0..<min(entered, Self.most), id: \.self) { _ in
                Circle().fill(.grain(.textPrimary)).frame(width: 14, height: 14)
            }
        }
        .frame(minHeight: 32)
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(Text(verbatim: words["settings-enter-code"]))
        .accessibilityValue(Text(verbatim: "\(entered)"))
    }
}

/// Round keys of 84, for fingers that shake, or of 56. Never mirrored: a telephone has its keys in one order everywhere.
private struct Keypad: View {
    let size: CGFloat
    let type: @MainActor (String) -> Void
    let rubOut: @MainActor () -> Void
    let enter: @MainActor () -> Void
    @Environment(\.grainWords) private var words

    private static let rows = [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"]]

    var body: some View {
        let gap: CGFloat = size < 84 ? 10 : 16
        VStack(spacing: gap) {
            ForEach(Self.rows, id: \.self) { row in
                HStack(spacing: gap) { ForEach(row, id: \.self) { digit($0) } }
            }
            HStack(spacing: gap) {
                key(rubOut, ground: .screen, ink: .textPrimary, sign: Image(systemName: "delete.backward"))
                    .accessibilityLabel(Text(verbatim: words["app-delete"]))
                digit("0")
                key(enter, ground: .accent, ink: .onAccent, sign: Image(systemName: "checkmark"))
                    .accessibilityLabel(Text(verbatim: words["app-open"]))
            }
        }
        .environment(\.layoutDirection, .leftToRight)
    }

    private func digit(_ digit: String) -> some View {
        key({ type(digit) }, ground: .fill, ink: .textPrimary, sign: Text(verbatim: digit).font(.grainTitle))
    }

    private func key<Sign: View>(
        _ action: @escaping @MainActor () -> Void, ground: Palette, ink: Palette, sign: Sign
    ) -> some View {
        Button(action: action, label: { sign.frame(width: size, height: size).contentShape(.circle) })
            .buttonStyle(.plain)
            .foregroundStyle(.grain(ink))
            .background(.grain(ground), in: .circle)
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
