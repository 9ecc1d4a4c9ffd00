/// What I do and what I need.
struct PracticeScreen: View {
    let desk: Desk
    @Environment(\.grainWords) private var words

    var body: some View {
        ScrollView {
            VStack(spacing: Measure.gap) {
                GrainCard {
                    row("checkmark.circle", words["promises-title"], .promises)
                    row("ear", words["tell-title"], .tell)
                    row("list.bullet.rectangle", words["moments-plan-title"], .momentPlan)
                }
                GrainCard {
                    row("square.and.pencil", words["prompts-title"], .prompt(nil))
                    row("rectangle.stack", words["cards-all"], .cards)
                    row("water.waves", words["app-hard-moment"], .hardMoment)
                }
            }
            .padding(Measure.margin)
            .readable()
        }
        .grainFrame(words["app-place-practice"])
    }

    private func row(_ icon: String, _ title: String, _ route: Route) -> some View {
        GrainRow(icon: icon, title: title) { desk.perform(.go(route)) }
    }
}

/// Look back, around me, this app.
struct YouScreen: View {
    let desk: Desk
    @Environment(\.grainWords) private var words

    var body: some View {
        ScrollView {
            VStack(spacing: Measure.gap) {
                part(words["settings-look-back"]) {
                    row("magnifyingglass", words["app-search"], .search)
                    row("square.and.pencil", words["prompts-all-answers"], .answers)
                    row("clock.arrow.circlepath", words["app-hard-moment"], .moments(nil))
                }
                part(words["settings-around-me"]) { row("person.2", words["circle-title"], .circle) }
                part(words["settings-this-app"]) {
                    row("bell", words["reminders-title"], .reminders)
                    row("lock", words["settings-lock"], .privacy)
                    row("gearshape", words["settings-title"], .settings)
                    row("leaf", words["settings-about"], .about)
                    row("trash", words["settings-delete"], .deleteEverything)
                }
            }
            .padding(Measure.margin)
            .readable()
        }
        .grainFrame(words["app-place-you"])
    }

    private func part<Rows: View>(_ title: String, @ViewBuilder rows: @escaping () -> Rows) -> some View {
        VStack(spacing: 8) {
            SectionTitle(text: title)
            GrainCard(content: rows)
        }
    }

    private func row(_ icon: String, _ title: String, _ route: Route) -> some View {
        GrainRow(icon: icon, title: title) { desk.perform(.go(route)) }
    }
}

/// What the app is and is not.
struct AboutScreen: View {
    @Environment(\.grainWords) private var words

    var body: some View {
        ScrollView {
            VStack(spacing: Measure.gap) {
                HonestLines()
                if !reviewedByExperts(language: words.language) { Quiet(words["app-unreviewed"]) }
                Quiet(words["app-only-here"])
                Quiet(version())
            }
            .padding(Measure.margin)
            .readable()
        }
        .grainFrame(words["settings-about"])
    }
}
