//! What holds for all call trees: that they survive storing, and that merging them is adding.

#![allow(clippy::unwrap_used)]

use fmd_profiler::{CallTree, Frame, Kind, Weight};
use proptest::prelude::*;

fn frame() -> impl Strategy<Value = Frame> {
    let file = prop::option::of("[a-z]{1,4}\\.rs");
    ("[a-f]{1,2}(::[<>a-f; ]{0,3})?", "[ab]", file, prop::option::of(1..3_u32)).prop_map(
        |(function, module, file, line)| Frame {
            function: function.into(),
            module: module.into(),
            file: file.map(Into::into),
            line,
        },
    )
}

/// The frame that a store keeps under this number.
fn frame_of(number: u64) -> Frame {
    Frame { function: format!("f{number}").into(), module: "app".into(), file: None, line: None }
}

fn weight() -> impl Strategy<Value = Weight> {
    (0..u64::from(u32::MAX), 0..1000_u64).prop_map(|(nanos, samples)| Weight { nanos, samples })
}

fn tree() -> impl Strategy<Value = CallTree> {
    let kind = prop::sample::select(Kind::ALL.to_vec());
    let entry = (prop::collection::vec(frame(), 0..6), kind, weight());
    prop::collection::vec(entry, 0..20).prop_map(|entries| {
        let mut tree = CallTree::new();
        entries.iter().for_each(|(stack, kind, weight)| tree.add(stack, *kind, *weight));
        tree
    })
}

/// A number as the codec writes it.
fn write(bytes: &mut Vec<u8>, mut number: u128) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn merged(first: &CallTree, second: &CallTree) -> CallTree {
    let mut merged = first.clone();
    merged.merge(second);
    merged
}

proptest! {
    #[test]
    fn a_stored_tree_is_read_back_as_it_was(tree in tree()) {
        prop_assert_eq!(CallTree::decode(&tree.encode()), Ok(tree));
    }

    #[test]
    fn any_bytes_are_read_or_refused_and_nothing_worse(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = CallTree::decode(&bytes);
        for version in [1, 2] {
            let heading = |kind: &[u8; 3]| kind.iter().copied().chain([version]).chain(bytes.clone()).collect::<Vec<u8>>();
            let _ = CallTree::decode(&heading(b"FCT"));
            let _ = CallTree::decode_interned(&heading(b"FCI"), |number| Some(frame_of(number)));
        }
    }

    #[test]
    fn a_damaged_tree_is_read_or_refused_and_nothing_worse(
        tree in tree(),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let mut bytes = tree.encode();
        let place = at.index(bytes.len());
        bytes[place] = byte;
        let _ = CallTree::decode(&bytes);
    }

    #[test]
    fn a_tree_with_spreads_is_read_back_as_it_was(
        nodes in prop::collection::vec((0..8_u64, 0..5_u64, 1..u64::MAX, any::<u64>(), any::<u128>()), 1..20),
    ) {
        // As bytes, since only profiles know in how many tasks a function was seen: each node below one of those before it.
        let mut bytes = b"FCI\x02".to_vec();
        write(&mut bytes, nodes.len() as u128 + 1);
        bytes.push(0);
        for (index, (back, frame, tasks, nanos, squares)) in nodes.iter().enumerate() {
            write(&mut bytes, u128::from(back % (index as u64 + 1)) + 1);
            write(&mut bytes, u128::from(*frame));
            bytes.push(1 << Kind::ALL.len());
            [u128::from(*tasks), u128::from(*nanos), *squares].into_iter().for_each(|number| write(&mut bytes, number));
        }
        let tree = CallTree::decode_interned(&bytes, |number| Some(frame_of(number)));
        prop_assert!(tree.is_ok(), "{:?}", tree);
        let tree = tree.unwrap();
        let number = |frame: &Frame| frame.function[1..].parse().unwrap();
        let again = CallTree::decode_interned(&tree.encode_interned(number), |number| Some(frame_of(number)));
        prop_assert_eq!(again.as_ref(), Ok(&tree));
        prop_assert_eq!(CallTree::decode(&tree.encode()), Ok(tree));
    }

    #[test]
    fn the_order_of_merging_does_not_matter(a in tree(), b in tree(), c in tree()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
    }

    #[test]
    fn merging_adds_up(a in tree(), b in tree()) {
        let both = merged(&a, &b);
        for kind in Kind::ALL {
            let (a, b, both) = (a.total(kind), b.total(kind), both.total(kind));
            prop_assert_eq!((a.nanos + b.nanos, a.samples + b.samples), (both.nanos, both.samples));
        }
    }

    #[test]
    fn what_was_merged_can_be_taken_away_again(a in tree(), b in tree()) {
        let mut both = merged(&a, &b);
        both.subtract(&b);
        prop_assert_eq!(both, a);
    }

    #[test]
    fn leaving_out_frames_loses_no_time(tree in tree(), share in 0.0..1.0) {
        for smaller in [tree.pruned(share), tree.without_libraries()] {
            Kind::ALL.iter().for_each(|kind| assert_eq!(smaller.total(*kind), tree.total(*kind)));
        }
    }

    #[test]
    fn the_root_s_total_is_all_there_is(tree in tree()) {
        let totals = tree.totals();
        Kind::ALL.iter().for_each(|kind| assert_eq!(totals[0][*kind as usize], tree.total(*kind)));
    }
}
