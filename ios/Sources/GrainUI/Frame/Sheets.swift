/// A sheet of full height; on a screen wider than a phone's it is the whole screen. Exit stands in the corner either way.
private struct SheetModifier<Item: Identifiable & Sendable, Sheet: View>: ViewModifier {
    @Binding var item: Item?
    let isOpen: @MainActor () -> Bool
    @ViewBuilder let sheet: (Item) -> Sheet
    @Environment(\.isWide) private var isWide

    func body(content: Content) -> some View {
        content
            .sheet(item: isWide ? .constant(nil) : $item) { shielded($0) }
            .fullScreenCover(item: isWide ? $item : .constant(nil)) { shielded($0) }
    }

    private func shielded(_ item: Item) -> some View {
        Shield(isOpen: isOpen) { NavigationStack { sheet(item) } }
    }
}

/// What stands over the screens is blank and covered in the same turn as they are: a sheet takes its time to go.
private struct Shield<Content: View>: View {
    let isOpen: @MainActor () -> Bool
    @ViewBuilder let content: () -> Content
    @Environment(AppModel.self) private var app

    var body: some View {
        ZStack {
            content()
            if app.isBlank { BlankPage() } else if app.isCovered || !isOpen() { Cover() }
        }
        .transaction { if app.isBlank || app.isCovered { $0.disablesAnimations = true } }
    }
}

/// Help, over whatever stands there.
struct HelpSheet: Identifiable, Sendable {
    var id: Bool { true }
}

extension View {
    /// A sheet over this one. `isOpen` is false while what it shows has to be hidden behind the lock.
    func grainSheet<Item: Identifiable & Sendable, Sheet: View>(
        _ item: Binding<Item?>, isOpen: @escaping @MainActor () -> Bool = { true },
        @ViewBuilder sheet: @escaping (Item) -> Sheet
    ) -> some View {
        modifier(SheetModifier(item: item, isOpen: isOpen, sheet: sheet))
    }

    /// The whole screen, over this one.
    func grainCover<Item: Identifiable & Sendable, Cover: View>(
        _ item: Binding<Item?>, isOpen: @escaping @MainActor () -> Bool,
        @ViewBuilder cover: @escaping (Item) -> Cover
    ) -> some View {
        fullScreenCover(item: item) { item in Shield(isOpen: isOpen) { cover(item) } }
    }

    func helpSheet(_ shows: Binding<Bool>, mayKeep: Bool = true) -> some View {
        let item = Binding<HelpSheet?>.writing(
            { shows.wrappedValue ? HelpSheet() : nil }, write: { shows.wrappedValue = $0 != nil })
        return grainSheet(item) { _ in HelpScreen(mayKeep: mayKeep, close: { shows.wrappedValue = false }) }
    }
}
