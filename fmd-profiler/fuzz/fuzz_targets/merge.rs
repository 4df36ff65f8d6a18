//! Trees of any stacks are stored and read back as they were, and merging them is adding.

#![no_main]

use fmd_profiler::{CallTree, Frame, Kind, Weight};
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;

#[derive(Debug, Arbitrary)]
struct Place<'a> {
    function: &'a str,
    module: bool,
    file: Option<&'a str>,
    line: Option<std::num::NonZeroU32>,
}

#[derive(Debug, Arbitrary)]
struct Entry<'a> {
    stack: Vec<Place<'a>>,
    kind: u8,
    nanos: u32,
    samples: u16,
}

fn tree(entries: &[Entry<'_>]) -> CallTree {
    let mut tree = CallTree::new();
    for Entry { stack, kind, nanos, samples } in entries {
        let stack = stack.iter().map(|place| Frame {
            function: place.function.into(),
            module: if place.module { "app" } else { "libc.so.6" }.into(),
            file: place.file.map(Into::into),
            line: place.line.map(Into::into),
        });
        let weight = Weight { nanos: u64::from(*nanos), samples: u64::from(*samples) };
        tree.add(&stack.collect::<Vec<_>>(), Kind::ALL[usize::from(*kind) % Kind::ALL.len()], weight);
    }
    tree
}

fn merged(first: &CallTree, second: &CallTree) -> CallTree {
    let mut merged = first.clone();
    merged.merge(second);
    merged
}

fuzz_target!(|entries: [Vec<Entry<'_>>; 3]| {
    let [a, b, c] = entries.each_ref().map(|entries| tree(entries));
    let both = merged(&a, &b);
    assert_eq!(CallTree::decode(&both.encode()).as_ref(), Ok(&both));
    assert_eq!(both, merged(&b, &a));
    assert_eq!(merged(&both, &c), merged(&a, &merged(&b, &c)));
    for kind in Kind::ALL {
        let [a, b, both] = [&a, &b, &both].map(|tree| tree.total(kind));
        assert_eq!((a.nanos + b.nanos, a.samples + b.samples), (both.nanos, both.samples));
    }
    let mut without = both;
    without.subtract(&b);
    assert_eq!(without, a);
});
