//! Golden files: what the tests compare exports and stored trees with.

/// Compares with the file of that name below `tests/data`, or writes it when the environment says `FMD_BLESS=1`.
#[track_caller]
pub(crate) fn assert_golden(name: &str, bytes: &[u8]) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name);
    if std::env::var_os("FMD_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
    }
    let golden = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert_eq!(String::from_utf8_lossy(bytes), String::from_utf8_lossy(&golden), "see {}", path.display());
    assert!(bytes == golden, "see {}", path.display());
}
