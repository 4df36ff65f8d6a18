//! Texts that are parts of keys. No database takes them at any length: MariaDB's columns hold 700 characters, and PostgreSQL's indexes some 2,700
//! bytes.

use std::borrow::Cow;

use crate::account::token::TokenDigest;

/// Most bytes of such a text.
pub(crate) const MOST_BYTES: usize = 600;
/// What stands between the beginning and the digest.
const MARK: &str = "…";
/// Hexadecimal digits of the digest.
const DIGITS: usize = 16;

/// `text` in at most `most` bytes. One that is longer ends with a digest of the whole, so that two which begin alike stay two.
pub(crate) fn bounded(text: &str, most: usize) -> Cow<'_, str> {
    if text.len() <= most {
        return Cow::Borrowed(text);
    }
    let room = most.saturating_sub(MARK.len() + DIGITS);
    let end = (0..=room).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    let digest = TokenDigest::of(text).to_hex();
    Cow::Owned(format!("{}{MARK}{}", &text[..end], &digest[..DIGITS]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_long_is_cut_between_characters_and_stays_told_apart() {
        let fitting = "é".repeat(300);
        assert_eq!(bounded(&fitting, 600), fitting);
        let [one, other] = ["a", "b"].map(|end| bounded(&format!("{fitting}{end}"), 600).into_owned());
        assert_ne!(one, other);
        assert_eq!(one.len(), 599, "half a character is left out");
        assert!(one.starts_with(&"é".repeat(290)), "{one}");
        let digest = one.strip_prefix(&format!("{}…", "é".repeat(290))).unwrap();
        assert!(digest.len() == 16 && digest.bytes().all(|digit| digit.is_ascii_hexdigit()), "{one}");
        assert_eq!(bounded(&one, 600), one, "what was cut is cut no more");
    }
}
