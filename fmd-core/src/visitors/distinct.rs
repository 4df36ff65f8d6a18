//! About how many different names there were, in 2 KB however many there are, and over any number of days, processes and endpoints together.
//!
//! HyperLogLog (Flajolet, Fusy, Gandouet and Meunier, 2007) with 2^11 registers, whose standard error is 1.04 / √2048 = 2.3 %, read by the
//! improved estimator of Ertl, "New cardinality estimation algorithms for HyperLogLog sketches" (2017), algorithm 6, which needs no
//! corrections for few or many.

/// Bits of a hash that choose the register.
const BITS: u32 = 11;
const REGISTERS: usize = 1 << BITS;
/// Highest rank that the other bits can have.
const MOST: u8 = (64 - BITS + 1) as u8;

/// Up to so many registers in use they are a list, which takes half the room of all of them.
const FEW: usize = 256;

/// For each register the highest rank of a hash that fell into it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Registers {
    /// Those that are in use, in their order.
    Few(Vec<(u16, u8)>),
    All(Box<[u8; REGISTERS]>),
}

impl Registers {
    fn raise(&mut self, place: u16, rank: u8) {
        match self {
            Registers::Few(list) => match list.binary_search_by_key(&place, |(place, _)| *place) {
                Ok(found) => list[found].1 = rank.max(list[found].1),
                Err(at) if list.len() < FEW => list.insert(at, (place, rank)),
                Err(_) => {
                    let mut all = Box::new([0; REGISTERS]);
                    list.iter().for_each(|&(place, rank)| all[usize::from(place)] = rank);
                    all[usize::from(place)] = rank;
                    *self = Registers::All(all);
                }
            },
            Registers::All(all) => {
                let register = &mut all[usize::from(place)];
                *register = rank.max(*register);
            }
        }
    }

    /// Those that are in use, in their order.
    fn in_use(&self) -> impl Iterator<Item = (u16, u8)> {
        let (few, all) = match self {
            Registers::Few(list) => (list.as_slice(), &[][..]),
            Registers::All(all) => (&[][..], all.as_slice()),
        };
        let of_all = (0..).zip(all.iter().copied()).filter(|(_, rank)| *rank > 0);
        few.iter().copied().chain(of_all)
    }
}

/// About how many have been counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Distinct(Registers);

impl Default for Distinct {
    fn default() -> Self {
        Distinct(Registers::Few(Vec::new()))
    }
}

/// The same for a text in every process and release: FNV-1a, mixed by the last step of MurmurHash3.
fn hash(name: &str) -> u64 {
    let fnv = name
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    let mixed = (fnv ^ (fnv >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    let mixed = (mixed ^ (mixed >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    mixed ^ (mixed >> 33)
}

impl Distinct {
    /// Counts `name`, unless it was counted before.
    pub(crate) fn add(&mut self, name: &str) {
        let hash = hash(name);
        // The bit set below keeps the rank within its bounds.
        let rank = ((hash << BITS) | (1 << (BITS - 1))).leading_zeros() as u8 + 1;
        self.0.raise((hash >> (64 - BITS)) as u16, rank);
    }

    /// Counts all that `other` has counted.
    pub(crate) fn merge(&mut self, other: &Distinct) {
        other.0.in_use().for_each(|(place, rank)| self.0.raise(place, rank));
    }

    /// About how many it has counted.
    pub(crate) fn estimate(&self) -> u64 {
        let mut with = [0_u32; MOST as usize + 1];
        with[0] = REGISTERS as u32;
        for (_, rank) in self.0.in_use() {
            with[rank as usize] += 1;
            with[0] -= 1;
        }
        let m = REGISTERS as f64;
        let mut z = m * tau(1.0 - f64::from(with[MOST as usize]) / m);
        for &count in with[1..MOST as usize].iter().rev() {
            z = 0.5 * (z + f64::from(count));
        }
        z += m * sigma(f64::from(with[0]) / m);
        (m * m / (2.0 * std::f64::consts::LN_2) / z).round() as u64
    }

    /// Bytes of memory that it takes.
    pub(crate) fn bytes(&self) -> usize {
        match &self.0 {
            Registers::Few(list) => list.capacity() * size_of::<(u16, u8)>(),
            Registers::All(_) => REGISTERS,
        }
    }

    /// The registers in use, each as its distance from the one before and its rank, or all where that is shorter.
    pub(super) fn encode(&self) -> Vec<u8> {
        let (mut bytes, mut next) = (Vec::new(), 0);
        for (place, rank) in self.0.in_use() {
            bytes.extend_from_slice(&(place - next).to_le_bytes());
            bytes.push(rank);
            next = place;
        }
        match &self.0 {
            Registers::All(all) if bytes.len() >= REGISTERS => all.to_vec(),
            _ => bytes,
        }
    }

    /// What [`encode`](Self::encode) wrote; none for other bytes.
    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let mut distinct = Distinct::default();
        let mut count = |place: usize, rank: u8| {
            let place = u16::try_from(place).ok().filter(|&place| usize::from(place) < REGISTERS && rank <= MOST)?;
            if rank > 0 {
                distinct.0.raise(place, rank);
            }
            Some(())
        };
        if bytes.len() == REGISTERS {
            bytes.iter().enumerate().try_for_each(|(place, &rank)| count(place, rank))?;
        } else {
            let mut place = 0;
            let entries = bytes.chunks_exact(3);
            if !entries.remainder().is_empty() {
                return None;
            }
            for entry in entries {
                place += usize::from(u16::from_le_bytes([entry[0], entry[1]]));
                count(place, entry[2])?;
            }
        }
        Some(distinct)
    }
}

fn sigma(mut x: f64) -> f64 {
    if x >= 1.0 {
        return f64::INFINITY;
    }
    let (mut y, mut z) = (1.0, x);
    loop {
        x *= x;
        let before = z;
        z += x * y;
        y += y;
        if z == before {
            return z;
        }
    }
}

fn tau(mut x: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        return 0.0;
    }
    let (mut y, mut z) = (1.0, 1.0 - x);
    loop {
        x = x.sqrt();
        let before = z;
        y *= 0.5;
        z -= (1.0 - x).powi(2) * y;
        if z == before {
            return z / 3.0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_noise::Noise;

    fn of(names: impl Iterator<Item = usize>, prefix: &str) -> Distinct {
        let mut distinct = Distinct::default();
        names.for_each(|n| distinct.add(&format!("{prefix}{n}")));
        distinct
    }

    #[test]
    fn the_error_is_that_of_the_formula_for_few_and_for_many() {
        const STANDARD_ERROR: f64 = 1.04 / 45.25;
        for count in [1, 10, 100, 1_000, 5_000, 20_000, 100_000] {
            let errors: Vec<f64> = ["user ", "10.0.", "a@b", "", "ü"]
                .map(|prefix| of(0..count, prefix).estimate() as f64 / count as f64 - 1.0)
                .to_vec();
            let square = errors.iter().map(|error| error * error).sum::<f64>() / errors.len() as f64;
            assert!(square.sqrt() < 2.0 * STANDARD_ERROR, "{count}: {errors:?}");
            assert!(errors.iter().all(|error| error.abs() < 4.0 * STANDARD_ERROR), "{count}: {errors:?}");
        }
        assert_eq!(Distinct::default().estimate(), 0);
    }

    #[test]
    fn parts_together_count_as_the_whole_and_nobody_twice() {
        let whole = of(0..3_000, "x");
        let mut parts = of(0..2_000, "x");
        parts.merge(&of(1_000..3_000, "x"));
        parts.merge(&Distinct::default());
        assert_eq!(parts, whole);
    }

    #[test]
    fn decoding_gives_back_what_was_encoded_and_refuses_the_rest() {
        for count in [0, 1, 50, 700, 100_000] {
            let distinct = of(0..count, "y");
            assert!(distinct.encode().len() <= REGISTERS);
            assert_eq!(Distinct::decode(&distinct.encode()), Some(distinct));
        }
        let mut noise = Noise::new(4);
        for _ in 0..20_000 {
            let _ = Distinct::decode(&noise.bytes(30));
        }
        assert_eq!(Distinct::decode(&[1]), None);
        assert_eq!(Distinct::decode(&[255, 255, 3]), None);
        assert_eq!(Distinct::decode(&[1, 0, 200]), None);
    }
}
