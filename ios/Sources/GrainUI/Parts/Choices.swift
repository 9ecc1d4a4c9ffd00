/// Cells of a scale: a picture over words, side by side; rows one under the other in large text.
struct ScaleCells<Picture: View>: View {
    let choices: [ChoiceView]
    /// Short words for cells in which the whole answer has no room; it is spoken all the same.
    var captions: [String] = []
    @ViewBuilder let picture: (Int) -> Picture
    let choose: @MainActor (Int) -> Void
    @Environment(\.dynamicTypeSize) private var size
    @Environment(\.grainWords) private var words

    var body: some View {
        let layout =
            size.stacksScales
            ? AnyLayout(VStackLayout(spacing: 8)) : AnyLayout(HStackLayout(alignment: .top, spacing: 8))
        layout {
            ForEach(choices.indices, id: \.self) { number in
                cell(number)
            }
        }
    }

    private func cell(_ number: Int) -> some View {
        let choice = choices[number]
        let inner =
            size.stacksScales
            ? AnyLayout(HStackLayout(spacing: 16)) : AnyLayout(VStackLayout(spacing: 8))
        return Button {
            choose(number)
        } label: {
            inner {
                picture(number).accessibilityHidden(true)
                Text(verbatim: size.stacksScales || captions.isEmpty ? choice.text : captions[number])
                    .font(.grainCaption)
                    .lineLimit(captions.isEmpty ? nil : 2)
                if size.stacksScales { Spacer(minLength: 0) }
            }
            .padding(size.stacksScales ? 12 : 6)
            .frame(maxWidth: .infinity, minHeight: size.stacksScales ? Measure.target : 72)
            .foregroundStyle(.grain(choice.chosen ? .onAccent : .textSecondary))
            .answerGround(chosen: choice.chosen)
        }
        .buttonStyle(.plain)
        .accessibilityLabel(Text(verbatim: choice.text))
        .accessibilityAddTraits(choice.chosen ? .isSelected : [])
    }
}

/// A list of radio rows or check rows, all of one look.
struct ChoiceRows: View {
    let choices: [ChoiceView]
    let choose: @MainActor (ChoiceView) -> Void

    var body: some View {
        VStack(spacing: 8) {
            ForEach(choices, id: \.id) { choice in
                ChoiceRow(text: choice.text, chosen: choice.chosen) { choose(choice) }
            }
        }
    }
}

/// One row that is chosen or not.
struct ChoiceRow: View {
    let text: String
    var line = ""
    let chosen: Bool
    let action: @MainActor () -> Void

    var body: some View {
        Button(action: action) {
            HStack(spacing: 12) {
                Image(systemName: chosen ? "checkmark.circle.fill" : "circle").accessibilityHidden(true)
                VStack(alignment: .leading, spacing: 2) {
                    Text(verbatim: text).font(.grainBody)
                    if !line.isEmpty { Text(verbatim: line).font(.grainSmall) }
                }
                .multilineTextAlignment(.leading)
                Spacer(minLength: 0)
            }
            .padding(.horizontal, 16)
            .padding(.vertical, 10)
            .frame(maxWidth: .infinity, minHeight: Measure.target)
            .foregroundStyle(.grain(chosen ? .onAccentSoft : .textPrimary))
            .answerGround(chosen: chosen, .accentSoft)
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(chosen ? .isSelected : [])
    }
}

/// A small thing to tap that is chosen or not.
struct Chip: View {
    let text: String
    var icon: String?
    let chosen: Bool
    let action: @MainActor () -> Void

    var body: some View {
        Button(action: action) {
            HStack(spacing: 6) {
                if let icon { Image(systemName: icon).accessibilityHidden(true) }
                Text(verbatim: text).font(.grainLabel)
            }
            .padding(.horizontal, 14)
            .frame(minHeight: 40)
            .foregroundStyle(.grain(chosen ? .onAccentSoft : .textPrimary))
            .answerGround(chosen: chosen, .accentSoft, corner: 12)
            .frame(minHeight: Measure.target)
            .contentShape(.rect)
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(chosen ? .isSelected : [])
    }
}

extension View {
    /// The ground of an answer: `filled` where it is chosen. One that is not has an edge of 3 to 1, so that it is seen to be there.
    func answerGround(chosen: Bool, _ filled: Palette = .accent, corner: CGFloat = Measure.cellCorner) -> some View {
        background(.grain(chosen ? filled : .fillStrong), in: .rect(cornerRadius: corner))
            .overlay {
                RoundedRectangle(cornerRadius: corner).strokeBorder(.grain(.stroke), lineWidth: chosen ? 0 : 1)
            }
    }
}
