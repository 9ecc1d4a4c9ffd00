/// The plan for hard moments.
struct MomentPlanScreen: View {
    @State private var model: MomentPlanModel
    @Environment(\.grainWords) private var words

    init(desk: Desk) { _model = State(initialValue: MomentPlanModel(desk)) }

    var body: some View {
        PageView(model: model) { page in
            if let draft = model.draft {
                form(.showing(draft) { model.draft = $0 })
            } else {
                plan(page)
            }
        }
        .grainFrame(words["moments-plan-title"], large: false)
    }

    @ViewBuilder private func plan(_ page: MomentPlanView) -> some View {
        Quiet(page.empty)
        part(words["moments-plan-sets-off"], page.plan.setsOff)
        part(words["moments-plan-helps"], page.plan.helps)
        part(words["moments-plan-not"], page.plan.notHelps)
        part(words["moments-plan-call"], page.plan.whomToCall)
        ForEach(page.people, id: \.id) { person in
            GrainCard {
                GrainRow(icon: "phone", title: person.person.name, line: person.relationText) { model.call(person) }
            }
        }
        Button(words["moments-plan-change"]) { model.edit() }.buttonStyle(.grain(.soft))
        dates(page)
        if !page.isEmpty { DeleteButton { await model.delete() } }
    }

    /// Days of the year on which nothing is sent. What they are about is not asked.
    private func dates(_ page: MomentPlanView) -> some View {
        GrainCard {
            Text(verbatim: words["moments-plan-dates"]).font(.grainHead)
            Quiet(page.datesNote)
            ForEach(page.dates, id: \.text) { date in
                Text(verbatim: date.text).font(.grainBody)
                DeleteButton { await model.remove(date) }
            }
            if let day = model.picked {
                DayPicker(title: words["moments-plan-dates"], day: day) { model.picked = $0 }
                Button(words["app-save"], action: tap { await model.addPicked() }).buttonStyle(.grain(.soft))
            } else {
                Button(words["app-add"], action: tap { await model.pick() }).buttonStyle(.grain(.plain))
            }
        }
    }

    @ViewBuilder private func part(_ title: String, _ text: String) -> some View {
        if !text.isEmpty {
            GrainCard {
                Quiet(title)
                Text(verbatim: text).font(.grainBody)
            }
        }
    }

    @ViewBuilder private func form(_ draft: Binding<MomentPlanDraft>) -> some View {
        Quiet(words["moments-plan-text"])
        NoteField(hint: words["moments-plan-sets-off"], text: draft.setsOff)
        NoteField(hint: words["moments-plan-helps"], text: draft.helps)
        NoteField(hint: words["moments-plan-not"], text: draft.notHelps)
        NoteField(hint: words["moments-plan-call"], text: draft.whomToCall)
        Button(words["app-save"], action: tap { await model.save() }).buttonStyle(.grain(.filled))
    }
}

/// The noted moments of a month.
struct MomentsScreen: View {
    @State private var model: MomentsModel
    @Environment(\.grainWords) private var words

    init(desk: Desk, day: LocalDay? = nil) { _model = State(initialValue: MomentsModel(desk, day: day)) }

    var body: some View {
        PageView(model: model) { page in
            HStack {
                step(to: page.earlier, "chevron.backward", words["app-back"])
                Spacer()
                Text(verbatim: page.title).font(.grainHead)
                Spacer()
                step(to: page.later, "chevron.forward", words["app-go-on"])
            }
            Quiet(page.line)
            ForEach(page.moments, id: \.id) { moment in
                GrainCard {
                    Text(verbatim: moment.text).font(.grainBody)
                    Quiet(moment.when)
                    if model.note(of: moment) != nil {
                        NoteField(
                            hint: words["moments-note-hint"],
                            text: .writing({ model.note(of: moment) ?? "" }, write: { model.write($0, of: moment) }))
                        Button(words["app-save"], action: tap { await model.save(moment) }).buttonStyle(.grain(.soft))
                    } else {
                        if !moment.note.isEmpty { Text(verbatim: moment.note).font(.grainBody) }
                        Button(words["app-edit"]) { model.edit(moment) }.buttonStyle(.grain(.plain))
                    }
                    DeleteButton { await model.delete(moment) }
                }
            }
        }
        .grainFrame(words["app-hard-moment"], large: false)
    }

    private func step(to day: LocalDay?, _ icon: String, _ word: String) -> some View {
        Button(
            action: tap { if let day { await model.month(of: day) } },
            label: { Image(systemName: icon).frame(minWidth: Measure.target, minHeight: Measure.target) }
        )
        .disabled(day == nil)
        .accessibilityLabel(Text(verbatim: word))
    }
}
