//! Every interleaving of the slot's protocol, by loom: the very source file, with loom's atomics in place of std's.
#![allow(unsafe_code)]

mod primitives {
    pub(crate) use loom::cell::UnsafeCell;
    pub(crate) use loom::sync::atomic::{AtomicU32, Ordering};
}

#[path = "../src/capture/handshake.rs"]
#[allow(clippy::undocumented_unsafe_blocks)]
mod handshake;

use handshake::{Answer, Handshake};
use loom::sync::Arc;
use loom::thread::{self, JoinHandle};

type Buffer = Box<[u64; 2]>;

fn fill(buffer: &mut Buffer) -> bool {
    buffer[0] = 7;
    buffer[1] = 7;
    true
}

/// A slot that was asked, and its thread, to which so many signals are delivered.
fn asked_and_signalled(signals: usize) -> (Arc<Handshake<Buffer>>, JoinHandle<()>) {
    let slot = Arc::new(Handshake::<Buffer>::new());
    slot.ask(Box::default()).expect("a new slot is free");
    let asked = Arc::clone(&slot);
    let handler = thread::spawn(move || (0..signals).for_each(|_| asked.answer(fill)));
    (slot, handler)
}

#[test]
fn a_collected_buffer_is_whole_and_the_sampler_s_alone() {
    loom::model(|| {
        let (slot, handler) = asked_and_signalled(1);
        match slot.collect() {
            Answer::Captured(buffer) => assert_eq!(*buffer, [7, 7]),
            Answer::Missed(_) => panic!("there was something to capture"),
            Answer::Pending => {}
        }
        handler.join().unwrap();
    });
}

#[test]
fn a_withdrawn_buffer_is_never_written_by_a_late_handler() {
    loom::model(|| {
        let (slot, handler) = asked_and_signalled(1);
        let withdrawn = slot.withdraw();
        if let Some(buffer) = &withdrawn {
            assert_eq!(**buffer, [0, 0]);
        }
        handler.join().unwrap();
        assert_eq!(withdrawn.is_none(), matches!(slot.collect(), Answer::Captured(_)));
    });
}

#[test]
fn a_stale_signal_answers_the_next_request_or_none_and_never_both() {
    loom::model(|| {
        let (slot, handler) = asked_and_signalled(2);
        let first = slot.withdraw();
        if first.is_some() {
            slot.ask(Box::default()).expect("a withdrawn slot is free");
        }
        handler.join().unwrap();
        match slot.collect() {
            Answer::Captured(buffer) => assert_eq!(*buffer, [7, 7]),
            Answer::Missed(_) => panic!("there was something to capture"),
            Answer::Pending => assert!(slot.withdraw().is_some()),
        }
        slot.ask(Box::default()).expect("the slot is free in the end");
    });
}

#[test]
fn of_two_sampling_threads_one_asks() {
    loom::model(|| {
        let slot = Arc::new(Handshake::<Buffer>::new());
        let other = {
            let slot = Arc::clone(&slot);
            thread::spawn(move || slot.ask(Box::default()).is_ok())
        };
        let here = slot.ask(Box::default()).is_ok();
        assert!(here ^ other.join().unwrap());
    });
}
