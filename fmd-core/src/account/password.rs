//! Passwords: argon2id hashes, and random passwords that can be read aloud.

use std::fmt::Write;

use argon2::password_hash::PasswordHasher;
use argon2::password_hash::phc::{PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Params, PasswordVerifier, Version};

use super::NoRandomness;

/// Longest password, in bytes: the hash of a longer one would only keep the machine busy.
pub const MOST_BYTES: usize = 1024;

/// Of the parameters that OWASP's cheat sheet on password storage calls equal in strength, those that need the least memory: 7 MiB, five
/// passes, one lane. How much it is at a time matters beyond that time, too: glibc's allocator takes the largest block that was ever given
/// back as the measure of what it keeps from the system.
const PARAMETERS: Params = match Params::new(7 << 10, 5, 1, None) {
    Ok(parameters) => parameters,
    Err(_) => panic!("parameters within Argon2's limits"),
};

fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, PARAMETERS)
}

/// Why a password was not hashed or compared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PasswordError {
    /// It has no characters.
    #[error("the password is empty: choose one")]
    Empty,
    /// It is longer than [`MOST_BYTES`].
    #[error("the password has more than {MOST_BYTES} bytes: choose a shorter one")]
    TooLong,
    /// There is nothing to make a salt of.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
    /// What is stored is no hash.
    #[error("the stored password cannot be understood ({0}): set a new one")]
    BadHash(argon2::password_hash::phc::Error),
    /// The hash cannot be computed, for instance for want of memory.
    #[error("the password cannot be hashed: {0}")]
    Failed(argon2::password_hash::Error),
}

/// The argon2id hash of `password` with a random salt, as a PHC string. It takes some 20 ms of CPU time and 7 MiB of memory
/// for as long, so it has no place on a worker.
///
/// # Errors
/// See [`PasswordError`].
pub fn hash(password: &str) -> Result<String, PasswordError> {
    match password.len() {
        0 => return Err(PasswordError::Empty),
        1..=MOST_BYTES => {}
        _ => return Err(PasswordError::TooLong),
    }
    let mut salt = [0; Salt::RECOMMENDED_LENGTH];
    getrandom::fill(&mut salt).map_err(NoRandomness::from)?;
    let hash = argon2().hash_password_with_salt(password.as_bytes(), &salt).map_err(PasswordError::Failed)?;
    Ok(hash.to_string())
}

/// Whether `password` is the one of `hash`. For an account that does not exist, give `None`: the answer then is no and takes
/// as long as any, so that nobody can find out by the clock which names exist. As costly as [`hash`].
///
/// # Errors
/// [`PasswordError::BadHash`] when `hash` is none, [`PasswordError::Failed`] when it cannot be computed.
pub fn verify(password: &str, hash: Option<&str>) -> Result<bool, PasswordError> {
    let possible = !password.is_empty() && password.len() <= MOST_BYTES;
    let (password, hash) = if possible { (password, hash) } else { ("", None) };
    let stored = hash.map_or_else(nobodys_hash, str::to_owned);
    let stored = PasswordHash::new(&stored).map_err(PasswordError::BadHash)?;
    match argon2().verify_password(password.as_bytes(), &stored) {
        Ok(()) => Ok(hash.is_some()),
        Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
        Err(error) => Err(PasswordError::Failed(error)),
    }
}

/// A hash of the same cost as every other that no password has, as far as anybody knows.
fn nobodys_hash() -> String {
    let (m, t, p) = (PARAMETERS.m_cost(), PARAMETERS.t_cost(), PARAMETERS.p_cost());
    let zeros = |bytes: usize| "A".repeat((bytes * 8).div_ceil(6));
    let mut text = String::new();
    write!(text, "$argon2id$v=19$m={m},t={t},p={p}").expect("a String takes everything");
    write!(text, "${}${}", zeros(Salt::RECOMMENDED_LENGTH), zeros(Params::DEFAULT_OUTPUT_LEN))
        .expect("a String takes everything");
    text
}

/// A random password of 20 letters and digits (115 bits), without those that look alike: 0 O o, 1 l I i.
///
/// # Errors
/// [`NoRandomness`] when the system gives no random bytes.
pub fn random() -> Result<String, NoRandomness> {
    const LETTERS: &[u8] = b"23456789abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
    const LENGTH: usize = 20;
    // Bytes past the last whole multiple would make the first letters likelier.
    const EVEN: usize = 256 - 256 % LETTERS.len();
    let mut password = String::with_capacity(LENGTH);
    let mut bytes = [0; 2 * LENGTH];
    loop {
        getrandom::fill(&mut bytes)?;
        for byte in bytes.into_iter().map(usize::from).filter(|byte| *byte < EVEN) {
            password.push(char::from(LETTERS[byte % LETTERS.len()]));
            if password.len() == LENGTH {
                return Ok(password);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use argon2::password_hash::phc::Output;

    use super::*;

    #[test]
    fn a_password_fits_its_own_hash_and_no_other() {
        let hash = hash("correct horse").unwrap();
        assert!(hash.starts_with("$argon2id$v=19$"), "{hash}");
        assert!(verify("correct horse", Some(&hash)).unwrap());
        assert!(!verify("correct hors", Some(&hash)).unwrap());
        assert!(!verify("", Some(&hash)).unwrap());
    }

    #[test]
    fn the_same_password_never_has_the_same_hash() {
        assert_ne!(hash("correct horse").unwrap(), hash("correct horse").unwrap());
    }

    #[test]
    fn an_unknown_user_costs_as_much_as_a_known_one() {
        let (nobody, real) = (nobodys_hash(), hash("correct horse").unwrap());
        let cost = |text: &str| {
            let hash = PasswordHash::new(text).unwrap();
            let lengths = (hash.salt.map(|salt| salt.len()), hash.hash.as_ref().map(Output::len));
            (hash.algorithm.to_string(), hash.version, hash.params.to_string(), lengths)
        };
        assert_eq!(cost(&nobody), cost(&real));
        assert!(!verify("correct horse", None).unwrap());
    }

    #[test]
    fn a_password_without_end_is_neither_hashed_nor_compared() {
        let endless = "a".repeat(MOST_BYTES + 1);
        assert!(matches!(hash(&endless), Err(PasswordError::TooLong)));
        assert!(matches!(hash(""), Err(PasswordError::Empty)));
        assert!(!verify(&endless, Some(&hash("a").unwrap())).unwrap());
    }

    #[test]
    fn what_is_no_hash_fits_nothing() {
        for stored in ["", "secret", "$argon2id$", "$argon2id$v=19$m=1,t=1,p=1$$", "$2b$12$abcdefghijklmnopqrstuv"] {
            assert!(!matches!(verify("secret", Some(stored)), Ok(true)), "{stored}");
        }
    }

    #[test]
    fn random_passwords_differ_and_can_be_read_aloud() {
        let passwords: HashSet<String> = (0..200).map(|_| random().unwrap()).collect();
        assert_eq!(passwords.len(), 200);
        for password in &passwords {
            assert_eq!(password.len(), 20);
            assert!(!password.contains(['0', 'O', 'o', '1', 'l', 'I', 'i']), "{password}");
        }
        let letters: HashSet<char> = passwords.iter().flat_map(|password| password.chars()).collect();
        assert_eq!(letters.len(), 55, "every letter occurs among 4000");
    }
}
