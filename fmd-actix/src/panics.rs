//! Panics inside of requests: their texts and stacks, noted by a panic hook before the service's own.

use std::any::Any;
use std::backtrace::Backtrace;
use std::panic::PanicHookInfo;
use std::sync::Once;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Instant;

use fmd_core::notes::ErrorNote;

use crate::inside;

/// Stacks taken in one second at most: each costs the panicking thread some ten microseconds.
const STACKS_A_SECOND: u64 = 20;

/// Has panics noted from now on. The hook that was there before is called as it would have been.
pub(crate) fn note_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let other = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            note(info);
            other(info);
        }));
    });
}

fn note(info: &PanicHookInfo<'_>) {
    if let Some(story) = inside::story() {
        let stack = has_room_for_stack().then(Backtrace::force_capture);
        let panic = ErrorNote::panic(text(info.payload()), info.location(), stack);
        story.tell(|notes| notes.add_error(panic));
    }
}

fn text(payload: &dyn Any) -> &str {
    let text = payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("a panic with a value that is no text")
}

/// Counts in the second that runs: seconds in the upper half, stacks in the lower. A lost update moves the bound by one.
fn has_room_for_stack() -> bool {
    static TAKEN: AtomicU64 = AtomicU64::new(0);
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    let second = START.get_or_init(Instant::now).elapsed().as_secs() & 0xffff_ffff;
    let before = TAKEN.load(Relaxed);
    let taken = if before >> 32 == second { before & 0xffff_ffff } else { 0 };
    TAKEN.store(second << 32 | (taken + 1), Relaxed);
    taken < STACKS_A_SECOND
}
