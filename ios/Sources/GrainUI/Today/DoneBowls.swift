/// The bowls that changed today, the grains of this check-in falling once; on a quiet day all of them in one.
struct DoneBowls: View {
    let done: TodayDone
    let model: TodayModel
    /// The "Done" whose grains fall now.
    @State private var falling: Timestamp?
    /// Nothing stands over the page any more: what is seen by nobody does not fall.
    @State private var isSeen = false
    @Environment(AppModel.self) private var app
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        VStack(spacing: 12) {
            if done.bowls.count == 1 {
                one(done.bowls[0])
            } else if size.stacksScales {
                ForEach(done.bowls, id: \.area) { line($0) }
            } else if !done.bowls.isEmpty {
                HStack(alignment: .top, spacing: 8) { ForEach(done.bowls, id: \.area) { small($0) } }
            } else if !done.quiet.isEmpty {
                Text(verbatim: done.quiet).font(.grainHead)
            }
            ForEach(done.more, id: \.self) { SecondaryText($0) }
            if done.bowls.count != 1 { SecondaryText(done.under) }
        }
        .frame(maxWidth: .infinity)
        .multilineTextAlignment(.center)
        .id(done.at)
        .task(id: app.cover.isEmpty) {
            isSeen = false
            guard app.cover.isEmpty else { return }
            // The check-in takes so long to go from over the page.
            try? await Task.sleep(for: .milliseconds(350))
            isSeen = !Task.isCancelled
        }
        .task(id: isSeen ? done.at : nil) {
            guard isSeen, model.falls(done) else { return }
            falling = done.at
            await model.send(.fell(done))
            // Drawn still again once all of it has come to rest.
            try? await Task.sleep(for: .seconds(2))
            falling = nil
        }
    }

    private func one(_ bowl: DoneBowl) -> some View {
        VStack(spacing: 4) {
            picture(bowl).frame(maxWidth: 248)
            Text(verbatim: bowl.text.isEmpty ? done.quiet : bowl.line).font(.grainHead)
                .foregroundStyle(.grain(.textPrimary)).padding(.top, 8)
            SecondaryText(done.under)
        }
        .accessibilityElement(children: .combine)
    }

    private func small(_ bowl: DoneBowl) -> some View {
        Button(
            action: tap { await model.send(.go(bowl.route)) },
            label: {
                VStack(spacing: 2) {
                    picture(bowl).frame(maxWidth: 112)
                    Text(verbatim: bowl.name).font(.grainBody).foregroundStyle(.grain(.textPrimary)).padding(.top, 8)
                    SecondaryText(bowl.text)
                }
                .frame(maxWidth: .infinity)
                .contentShape(.rect)
            }
        )
        .buttonStyle(.plain)
        .accessibilityLabel(Text(verbatim: bowl.line))
    }

    private func line(_ bowl: DoneBowl) -> some View {
        HStack(spacing: 16) {
            if !size.hidesListIcons { picture(bowl).frame(width: 96) }
            GrainRow(title: bowl.name, line: bowl.text, action: tap { await model.send(.go(bowl.route)) })
                .accessibilityLabel(Text(verbatim: bowl.line))
        }
    }

    private func picture(_ bowl: DoneBowl) -> some View {
        let falls = model.falls(done) || falling == done.at
        let moved = Int(bowl.level) - Int(bowl.before)
        if falls, !isSeen, falling == nil {
            return LoadedBowl(
                dependencies: model.dependencies, area: bowl.area, form: .large, shown: Int(bowl.before),
                series: bowl.series)
        }
        // All together have no grains of today: they are no sum of the areas'.
        let todays = bowl.area.isEmpty ? 0 : moved
        return LoadedBowl(
            dependencies: model.dependencies, area: bowl.area, form: .large, shown: Int(bowl.level),
            added: max(0, todays), taken: max(0, -todays), series: bowl.series, moved: falls ? moved : 0)
    }
}

extension DoneBowl {
    fileprivate var route: Route { area.isEmpty ? .bowls : .bowl(area) }
}
