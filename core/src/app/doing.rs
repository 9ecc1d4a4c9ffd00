//! What takes long, seen from beside it: how far it is, and the wish to stop it.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use super::App;

/// What runs now, for whoever shows it. It is read and set from any thread and waits for nothing.
#[derive(Debug, Default)]
pub(crate) struct Doing {
    /// One more than the thousandths that are done; 0 while nothing runs.
    reached: AtomicU32,
    stops: AtomicBool,
}

/// Something that takes long, until it is dropped.
pub(crate) struct Running<'a>(&'a Doing);

impl Running<'_> {
    /// So many thousandths are done; `false` when it is to stop.
    pub(crate) fn reached(&self, parts: u32) -> bool {
        self.0.reached.store(parts.min(1_000) + 1, Ordering::Relaxed);
        !self.0.stops.load(Ordering::Relaxed)
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.reached.store(0, Ordering::Relaxed);
    }
}

impl App {
    /// Something that takes long begins.
    pub(crate) fn begins(&self) -> Running<'_> {
        self.doing.stops.store(false, Ordering::Relaxed);
        self.doing.reached.store(1, Ordering::Relaxed);
        Running(&self.doing)
    }

    /// How far what takes long is, in thousandths, 0 to 1,000; `None` while nothing of that kind runs. It waits for nothing.
    pub fn doing(&self) -> Option<u32> {
        self.doing.reached.load(Ordering::Relaxed).checked_sub(1)
    }

    /// Stops what takes long, at the next of its parts: nothing was changed then, and there is no file. It waits for nothing.
    pub fn stop_doing(&self) {
        self.doing.stops.store(true, Ordering::Relaxed);
    }
}
