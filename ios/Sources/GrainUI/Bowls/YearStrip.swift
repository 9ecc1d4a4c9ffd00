/// The last months, a small bowl for the end of each; a gap where nothing was written. A tap opens what was written then.
struct YearStrip: View {
    let dependencies: Dependencies
    let bowl: BowlRow
    let year: BowlYear
    let open: @MainActor (Route) async -> Void
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        GrainCard {
            let columns = Array(repeating: GridItem(.flexible(), spacing: 4), count: size.stacksScales ? 3 : 6)
            LazyVGrid(columns: columns, spacing: 8) {
                ForEach(year.months, id: \.spoken) { month in
                    if let route = month.route {
                        Button(action: tap { await open(.page(route)) }) { cell(month) }
                            .buttonStyle(.plain)
                            .accessibilityLabel(Text(verbatim: month.spoken))
                    } else {
                        cell(month)
                            .accessibilityElement(children: .ignore)
                            .accessibilityLabel(Text(verbatim: month.spoken))
                    }
                }
            }
        }
    }

    private func cell(_ month: BowlMonth) -> some View {
        VStack(spacing: 2) {
            if let shown = month.smallShown {
                LoadedBowl(
                    dependencies: dependencies, area: bowl.area, form: .small, shown: Int(shown),
                    series: bowl.series
                )
                .frame(width: 46)
            } else {
                Capsule().fill(.grain(.stroke)).frame(width: 16, height: 2).frame(width: 46, height: 30)
            }
            Text(verbatim: month.name).font(.grainCaption).foregroundStyle(.grain(.textSecondary))
        }
        .frame(maxWidth: .infinity, minHeight: Measure.target)
        .contentShape(.rect)
    }
}
