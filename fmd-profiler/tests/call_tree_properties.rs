//! What holds for all call trees: that they survive storing, and that merging them is adding.

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
        let as_stored: Vec<u8> = b"FCT\x01".iter().chain(&bytes).copied().collect();
        let _ = CallTree::decode(&as_stored);
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
