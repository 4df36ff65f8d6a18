//! A crowd as bytes: a number for the format, then its parts in order, numbers as LEB128 and lists behind their length.

use super::crowd::{Crowd, Visitor};
use super::distinct::Distinct;
use crate::histogram::SparseHistogram;

const FORMAT: u8 = 1;

/// Bytes that are not an encoded crowd.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("these {0} bytes are no list of visitors: the row was damaged or written by another version")]
pub(crate) struct Malformed(pub(crate) usize);

impl Crowd {
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut bytes = vec![FORMAT];
        number(&mut bytes, self.floor);
        visitor(&mut bytes, &self.nameless);
        visitor(&mut bytes, &self.others);
        list(&mut bytes, &self.distinct.encode());
        let mut named: Vec<_> = self.named.iter().collect();
        named.sort_unstable_by_key(|(name, _)| *name);
        for (name, one) in named {
            list(&mut bytes, name.as_bytes());
            visitor(&mut bytes, one);
        }
        bytes
    }

    /// What [`encode`](Self::encode) wrote.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        read(bytes).ok_or(Malformed(bytes.len()))
    }
}

fn number(bytes: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

fn list(bytes: &mut Vec<u8>, content: &[u8]) {
    number(bytes, content.len() as u64);
    bytes.extend_from_slice(content);
}

fn visitor(bytes: &mut Vec<u8>, visitor: &Visitor) {
    for value in [visitor.hits, visitor.errors, visitor.missed, visitor.last_at.max(0).unsigned_abs()] {
        number(bytes, value);
    }
    list(bytes, &visitor.latencies.encode());
}

fn read(bytes: &[u8]) -> Option<Crowd> {
    let (&format, mut rest) = bytes.split_first()?;
    if format != FORMAT {
        return None;
    }
    let rest = &mut rest;
    let floor = take_number(rest)?;
    let (nameless, others) = (take_visitor(rest)?, take_visitor(rest)?);
    let mut crowd =
        Crowd { floor, nameless, others, distinct: Distinct::decode(take_list(rest)?)?, ..Crowd::default() };
    while !rest.is_empty() {
        let name = std::str::from_utf8(take_list(rest)?).ok()?;
        crowd.named.insert(name.into(), take_visitor(rest)?);
    }
    // No sum of what was counted passes what can be counted.
    let sum = |of: fn(&Visitor) -> u64| {
        let all = [&crowd.nameless, &crowd.others].into_iter().chain(crowd.named.values());
        all.map(of).try_fold(0_u64, u64::checked_add).filter(|&sum| i64::try_from(sum).is_ok())
    };
    sum(|one| one.hits)?;
    sum(|one| one.missed)?;
    Some(crowd)
}

fn take_number(rest: &mut &[u8]) -> Option<u64> {
    let mut value = 0;
    for shift in (0..63).step_by(7) {
        let (&byte, after) = rest.split_first()?;
        *rest = after;
        value |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

fn take_list<'b>(rest: &mut &'b [u8]) -> Option<&'b [u8]> {
    let length = usize::try_from(take_number(rest)?).ok()?;
    let (content, after) = rest.split_at_checked(length)?;
    *rest = after;
    Some(content)
}

fn take_visitor(rest: &mut &[u8]) -> Option<Visitor> {
    Some(Visitor {
        hits: take_number(rest)?,
        errors: take_number(rest)?,
        missed: take_number(rest)?,
        last_at: i64::try_from(take_number(rest)?).ok()?,
        latencies: SparseHistogram::decode(take_list(rest)?).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::test_noise::Noise;
    use crate::visitors::crowd::Visit;

    fn crowd(visits: usize) -> Crowd {
        let mut crowd = Crowd::default();
        for n in 0..visits {
            let visit = Visit { failed: n % 3 == 0, at: n as i64, latency: Some(Duration::from_nanos(1 << (n % 50))) };
            let name = (n % 5 > 0).then(|| format!("ü{}", n * n % 97));
            crowd.record(name.as_deref(), |name: &str| name.into(), visit, 40);
        }
        crowd
    }

    #[test]
    fn decoding_gives_back_what_was_encoded() {
        for visits in [0, 1, 30, 5_000] {
            let crowd = crowd(visits);
            let read = Crowd::decode(&crowd.encode()).unwrap();
            assert_eq!(read.encode(), crowd.encode());
            assert_eq!((read.hits(), read.names(), read.floor), (crowd.hits(), crowd.names(), crowd.floor));
            assert_eq!(read.hits(), visits as u64);
        }
    }

    #[test]
    fn damaged_bytes_are_refused_or_read_but_never_panic() {
        let (sound, mut noise) = (crowd(2_000).encode(), Noise::new(8));
        for _ in 0..5_000 {
            if let Ok(read) = Crowd::decode(&noise.mutated(&sound)) {
                let mut merged = crowd(10);
                merged.merge(&read);
                merged.keep(3);
            }
            let _ = Crowd::decode(&noise.bytes(40));
        }
        assert_eq!(Crowd::decode(&[]), Err(Malformed(0)));
        assert_eq!(Crowd::decode(&[9, 0]), Err(Malformed(2)));
    }
}
