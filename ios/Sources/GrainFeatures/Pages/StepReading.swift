/// Where one is in something that is read step by step. Each step can be the last, and nothing is kept of the reading.
public struct StepReading: Equatable, Sendable {
    private var number = 0
    /// Beside the steps: a time-out.
    public private(set) var isAside = false

    public init() {}

    /// What is read now; `nil` where there is nothing to read.
    public func step(of steps: [PageStep], aside: PageStep?) -> PageStep? {
        if isAside, let aside { return aside }
        return steps.indices.contains(number) ? steps[number] : steps.last
    }

    public func isLast(of steps: [PageStep]) -> Bool { number + 1 >= steps.count }
    public var canGoBack: Bool { isAside || number > 0 }
    /// Tells one step from the next, so that each begins at its top.
    public var place: Int { isAside ? -1 : number }

    public mutating func goOn() { number += 1 }
    public mutating func turnAside() { isAside = true }
    public mutating func goBack() {
        if isAside { isAside = false } else { number = max(0, number - 1) }
    }
}

extension CorePage {
    /// The form that is done as it is typed: a search.
    public var liveForm: PageForm? {
        for section in sections {
            if case .form(let form) = section.body, form.live { return form }
        }
        return nil
    }

    /// One text to be read, large and alone: a card.
    public var isReader: Bool {
        let texts = sections.map { section -> Int? in
            guard case .text(let lines, let style) = section.body else { return nil }
            return style == .plain ? lines.count : 0
        }
        return !texts.contains(nil) && texts.compactMap(\.self).reduce(0, +) == 1
    }

    /// Something that is read step by step fills its page.
    public var steps: (steps: [PageStep], aside: PageStep?)? {
        for section in sections {
            if case .steps(let steps, let aside) = section.body { return (steps, aside) }
        }
        return nil
    }
}
