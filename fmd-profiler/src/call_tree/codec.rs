//! Call trees as bytes: small, versioned, and read with distrust.
//!
//! ```text
//! "FCT" version
//! strings:  count, then each: length, UTF-8
//! frames:   count, then each: function, module, file + 1 or 0 (numbers of strings), line or 0
//! nodes:    count, then each but the root: how far back its parent is, frame; and each: a bit for each kind with time,
//!           then for each of them nanoseconds, samples; since version 2 one more bit, and tasks, nanoseconds, squares, where it is known
//!           how the node's time differs between tasks
//! ```
//! Numbers are LEB128: seven bits a byte, lowest first.

use std::collections::HashMap;
use std::sync::Arc;

use super::{CallTree, NodeId, Spread, Weight};
use crate::frame::{Frame, Kind};

const MAGIC: &[u8; 3] = b"FCT";
/// Begins a tree whose frames are kept elsewhere; it has nodes only.
const INTERNED: &[u8; 3] = b"FCI";
const VERSION: u8 = 2;
/// Of trees in which no spread is known.
const WITHOUT_SPREADS: u8 = 1;
const HAS_SPREAD: u8 = 1 << Kind::ALL.len();

/// Why bytes are no call tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// They do not begin as one.
    #[error("these bytes are no call tree")]
    NotACallTree,
    /// A later version of this crate wrote them.
    #[error("the call tree has version {0}, and this library reads up to version {VERSION}: read it with a newer one")]
    Newer(u8),
    /// They end too early.
    #[error("the call tree is cut off: it was not stored as a whole")]
    CutOff,
    /// They contradict themselves.
    #[error("the call tree is damaged at byte {0}")]
    Damaged(usize),
}

impl CallTree {
    /// The tree as bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut strings = Strings::default();
        let frames: Vec<[u64; 4]> = self
            .frames
            .iter()
            .map(|frame| {
                let file = frame.file.as_ref().map_or(0, |file| strings.number(file) + 1);
                [
                    strings.number(&frame.function),
                    strings.number(&frame.module),
                    file,
                    u64::from(frame.line.unwrap_or(0)),
                ]
            })
            .collect();
        let mut bytes = MAGIC.to_vec();
        bytes.push(self.version());
        write(&mut bytes, strings.list.len() as u64);
        for string in &strings.list {
            write(&mut bytes, string.len() as u64);
            bytes.extend_from_slice(string.as_bytes());
        }
        write(&mut bytes, frames.len() as u64);
        frames.iter().flatten().for_each(|number| write(&mut bytes, *number));
        self.write_nodes(&mut bytes, &(0..frames.len() as u64).collect::<Vec<_>>());
        bytes
    }

    /// The tree as bytes without its frames, in whose place stand the numbers that `intern` gives them: for a store that keeps the
    /// frames of many trees once.
    #[must_use]
    pub fn encode_interned(&self, intern: impl FnMut(&Frame) -> u64) -> Vec<u8> {
        let numbers: Vec<u64> = self.frames.iter().map(intern).collect();
        let mut bytes = INTERNED.to_vec();
        bytes.push(self.version());
        self.write_nodes(&mut bytes, &numbers);
        bytes
    }

    /// The lowest that can tell all of it, so that earlier versions of this crate read what they can.
    fn version(&self) -> u8 {
        if self.nodes.iter().all(|node| node.spread.is_nothing()) { WITHOUT_SPREADS } else { VERSION }
    }

    fn write_nodes(&self, bytes: &mut Vec<u8>, frame_numbers: &[u64]) {
        write(bytes, self.nodes.len() as u64);
        for (index, node) in self.nodes.iter().enumerate() {
            if index > 0 {
                write(bytes, index as u64 - u64::from(node.parent.0));
                write(bytes, frame_numbers[node.frame as usize]);
            }
            let some = node.own.iter().enumerate().filter(|(_, weight)| !weight.is_nothing());
            let spread = (!node.spread.is_nothing()).then_some(node.spread);
            let bits = if spread.is_some() { HAS_SPREAD } else { 0 };
            bytes.push(some.clone().fold(bits, |bits, (kind, _)| bits | 1 << kind));
            for (_, weight) in some {
                write(bytes, weight.nanos);
                write(bytes, weight.samples);
            }
            if let Some(spread) = spread {
                write(bytes, spread.tasks);
                write(bytes, spread.nanos);
                write(bytes, spread.squares);
            }
        }
    }

    /// The tree that [`encode`](CallTree::encode) made these bytes of.
    ///
    /// # Errors
    /// When they are cut off, damaged, of a later version, or something else.
    pub fn decode(bytes: &[u8]) -> Result<CallTree, DecodeError> {
        let mut reader = Reader { bytes, at: 0 };
        reader.heading(MAGIC)?;
        let strings = reader.many(|reader| {
            let length = reader.number()?;
            let at = reader.at;
            let text = reader.take(usize::try_from(length).map_err(|_| DecodeError::Damaged(at))?)?;
            std::str::from_utf8(text).map(Arc::<str>::from).map_err(|_| DecodeError::Damaged(at))
        })?;
        let frames = reader.many(|reader| {
            let function = reader.one_of(&strings)?;
            let module = reader.one_of(&strings)?;
            let at = reader.at;
            let file = match reader.number()? {
                0 => None,
                number => Some(pick(&strings, number - 1, at)?),
            };
            let line = u32::try_from(reader.number()?).map_err(|_| DecodeError::Damaged(at))?;
            Ok(Frame { function, module, file, line: (line != 0).then_some(line) })
        })?;
        reader.nodes(|number| usize::try_from(number).ok().and_then(|number| frames.get(number)).cloned())
    }

    /// The tree that [`encode_interned`](CallTree::encode_interned) made these bytes of, with the frames that `frame_of` gives for their
    /// numbers.
    ///
    /// # Errors
    /// As [`decode`](CallTree::decode), and [`DecodeError::Damaged`] at a number for which there is no frame.
    pub fn decode_interned(bytes: &[u8], frame_of: impl FnMut(u64) -> Option<Frame>) -> Result<CallTree, DecodeError> {
        let mut reader = Reader { bytes, at: 0 };
        reader.heading(INTERNED)?;
        reader.nodes(frame_of)
    }
}

#[derive(Default)]
struct Strings<'a> {
    list: Vec<&'a str>,
    numbers: HashMap<&'a str, u64>,
}

impl<'a> Strings<'a> {
    fn number(&mut self, string: &'a str) -> u64 {
        let next = self.list.len() as u64;
        *self.numbers.entry(string).or_insert_with(|| {
            self.list.push(string);
            next
        })
    }
}

fn write(bytes: &mut Vec<u8>, number: impl Into<u128>) {
    let mut number: u128 = number.into();
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn heading(&mut self, magic: &[u8; 3]) -> Result<(), DecodeError> {
        if self.take(magic.len()).ok() != Some(&magic[..]) {
            return Err(DecodeError::NotACallTree);
        }
        match self.take(1)?[0] {
            WITHOUT_SPREADS | VERSION => Ok(()),
            newer if newer > VERSION => Err(DecodeError::Newer(newer)),
            _ => Err(DecodeError::NotACallTree),
        }
    }

    /// The nodes, with which the bytes end.
    fn nodes(mut self, mut frame_of: impl FnMut(u64) -> Option<Frame>) -> Result<CallTree, DecodeError> {
        let mut tree = CallTree::new();
        let mut places: Vec<NodeId> = Vec::new();
        self.many(|reader| {
            let at = reader.at;
            let place = if places.is_empty() {
                CallTree::ROOT
            } else {
                let back = usize::try_from(reader.number()?).ok().filter(|back| *back > 0);
                let parent = back.and_then(|back| places.len().checked_sub(back)).ok_or(DecodeError::Damaged(at))?;
                let frame = frame_of(reader.number()?).ok_or(DecodeError::Damaged(at))?;
                tree.child(places[parent], &frame)
            };
            places.push(place);
            let kinds = reader.take(1)?[0];
            if kinds >> (Kind::ALL.len() + 1) != 0 {
                return Err(DecodeError::Damaged(at));
            }
            for kind in Kind::ALL.into_iter().filter(|kind| kinds & 1 << *kind as u8 != 0) {
                let weight = Weight { nanos: reader.number()?, samples: reader.number()? };
                tree.nodes[place.0 as usize].own[kind as usize].add(weight);
            }
            if kinds & HAS_SPREAD != 0 {
                let (tasks, nanos) = (reader.number()?, reader.number()?);
                tree.add_spread(place, Spread { tasks, nanos, squares: reader.large_number()? });
            }
            Ok(())
        })?;
        if self.at == self.bytes.len() { Ok(tree) } else { Err(DecodeError::Damaged(self.at)) }
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], DecodeError> {
        let end = self.at.checked_add(length).filter(|end| *end <= self.bytes.len()).ok_or(DecodeError::CutOff)?;
        let taken = &self.bytes[self.at..end];
        self.at = end;
        Ok(taken)
    }

    fn number(&mut self) -> Result<u64, DecodeError> {
        let start = self.at;
        self.large_number()?.try_into().map_err(|_| DecodeError::Damaged(start))
    }

    fn large_number(&mut self) -> Result<u128, DecodeError> {
        let start = self.at;
        let mut number = 0_u128;
        for shift in (0..u128::BITS).step_by(7) {
            let byte = self.take(1)?[0];
            let bits = u128::from(byte & 0x7f);
            number |= bits << shift;
            if number >> shift != bits {
                break;
            }
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(DecodeError::Damaged(start))
    }

    /// A count, and that many things. What is not there is not made room for, whatever the count says.
    fn many<T>(&mut self, mut one: impl FnMut(&mut Self) -> Result<T, DecodeError>) -> Result<Vec<T>, DecodeError> {
        let count = self.number()?;
        let mut things = Vec::new();
        for _ in 0..count {
            things.push(one(self)?);
        }
        Ok(things)
    }

    fn one_of<T: Clone>(&mut self, things: &[T]) -> Result<T, DecodeError> {
        let at = self.at;
        let number = self.number()?;
        pick(things, number, at)
    }
}

fn pick<T: Clone>(things: &[T], number: u64, at: usize) -> Result<T, DecodeError> {
    usize::try_from(number).ok().and_then(|number| things.get(number)).cloned().ok_or(DecodeError::Damaged(at))
}

#[cfg(test)]
mod tests {
    use super::super::tests::sample;
    use super::*;

    #[test]
    fn a_tree_survives_the_way_to_bytes_and_back() {
        assert_eq!(CallTree::decode(&sample().encode()), Ok(sample()));
        assert_eq!(CallTree::decode(&CallTree::new().encode()), Ok(CallTree::new()));
    }

    #[test]
    fn frames_may_be_kept_elsewhere() {
        let mut kept: Vec<Frame> = Vec::new();
        let bytes = sample().encode_interned(|frame| {
            kept.push(frame.clone());
            kept.len() as u64 + 100
        });
        let frame_of = |number: u64| kept.get(number.checked_sub(101)? as usize).cloned();
        assert_eq!(CallTree::decode_interned(&bytes, frame_of), Ok(sample()));
        assert!(matches!(CallTree::decode_interned(&bytes, |_| None), Err(DecodeError::Damaged(_))));
        assert_eq!(CallTree::decode(&bytes), Err(DecodeError::NotACallTree));
    }

    #[test]
    fn the_first_version_stays_readable() {
        crate::golden::assert_golden("call_tree/version_1.fct", &sample().encode());
        let stored = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/call_tree/version_1.fct")).unwrap();
        assert_eq!(CallTree::decode(&stored), Ok(sample()));
    }

    fn with_spreads() -> CallTree {
        let mut tree = sample();
        for (n, node) in (1..).zip(tree.nodes()) {
            tree.add_spread(node, Spread { tasks: n, nanos: n << 40, squares: u128::from(n) << 90 });
        }
        tree
    }

    #[test]
    fn spreads_are_stored_and_the_second_version_stays_readable() {
        crate::golden::assert_golden("call_tree/version_2.fct", &with_spreads().encode());
        let stored = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/call_tree/version_2.fct")).unwrap();
        assert_eq!(CallTree::decode(&stored), Ok(with_spreads()));
        assert_ne!(CallTree::decode(&stored), Ok(sample()), "equal trees have equal spreads");
    }

    #[test]
    fn a_tree_cut_off_anywhere_is_an_error() {
        for bytes in [sample().encode(), with_spreads().encode()] {
            for length in 0..bytes.len() {
                assert!(CallTree::decode(&bytes[..length]).is_err(), "the first {length} bytes");
            }
        }
    }

    #[test]
    fn other_bytes_and_later_versions_are_told_apart() {
        assert_eq!(CallTree::decode(b"{}"), Err(DecodeError::NotACallTree));
        assert_eq!(CallTree::decode(b"FCT\x09"), Err(DecodeError::Newer(9)));
    }
}
