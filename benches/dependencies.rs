//! How many crates fmd adds to a service that has actix-web already.
//!
//! `cargo bench -p fmd-benches --bench dependencies`

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use fmd_benches::Failure;

fn main() -> Result<(), Failure> {
    let workspace = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).canonicalize()?;
    let actix_web = "actix-web = \"4\"\n";
    let fmd = format!("fmd-actix = {{ path = '{}' }}\n", workspace.join("fmd-actix").display());
    let without = crates_of(&workspace, actix_web)?;
    let with = crates_of(&workspace, &format!("{actix_web}{fmd}"))?;
    let added: Vec<_> = with.difference(&without).map(String::as_str).collect();

    println!("cargo bench -p fmd-benches --bench dependencies");
    println!("crates compiled for this platform, build dependencies included, in the versions of this workspace\n");
    println!("actix-web, default features          {:>4}", without.len());
    println!("the same and fmd-actix, default      {:>4}", with.len());
    println!("added                                {:>4}: {}", added.len(), added.join(", "));
    println!("README: fmd adds {} crates to the {} of actix-web", added.len(), without.len());
    Ok(())
}

/// The crates, each with its version, that a package with these `dependencies` is compiled from, besides itself.
fn crates_of(workspace: &Path, dependencies: &str) -> Result<BTreeSet<String>, Failure> {
    let folder = tempfile::tempdir()?;
    let manifest = folder.path().join("Cargo.toml");
    let package =
        "[package]\nname = \"service\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n";
    std::fs::write(&manifest, format!("{package}{dependencies}"))?;
    std::fs::create_dir(folder.path().join("src"))?;
    std::fs::write(folder.path().join("src/lib.rs"), "")?;
    std::fs::copy(workspace.join("Cargo.lock"), folder.path().join("Cargo.lock"))?;
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--prefix", "none", "--edges", "normal,build", "--no-dedupe", "--format", "{p}"])
        .arg("--manifest-path")
        .arg(&manifest)
        .output()?;
    if !tree.status.success() {
        return Err(String::from_utf8_lossy(&tree.stderr).into());
    }
    // `name v1.2.3`, and for some a path or `(proc-macro)` after it.
    let names = String::from_utf8(tree.stdout)?;
    let name = |line: &str| line.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    Ok(names.lines().skip(1).map(name).collect())
}
