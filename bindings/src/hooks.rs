//! Failures on purpose, so that tests can see what a failure does to the binding. Empty in an app.

#[cfg(feature = "test-hooks")]
mod on_purpose {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    use grain_core::app::{Listener, Subject};
    use grain_core::error::{Error, ErrorKind, Problem};

    use crate::{Grain, Result};

    struct Panicking;

    impl Listener for Panicking {
        fn changed(&self, _: &[Subject]) {
            panic!("a panic on purpose, in a listener")
        }
    }

    static ON_THE_CLOCK: AtomicBool = AtomicBool::new(false);
    static INSIDE_THE_WRITE: AtomicBool = AtomicBool::new(false);

    /// Where the next panic happens.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
    pub enum PanicAt {
        /// Nowhere.
        Nowhere,
        /// In every call, when it reads the clock.
        TheClock,
        /// In the next write that makes an id: inside its transaction, the store locked. Once.
        TheWrite,
    }

    #[uniffi::export]
    impl Grain {
        /// Panics at once.
        ///
        /// # Panics
        /// Always.
        pub fn panic_for_tests(&self) -> Result<()> {
            panic!("a panic on purpose")
        }

        /// Lets later calls panic.
        pub fn panic_later_for_tests(&self, at: PanicAt) -> Result<()> {
            ON_THE_CLOCK.store(at == PanicAt::TheClock, Ordering::SeqCst);
            INSIDE_THE_WRITE.store(at == PanicAt::TheWrite, Ordering::SeqCst);
            Ok(())
        }

        /// Adds a listener that panics whenever it hears of a change.
        pub fn listen_and_panic_for_tests(&self) -> Result<()> {
            self.app.listen(Arc::new(Panicking));
            Ok(())
        }

        /// Fails with an error of this kind.
        pub fn error_for_tests(&self, kind: ErrorKind) -> Result<()> {
            self.to_ffi(Err(match kind {
                ErrorKind::BadInput => Error::beyond("text", Problem::TooLong, 200),
                ErrorKind::NotFound => Error::NotFound("entry"),
                ErrorKind::WrongKey => Error::WrongKey,
                ErrorKind::NewerVersion => Error::NewerSchema { found: 9, known: 1 },
                ErrorKind::Damaged => Error::Damaged,
                ErrorKind::NoRoom => Error::NoRoom,
                ErrorKind::CannotWrite => Error::ReadOnly,
                ErrorKind::TryAgain => Error::Busy,
            }))
        }
    }

    pub(crate) fn panic_on_the_clock() {
        assert!(!ON_THE_CLOCK.load(Ordering::SeqCst), "a panic on purpose, on the clock");
    }

    pub(crate) fn panic_inside_the_write() {
        assert!(!INSIDE_THE_WRITE.swap(false, Ordering::SeqCst), "a panic on purpose, inside the write");
    }
}

#[cfg(feature = "test-hooks")]
pub(crate) use on_purpose::{panic_inside_the_write, panic_on_the_clock};

#[cfg(not(feature = "test-hooks"))]
pub(crate) fn panic_on_the_clock() {}
#[cfg(not(feature = "test-hooks"))]
pub(crate) fn panic_inside_the_write() {}
