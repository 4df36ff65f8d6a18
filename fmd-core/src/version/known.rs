//! The versions that this process records under.

use parking_lot::RwLock;

use crate::bounded::{MOST_BYTES, bounded};
use crate::measurement::VersionIndex;

/// The versions that this process records under, by index. Almost always one.
#[derive(Debug, Default)]
pub struct Versions(RwLock<Vec<Box<str>>>);

impl Versions {
    /// The index of the version named `name`. A name of more than 600 bytes is cut off and ends with a digest of the whole.
    pub fn get_or_insert(&self, name: &str) -> VersionIndex {
        let name = &*bounded(name, MOST_BYTES);
        let mut names = self.0.write();
        let index = names.iter().position(|known| **known == *name).unwrap_or_else(|| {
            names.push(name.into());
            names.len() - 1
        });
        VersionIndex(u32::try_from(index).expect("far fewer versions than 2^32"))
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.0.read().len()
    }

    /// All names from `first` on, in the order in which they came.
    pub(crate) fn since(&self, first: usize) -> Vec<Box<str>> {
        self.0.read().get(first..).unwrap_or_default().to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_long_and_begin_alike_are_two_versions() {
        let (versions, begin) = (Versions::default(), "v".repeat(3_000));
        let [one, other] = ["a", "b"].map(|end| versions.get_or_insert(&format!("{begin}{end}")));
        assert_ne!(one, other);
        assert_eq!(versions.get_or_insert(&format!("{begin}a")), one);
        assert!(versions.since(0).iter().all(|name| name.len() <= 600));
    }
}
