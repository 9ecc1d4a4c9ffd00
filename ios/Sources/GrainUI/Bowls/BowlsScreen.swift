/// Every bowl in small. Words say what the pictures show.
struct BowlsScreen: View {
    @State private var model: BowlsModel
    @Environment(AppModel.self) private var app
    @Environment(\.isMenu) private var isMenu
    @Environment(\.grainWords) private var words

    init(dependencies: Dependencies) { _model = State(initialValue: BowlsModel(dependencies)) }

    var body: some View {
        PageView(model: model) { page in
            SecondaryText(words["bowl-note"])
            if model.isEmpty {
                Empty(text: words["empty-areas"], button: words["bowl-choose-areas"]) { model.send(.chooseAreas) }
            }
            if !isMenu, let overall = page.overall {
                VStack(spacing: 8) {
                    LoadedBowl(
                        dependencies: model.dependencies, area: "overall", form: .large, shown: Int(overall.shown)
                    )
                    .frame(maxWidth: 184)
                    Text(verbatim: overall.line).font(.grainHead).accessibilityLabel(Text(verbatim: overall.spoken))
                }
                .frame(maxWidth: .infinity)
            }
            if !page.rows.isEmpty {
                GrainCard {
                    ForEach(page.rows, id: \.area) { row in
                        if row.area != page.rows.first?.area { Divider() }
                        let isOpen = isMenu && app.path.first == .bowl(row.area)
                        BowlRowView(dependencies: model.dependencies, row: row) { model.send(.open(row)) }
                            .background(
                                .grain(isOpen ? .fillStrong : .card), in: .rect(cornerRadius: Measure.cellCorner)
                            )
                            .accessibilityAddTraits(isOpen ? .isSelected : [])
                    }
                }
            }
            ForEach(page.rebuilding, id: \.self) { name in
                GrainCard {
                    Text(verbatim: name).font(.grainHead)
                    SecondaryText(words["bowl-rebuilding-area"])
                }
            }
            if !model.isEmpty {
                Button(words["bowl-choose-areas"]) { model.send(.chooseAreas) }.buttonStyle(.grain(.plain))
            }
        }
        .grainFrame(words["bowl-title"])
    }
}

/// A bowl in a list: the row speaks, the picture is silent.
struct BowlRowView: View {
    let dependencies: Dependencies
    let row: BowlRow
    let action: @MainActor () -> Void
    @Environment(\.isMenu) private var isMenu
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        Button(action: action) {
            HStack(spacing: 16) {
                if !size.hidesListIcons {
                    LoadedBowl(
                        dependencies: dependencies, area: row.area, form: .small, shown: Int(row.smallShown),
                        series: row.series
                    )
                    .frame(width: 56)
                }
                VStack(alignment: .leading, spacing: 2) {
                    Text(verbatim: row.name).font(.grainHead).foregroundStyle(.grain(.textPrimary))
                    Text(verbatim: row.wordText).font(.grainBody).foregroundStyle(.grain(.textSecondary))
                    SecondaryText(row.line)
                }
                .multilineTextAlignment(.leading)
                Spacer(minLength: 0)
                if !isMenu { Image(systemName: "chevron.forward").foregroundStyle(.grain(.textSecondary)) }
            }
            .frame(minHeight: Measure.target)
            .contentShape(.rect)
        }
        .buttonStyle(.plain)
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(Text(verbatim: row.spoken))
        .accessibilityAddTraits(.isButton)
    }
}

/// A bowl whose places come from the core when they are needed.
struct LoadedBowl: View {
    let dependencies: Dependencies
    let area: String
    let form: BowlForm
    let shown: Int
    /// Of them, those of today, and the places of those that were taken today.
    var added = 0
    var taken = 0
    var series: UInt8 = 0
    /// So many more lie in it than when it was last seen: they fall now, or, below 0, fade.
    var moved = 0
    @State private var picture: BowlPicture?

    var body: some View {
        BowlPictureView(
            picture: picture, grains: Grains(shown: shown, added: added, taken: taken), series: series, moved: moved
        )
        .task { picture = await dependencies.pictures.picture(area: area, form: form) }
    }
}

/// One sentence about what will stand here, and one soft button.
struct Empty: View {
    let text: String
    let button: String
    let action: @MainActor () -> Void

    var body: some View {
        GrainCard {
            Text(verbatim: text).font(.grainBody).foregroundStyle(.grain(.textSecondary))
            if !button.isEmpty { Button(button, action: action).buttonStyle(.grain(.soft)) }
        }
    }
}
