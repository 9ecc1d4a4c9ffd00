/// What a screen asks for beside its own state. A value: the app performs it, a test reads it.
public enum Effect: Equatable, Sendable {
    /// Goes to a screen.
    case go(Route)
    /// Goes to a screen from the first one of its place: what was open beside or over it goes.
    case begin(Route)
    /// Closes the present screen or flow.
    case close
    /// Leaves the hard moment with all its screens.
    case leaveMoment
    /// Opens dialler or messages with an address of the core (R6): nobody is called by itself.
    case openAddress(String)
    /// Opens the page of the system's settings for this app.
    case openSystemSettings
    /// Asks the system whether reminders may be shown.
    case askForReminders
    /// Shows one reminder at once, to try.
    case tryReminder
    /// A light touch, unless the person or the system switched them off.
    case feel(Touch)
    /// Says something politely to a screen reader.
    case announce(String)
    /// Keeps the screen awake, or no more.
    case keepAwake(Bool)
    /// Everything is gone: key, widgets and pending reminders go too, then the app begins anew.
    case beginAnew
}

/// Touches of design.md 5. Everything else is silent.
public enum Touch: Equatable, Sendable {
    case choose
    case grainLands
}
