//! The nearest known name to a misspelt one.

/// The candidate that differs least from `name`, letters' case aside, if it is near enough to be meant.
pub(super) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // What is longer is no misspelling, and would only cost time.
    const LONGEST: usize = 64;
    let name: Vec<char> = name.to_lowercase().chars().take(LONGEST).collect();
    let farthest = 1.max(name.len() / 3);
    candidates
        .into_iter()
        .filter(|candidate| candidate.chars().count().abs_diff(name.len()) <= farthest)
        .map(|candidate| (distance(&name, &candidate.to_lowercase().chars().collect::<Vec<_>>()), candidate))
        .filter(|(distance, _)| *distance <= farthest)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Letters to insert, remove or replace, or neighbours to swap, to turn `a` into `b` (optimal string alignment).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(before[j - 2] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: [&str; 3] = ["custom_link", "monitor_level", "git"];

    #[test]
    fn a_slip_of_the_finger_is_recognised() {
        for slip in ["custom_lnk", "custom_linkk", "cutsom_link", "CUSTOM_LINK", "custom-link"] {
            assert_eq!(nearest(slip, KEYS), Some("custom_link"), "{slip}");
        }
        assert_eq!(nearest("gti", KEYS), Some("git"));
    }

    #[test]
    fn something_else_altogether_is_left_without_advice() {
        assert_eq!(nearest("smtp_host", KEYS), None);
        assert_eq!(nearest("", KEYS), None);
    }

    #[test]
    fn distances_are_counted_in_letters() {
        let distance =
            |a: &str, b: &str| super::distance(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("ab", "ba"), 1);
        assert_eq!(distance("größe", "grösse"), 2);
    }
}
