/// What stands around every screen: its title, Help and Exit in the same corner with the same words.
struct FrameModifier: ViewModifier {
    let title: String
    var large = true
    /// A sheet shows Help over itself.
    var help: (@MainActor () -> Void)?
    @Environment(AppModel.self) private var app
    @Environment(\.isMenu) private var isMenu

    func body(content: Content) -> some View {
        content
            .background(.grain(.screen))
            .navigationTitle(Text(verbatim: title))
            .navigationBarTitleDisplayMode(large ? .large : .inline)
            .toolbar {
                ToolbarItemGroup(placement: .topBarTrailing) {
                    // Beside a menu stands a page, which has them in the corner of the screen.
                    if !isMenu {
                        HelpButton(action: help)
                        ExitButton()
                    }
                }
            }
            .accessibilityAction(.magicTap) { app.exit() }
    }
}

extension View {
    func grainFrame(_ title: String, large: Bool = true, help: (@MainActor () -> Void)? = nil) -> some View {
        modifier(FrameModifier(title: title, large: large, help: help))
    }
}

/// Shrinks to its picture before Exit loses its word.
struct HelpButton: View {
    var action: (@MainActor () -> Void)?
    @Environment(AppModel.self) private var app
    @Environment(\.grainWords) private var words

    var body: some View {
        Button(action: action ?? { app.showsHelp = true }, label: { label })
            .accessibilityLabel(Text(verbatim: words["app-help"]))
            .accessibilitySortPriority(2)
    }

    private var label: some View {
        ViewThatFits(in: .horizontal) {
            HStack(spacing: 6) {
                Image(systemName: "lifepreserver")
                Text(verbatim: words["app-help"])
            }
            Image(systemName: "lifepreserver")
        }
        .font(.grainLabel)
        .frame(minHeight: Measure.target)
    }
}

/// One tap, no animation, blank at once (S20).
struct ExitButton: View {
    @Environment(AppModel.self) private var app
    @Environment(\.grainWords) private var words

    var body: some View {
        Button(action: { app.exit() }, label: { label })
            .buttonStyle(.plain)
            .accessibilityLabel(Text(verbatim: words["app-exit"]))
            .accessibilitySortPriority(3)
            .background {
                // Esc twice.
                Button(action: { app.escape(at: Date()) }, label: { EmptyView() })
                    .keyboardShortcut(.escape, modifiers: [])
                    .accessibilityHidden(true)
            }
    }

    private var label: some View {
        HStack(spacing: 6) {
            Image(systemName: "rectangle.portrait.and.arrow.right").flipsForRightToLeftLayoutDirection(true)
            Text(verbatim: words["app-exit"])
        }
        .font(.grainLabel)
        .padding(.horizontal, 12)
        .frame(minHeight: Measure.target)
        .foregroundStyle(.grain(.textPrimary))
        .overlay { Capsule().stroke(.grain(.stroke), lineWidth: 1) }
    }
}
