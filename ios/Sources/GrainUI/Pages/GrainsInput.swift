/// How many grains are left, over the bowl as it would be: by a slider, or one by one.
struct GrainsInput: View {
    let field: FormField
    let dependencies: Dependencies
    let area: String
    let series: UInt8
    let most: Int64
    /// What each number is called.
    let names: [String]
    @Binding var number: Int64?

    private var left: Int64 { number ?? most }
    private var name: String { names.indices.contains(Int(left)) ? names[Int(left)] : "" }

    var body: some View {
        VStack(spacing: 8) {
            FieldLabel(text: field.label)
            LoadedBowl(
                dependencies: dependencies, area: area, form: .large, shown: Int(left), series: series
            )
            .frame(maxWidth: 240)
            Text(verbatim: name).font(.grainTitle).accessibilityHidden(true)
            Stepper(value: .writing({ left }, write: { number = $0 }), in: 0...max(most, 1)) {
                Slider(
                    value: .writing({ Double(left) }, write: { number = Int64($0.rounded()) }),
                    in: 0...Double(max(most, 1)), step: 1
                )
                .accessibilityLabel(Text(verbatim: field.label))
                .accessibilityValue(Text(verbatim: name))
            }
        }
        .frame(maxWidth: .infinity)
    }
}

/// A bowl with words below it.
struct NamedBowl: View {
    let dependencies: Dependencies
    let area: String
    let series: UInt8
    let shown: UInt8
    let name: String
    let second: String

    var body: some View {
        VStack(spacing: 4) {
            LoadedBowl(dependencies: dependencies, area: area, form: .large, shown: Int(shown), series: series)
                .frame(maxWidth: 240)
            Text(verbatim: name).font(.grainTitle).multilineTextAlignment(.center)
            if !second.isEmpty { SecondaryText(second) }
        }
        .frame(maxWidth: .infinity)
        .accessibilityElement(children: .combine)
        .listRowBackground(Color.clear)
    }
}
