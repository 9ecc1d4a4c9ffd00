/// Tiles of one size and rank side by side; one under the other in large text, or where it is upright.
struct Tiles<Content: View>: View {
    var upright = false
    @ViewBuilder let content: () -> Content
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        let layout =
            upright || size.stacksButtons ? AnyLayout(VStackLayout(spacing: 8)) : AnyLayout(HStackLayout(spacing: 8))
        layout { content() }
    }
}

/// Something that may be done with a page: a picture over its words.
struct Tile: View {
    let text: String
    let icon: String
    var chosen = false
    let action: @MainActor () -> Void
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        Button(action: action) {
            let inner =
                size.stacksButtons ? AnyLayout(HStackLayout(spacing: 12)) : AnyLayout(VStackLayout(spacing: 4))
            inner {
                Image(systemName: icon).accessibilityHidden(true)
                Text(verbatim: text).font(.grainLabel).multilineTextAlignment(.center)
            }
            .padding(6)
            .frame(maxWidth: .infinity, minHeight: size.stacksButtons ? Measure.button : 64)
            .foregroundStyle(.grain(chosen ? .onAccentSoft : .textPrimary))
            .background(.grain(chosen ? .accentSoft : .fillStrong), in: .rect(cornerRadius: Measure.cellCorner))
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(chosen ? .isSelected : [])
    }
}
