//! Whether anything that was meant to stay secret has been written.

use crate::place::Place;

/// Looks through every file in the folder of the database, its journal included.
///
/// # Panics
/// When one of `secrets` is in there, or nothing is.
pub fn assert_none_in(place: &Place, secrets: &[&str]) {
    let mut stored = Vec::new();
    for entry in std::fs::read_dir(place.path("")).expect("the folder") {
        stored.extend(std::fs::read(entry.expect("a file").path()).expect("its bytes"));
    }
    let holds = |text: &str| stored.windows(text.len()).any(|window| window == text.as_bytes());
    for secret in secrets {
        assert!(!holds(secret), "{secret} is in the database");
    }
    assert!(holds("[redacted]"), "what shows that a secret was there is");
}
