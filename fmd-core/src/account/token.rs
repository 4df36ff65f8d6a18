//! Tokens: random texts that stand for a session or a right. Only their digests are kept, so a stolen database opens nothing.

use std::fmt::{self, Write};
use std::hash::{Hash, Hasher};
use std::hint::black_box;

use blake2::{Blake2s256, Digest};

use super::NoRandomness;

/// 256 random bits as 64 hexadecimal digits.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// A new one.
    ///
    /// # Errors
    /// [`NoRandomness`] when the system gives no random bytes.
    pub fn random() -> Result<Self, NoRandomness> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)?;
        Ok(Token(hex(&bytes)))
    }

    /// What its owner is given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is stored.
    #[must_use]
    pub fn digest(&self) -> TokenDigest {
        TokenDigest::of(&self.0)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// The BLAKE2s digest of a token, whoever made that. It needs no salt and no slowness, because tokens cannot be guessed.
#[derive(Debug, Clone, Copy, Eq)]
pub struct TokenDigest([u8; 32]);

impl TokenDigest {
    /// The digest of `token`.
    #[must_use]
    pub fn of(token: &str) -> Self {
        TokenDigest(Blake2s256::digest(token.as_bytes()).into())
    }

    /// Whether it is the digest of `token`. How long that takes says nothing about how much of it was right.
    #[must_use]
    pub fn is_of(&self, token: &str) -> bool {
        *self == TokenDigest::of(token)
    }

    /// It as 64 hexadecimal digits.
    #[must_use]
    pub fn to_hex(&self) -> String {
        hex(&self.0)
    }
}

/// The key of the session that `token` stands for: what its browser shows to the service, which shall not see the session. Nobody finds the
/// token by it.
#[must_use]
pub fn session_key(token: &str) -> String {
    TokenDigest::of(&format!("key of the session {token}")).to_hex()
}

/// What is stored of that session, by which both are known again: the digest of its key.
pub(crate) fn session_digest(token: &str) -> TokenDigest {
    TokenDigest::of(&session_key(token))
}

impl PartialEq for TokenDigest {
    fn eq(&self, other: &Self) -> bool {
        // Without an early end, and so that no compiler adds one.
        black_box(self.0.iter().zip(&other.0).fold(0, |differing, (a, b)| black_box(differing | (a ^ b)))) == 0
    }
}

impl Hash for TokenDigest {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a String takes everything");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_recognised_by_its_digest_and_no_other_is() {
        let (token, other) = (Token::random().unwrap(), Token::random().unwrap());
        assert_eq!(token.as_str().len(), 64);
        assert!(token.digest().is_of(token.as_str()));
        assert!(!token.digest().is_of(other.as_str()));
        assert!(!token.digest().is_of(""));
    }

    #[test]
    fn the_digest_is_blake2s_as_rfc_7693_has_it() {
        let abc = "508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982";
        assert_eq!(TokenDigest::of("abc").to_hex(), abc);
    }

    #[test]
    fn neither_the_token_nor_its_length_is_in_its_debug_text() {
        assert_eq!(format!("{:?}", Token::random().unwrap()), "Token(…)");
    }

    #[test]
    fn digests_that_differ_in_one_bit_differ() {
        let digest = TokenDigest::of("abc");
        for bit in 0..256 {
            let mut bytes = digest.0;
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert_ne!(TokenDigest(bytes), digest);
        }
    }
}
