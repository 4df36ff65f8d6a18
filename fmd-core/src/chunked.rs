//! A list in parts that are all of one size. A vector of megabytes that grows, goes and comes again leaves holes of all sizes in the allocator's
//! memory, which it keeps; these leave room for one another.

use std::collections::VecDeque;

/// Bytes of a part at most: below those from which on glibc's allocator asks the system for each block.
const BYTES: usize = 64 << 10;

/// Values in the order in which they came.
#[derive(Debug)]
pub(crate) struct Chunked<T> {
    /// None of them is empty, and all but the first and the last are full.
    parts: VecDeque<VecDeque<T>>,
    len: usize,
}

impl<T> Default for Chunked<T> {
    fn default() -> Self {
        Chunked { parts: VecDeque::new(), len: 0 }
    }
}

impl<T> Chunked<T> {
    const PART: usize = if size_of::<T>() == 0 || size_of::<T>() > BYTES { 1 } else { BYTES / size_of::<T>() };

    pub(crate) fn push(&mut self, value: T) {
        match self.parts.back_mut() {
            Some(last) if last.len() < last.capacity() => last.push_back(value),
            _ => {
                // A list of few stays small.
                let most = if self.parts.is_empty() { Self::PART.min(8) } else { Self::PART };
                let mut part = VecDeque::with_capacity(most);
                part.push_back(value);
                self.parts.push_back(part);
            }
        }
        self.len += 1;
    }

    /// Takes the one that came first.
    pub(crate) fn pop_first(&mut self) -> Option<T> {
        let first = self.parts.front_mut()?;
        let value = first.pop_front();
        if first.is_empty() {
            self.parts.pop_front();
        }
        self.len -= usize::from(value.is_some());
        value
    }

    pub(crate) fn clear(&mut self) {
        *self = Chunked::default();
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len == 0
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> + Clone {
        self.parts.iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_first_is_taken_first_and_all_others_are_there_in_order() {
        let mut list = Chunked::default();
        for n in 0..50_000_u64 {
            list.push(n);
            if n % 3 == 0 {
                assert_eq!(list.pop_first(), Some(n / 3));
            }
        }
        let first = 50_000_u64.div_ceil(3);
        assert_eq!(list.len() as u64, 50_000 - first);
        assert!(list.iter().copied().eq(first..50_000));
        while list.pop_first().is_some() {}
        assert!(list.is_empty() && list.iter().next().is_none());
        list.push(1);
        assert_eq!(list.len(), 1);
    }

    #[test]
    fn no_part_is_large_and_few_values_take_little() {
        let mut list = Chunked::default();
        for n in 0..100_000_u64 {
            list.push(n);
            if n == 5 {
                assert!(list.parts[0].capacity() < 20);
            }
        }
        assert!(list.parts.iter().all(|part| part.capacity() * size_of::<u64>() <= BYTES));
    }
}
