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

/// For each register the highest rank of a hash that fell into it; none before there is one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Distinct(Option<Box<[u8; REGISTERS]>>);

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
        let registers = self.0.get_or_insert_with(|| Box::new([0; REGISTERS]));
        // The bit set below keeps the rank within its bounds.
        let rank = ((hash << BITS) | (1 << (BITS - 1))).leading_zeros() as u8 + 1;
        let register = &mut registers[(hash >> (64 - BITS)) as usize];
        *register = rank.max(*register);
    }

    /// Counts all that `other` has counted.
    pub(crate) fn merge(&mut self, other: &Distinct) {
        let Some(theirs) = &other.0 else { return };
        let mine = self.0.get_or_insert_with(|| Box::new([0; REGISTERS]));
        for (mine, theirs) in mine.iter_mut().zip(theirs.iter()) {
            *mine = (*mine).max(*theirs);
        }
    }

    /// About how many it has counted.
    pub(crate) fn estimate(&self) -> u64 {
        let Some(registers) = &self.0 else { return 0 };
        let mut with = [0_u32; MOST as usize + 1];
        registers.iter().for_each(|&rank| with[rank as usize] += 1);
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
        if self.0.is_some() { REGISTERS } else { 0 }
    }

    /// The registers in use, each as its distance from the one before and its rank, or all where that is shorter.
    pub(super) fn encode(&self) -> Vec<u8> {
        let Some(registers) = &self.0 else { return Vec::new() };
        let (mut bytes, mut next) = (Vec::new(), 0);
        for (place, &rank) in registers.iter().enumerate().filter(|(_, rank)| **rank > 0) {
            bytes.extend_from_slice(&((place - next) as u16).to_le_bytes());
            bytes.push(rank);
            next = place;
        }
        if bytes.len() < REGISTERS { bytes } else { registers.to_vec() }
    }

    /// What [`encode`](Self::encode) wrote; none for other bytes.
    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        if bytes.is_empty() {
            return Some(Distinct(None));
        }
        let mut registers = Box::new([0; REGISTERS]);
        if bytes.len() == REGISTERS {
            registers.copy_from_slice(bytes);
        } else {
            let mut place = 0;
            let entries = bytes.chunks_exact(3);
            if !entries.remainder().is_empty() {
                return None;
            }
            for entry in entries {
                place += usize::from(u16::from_le_bytes([entry[0], entry[1]]));
                *registers.get_mut(place)? = entry[2];
            }
        }
        registers.iter().all(|&rank| rank <= MOST).then_some(Distinct(Some(registers)))
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
