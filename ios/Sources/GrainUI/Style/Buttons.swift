/// The looks of a button. One filled button a screen at most.
struct GrainButtonStyle: ButtonStyle {
    enum Look { case filled, soft, grey, clay, plain, warning }

    let look: Look
    @Environment(\.isEnabled) private var isEnabled
    @Environment(\.accessibilityReduceMotion) private var reduceMotion

    func makeBody(configuration: Configuration) -> some View {
        configuration.label
            .font(.grainStrong)
            .multilineTextAlignment(.center)
            .padding(.horizontal, look == .plain ? 8 : 20)
            .padding(.vertical, 10)
            .frame(
                maxWidth: look == .plain ? nil : .infinity, minHeight: look == .plain ? Measure.target : Measure.button
            )
            .foregroundStyle(.grain(text))
            .background(ground, in: .rect(cornerRadius: Measure.buttonCorner))
            .contentShape(.rect(cornerRadius: Measure.buttonCorner))
            .opacity(isEnabled ? (configuration.isPressed ? 0.8 : 1) : 0.5)
            .animation(reduceMotion ? nil : .easeOut(duration: 0.1), value: configuration.isPressed)
    }

    private var text: Palette {
        switch look {
        case .filled: .onAccent
        case .soft: .onAccentSoft
        case .grey: .textPrimary
        case .clay: .onClaySoft
        case .plain: .accent
        case .warning: .onWarning
        }
    }

    private var ground: AnyShapeStyle {
        switch look {
        case .filled: AnyShapeStyle(.grain(.accent))
        case .soft: AnyShapeStyle(.grain(.accentSoft))
        case .grey: AnyShapeStyle(.grain(.fillStrong))
        case .clay: AnyShapeStyle(.grain(.claySoft))
        case .plain: AnyShapeStyle(.clear)
        case .warning: AnyShapeStyle(.grain(.warning))
        }
    }
}

extension ButtonStyle where Self == GrainButtonStyle {
    static func grain(_ look: GrainButtonStyle.Look) -> GrainButtonStyle { GrainButtonStyle(look: look) }
}
