//! Bytes that nobody would write, the same ones in every run, to try readers with.

/// A generator of numbers (xorshift64*).
pub(crate) struct Noise(u64);

impl Noise {
    pub(crate) fn new(seed: u64) -> Self {
        Noise(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from((self.next() >> 33) % (end as u64)).expect("less than `end`")
    }

    /// A byte, mostly one that means something to some format.
    fn byte(&mut self) -> u8 {
        const TELLING: &[u8] = b"[]{}()'\"=:,#;.\\/ \t\r\n-+_*0123456789abfrueTF\0\xff\xc3";
        if self.below(4) == 0 { self.below(256) as u8 } else { TELLING[self.below(TELLING.len())] }
    }

    /// Up to `longest` bytes.
    pub(crate) fn bytes(&mut self, longest: usize) -> Vec<u8> {
        (0..self.below(longest + 1)).map(|_| self.byte()).collect()
    }

    /// `sample` with a few bytes changed, added or cut out.
    pub(crate) fn mutated(&mut self, sample: &[u8]) -> Vec<u8> {
        let mut bytes = sample.to_vec();
        for _ in 0..=self.below(6) {
            let at = self.below(bytes.len() + 1);
            match self.below(4) {
                0 => bytes.insert(at, self.byte()),
                1 => bytes.truncate(bytes.len() - self.below(bytes.len() / 2 + 1)),
                2 if at < bytes.len() => bytes[at] = self.byte(),
                3 if at < bytes.len() => drop(bytes.remove(at)),
                _ => bytes.extend(self.bytes(8)),
            }
        }
        bytes
    }
}
