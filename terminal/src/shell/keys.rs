use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// What was pressed, as the pages see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// A letter, digit or sign.
    Char(char),
    /// Text put in at once.
    Paste(String),
    /// Go on.
    Enter,
    /// A new line in a text.
    LineFeed,
    /// To the next thing to fill in.
    Tab,
    /// To the one before.
    BackTab,
    /// Rub out what stands before.
    Backspace,
    /// Rub out what stands here.
    Delete,
    /// One page back, or to the left in a text.
    Left,
    /// To the right in a text.
    Right,
    /// Up.
    Up,
    /// Down.
    Down,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// Rub out all.
    Clear,
    /// Save what was filled in.
    Save,
    /// Take back what was done last.
    Undo,
    /// Help, also while writing.
    Help,
    /// Exit, at once.
    Exit,
    /// The window has another size.
    Resize,
}

impl Key {
    /// The key of an event; `None` for what says nothing here.
    pub fn of(event: Event) -> Option<Self> {
        match event {
            Event::Key(KeyEvent { code, modifiers, kind, .. }) if kind != KeyEventKind::Release => {
                Self::pressed(code, modifiers)
            }
            Event::Paste(text) => Some(Self::Paste(text)),
            Event::Resize(..) => Some(Self::Resize),
            _ => None,
        }
    }

    fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Option<Self> {
        if modifiers.contains(KeyModifiers::CONTROL) {
            return match code {
                KeyCode::Char('c' | 'd') => Some(Self::Exit),
                KeyCode::Char('u') => Some(Self::Clear),
                KeyCode::Char('h') => Some(Self::Backspace),
                KeyCode::Char('j') => Some(Self::LineFeed),
                KeyCode::Char('s') => Some(Self::Save),
                KeyCode::Char('z') => Some(Self::Undo),
                KeyCode::Char('a') => Some(Self::Home),
                KeyCode::Char('e') => Some(Self::End),
                _ => None,
            };
        }
        Some(match code {
            KeyCode::Esc => Self::Exit,
            KeyCode::Char(letter) => Self::Char(letter),
            KeyCode::Enter if modifiers.intersects(KeyModifiers::ALT | KeyModifiers::SHIFT) => Self::LineFeed,
            KeyCode::Enter => Self::Enter,
            KeyCode::Tab => Self::Tab,
            KeyCode::BackTab => Self::BackTab,
            KeyCode::Backspace => Self::Backspace,
            KeyCode::Delete => Self::Delete,
            KeyCode::Left => Self::Left,
            KeyCode::Right => Self::Right,
            KeyCode::Up => Self::Up,
            KeyCode::Down => Self::Down,
            KeyCode::PageUp => Self::PageUp,
            KeyCode::PageDown => Self::PageDown,
            KeyCode::Home => Self::Home,
            KeyCode::End => Self::End,
            KeyCode::F(1) => Self::Help,
            _ => return None,
        })
    }
}
