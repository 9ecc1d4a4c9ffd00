/// Buttons and what a tap on one means.
public enum ReminderButtons {
    /// The category that holds these buttons: every set of buttons has one.
    static func category(of actions: [ReminderActionKind]) -> String {
        actions.map(\.button).joined(separator: ".")
    }

    static func categories(for requests: [IosRequest], _ labels: ReminderLabelsView)
        -> [CentreCategory]
    {
        var sets: [[ReminderActionKind]] = []
        for request in requests where !sets.contains(request.actions) { sets.append(request.actions) }
        return sets.map { actions in
            let buttons = actions.compactMap { action in
                labels.actions.first { $0.action == action }.map {
                    CentreCategory.Button(id: $0.id, text: $0.text, opens: action.opensTheApp)
                }
            }
            return CentreCategory(
                id: category(of: actions), buttons: buttons, hiddenPreview: labels.hiddenPreview)
        }
    }
}

extension ReminderActionKind {
    /// Its id for the system, the same as the core's labels say. Needed before the notes can be opened.
    var button: String {
        switch self {
        case .open: "open"
        case .done: "done"
        case .later: "later"
        case .notToday: "not_today"
        case .fewer: "fewer"
        case .pause: "pause"
        }
    }

    public init?(button: String) {
        let all: [ReminderActionKind] = [.open, .done, .later, .notToday, .fewer, .pause]
        guard let action = all.first(where: { $0.button == button }) else { return nil }
        self = action
    }

    /// For how long to pause is asked in the app.
    public var opensTheApp: Bool { self == .open || self == .pause }

    /// What a tap on the button says. One button has room for one length: an hour.
    var reply: ReminderAction {
        switch self {
        case .open, .pause: .open
        case .done: .done
        case .later: .later(until: .oneHour)
        case .notToday: .notToday
        case .fewer: .fewer
        }
    }
}
