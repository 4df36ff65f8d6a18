//! Real repositories, made by git itself, and files that only look like one.

use std::fs;
use std::process::Command;

use tempfile::TempDir;

use super::*;

fn git(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    for (variable, _) in std::env::vars_os() {
        if variable.to_str().is_some_and(|name| name.starts_with("GIT_")) {
            command.env_remove(variable);
        }
    }
    let output = command
        .args(["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "init.defaultBranch=main"])
        .args(["-c", "commit.gpgSign=false", "-c", "protocol.file.allow=always"])
        .args(arguments)
        .current_dir(folder)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CONFIG_GLOBAL", if cfg!(windows) { "NUL" } else { "/dev/null" })
        .output()
        .unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// A repository with one commit, and that commit.
fn repository(options: &[&str]) -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &[&["init", "-q"], options].concat());
    git(folder.path(), &["commit", "-q", "--allow-empty", "-m", "Begin"]);
    let head = git(folder.path(), &["rev-parse", "HEAD"]);
    (folder, head)
}

#[test]
fn a_branch_in_a_file_of_its_own_is_read() {
    let (folder, head) = repository(&[]);
    assert_eq!(of(folder.path()).unwrap(), head);
    assert_eq!(of(&folder.path().join(".git")).unwrap(), head);
    assert_eq!(of(&folder.path().join(".git/")).unwrap(), head);
}

#[test]
fn a_packed_branch_is_read() {
    let (folder, head) = repository(&[]);
    git(folder.path(), &["tag", "-a", "v1", "-m", "One"]);
    git(folder.path(), &["branch", "main-2"]);
    git(folder.path(), &["pack-refs", "--all"]);
    assert!(!folder.path().join(".git/refs/heads/main").exists(), "git packed the branch");
    assert_eq!(of(folder.path()).unwrap(), head);
}

#[test]
fn a_branch_that_moved_after_packing_is_read_from_its_newer_file() {
    let (folder, first) = repository(&[]);
    git(folder.path(), &["pack-refs", "--all"]);
    git(folder.path(), &["commit", "-q", "--allow-empty", "-m", "Go on"]);
    let head = git(folder.path(), &["rev-parse", "HEAD"]);
    assert_ne!(first, head);
    assert_eq!(of(folder.path()).unwrap(), head);
}

#[test]
fn a_detached_head_is_read() {
    let (folder, head) = repository(&[]);
    git(folder.path(), &["checkout", "-q", "--detach"]);
    assert_eq!(of(folder.path()).unwrap(), head);
}

#[test]
fn a_branch_with_slashes_is_read() {
    let (folder, head) = repository(&[]);
    git(folder.path(), &["checkout", "-q", "-b", "feature/deep/er"]);
    assert_eq!(of(folder.path()).unwrap(), head);
    git(folder.path(), &["pack-refs", "--all"]);
    assert_eq!(of(folder.path()).unwrap(), head);
}

#[test]
fn a_repository_with_sha_256_is_read() {
    let (folder, head) = repository(&["--object-format=sha256"]);
    assert_eq!(head.len(), 64);
    assert_eq!(of(folder.path()).unwrap(), head);
}

#[test]
fn a_second_work_tree_has_a_head_of_its_own() {
    let (folder, first) = repository(&[]);
    git(folder.path(), &["worktree", "add", "-q", "-b", "other", "tree"]);
    let tree = folder.path().join("tree");
    git(&tree, &["commit", "-q", "--allow-empty", "-m", "Elsewhere"]);
    let other = git(&tree, &["rev-parse", "HEAD"]);
    for packed in [false, true] {
        if packed {
            git(folder.path(), &["pack-refs", "--all"]);
        }
        assert_eq!(of(&tree).unwrap(), other);
        assert_eq!(of(&tree.join(".git")).unwrap(), other);
        assert_eq!(of(folder.path()).unwrap(), first);
    }
}

#[test]
fn a_reference_that_belongs_to_one_work_tree_is_read_there() {
    let (folder, head) = repository(&[]);
    git(folder.path(), &["worktree", "add", "-q", "-b", "other", "tree"]);
    let tree = folder.path().join("tree");
    git(&tree, &["update-ref", "refs/worktree/here", &head]);
    git(&tree, &["symbolic-ref", "HEAD", "refs/worktree/here"]);
    assert_eq!(of(&tree).unwrap(), head);
}

#[test]
fn a_submodule_points_to_its_repository() {
    let (library, head) = repository(&[]);
    let (folder, _) = repository(&[]);
    git(folder.path(), &["submodule", "--quiet", "add", library.path().to_str().unwrap(), "library"]);
    let submodule = folder.path().join("library");
    assert!(submodule.join(".git").is_file());
    assert_eq!(of(&submodule).unwrap(), head);
}

#[test]
fn a_bare_repository_is_read() {
    let (folder, head) = repository(&[]);
    git(folder.path(), &["clone", "-q", "--bare", ".", "bare.git"]);
    assert_eq!(of(&folder.path().join("bare.git")).unwrap(), head);
}

#[test]
fn a_branch_without_a_commit_says_so() {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "-q"]);
    assert!(matches!(of(folder.path()), Err(CommitError::Unborn(name)) if name == "refs/heads/main"));
}

#[test]
fn symbolic_references_are_followed_but_not_in_circles() {
    let (folder, head) = repository(&[]);
    git(folder.path(), &["symbolic-ref", "refs/heads/alias", "refs/heads/main"]);
    git(folder.path(), &["symbolic-ref", "HEAD", "refs/heads/alias"]);
    assert_eq!(of(folder.path()).unwrap(), head);
    fs::write(folder.path().join(".git/refs/heads/main"), "ref: refs/heads/alias\n").unwrap();
    assert!(matches!(of(folder.path()), Err(CommitError::Circle)));
}

/// A folder that holds nothing but the files given.
fn folder_with(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

#[test]
fn no_reference_leads_out_of_the_repository() {
    let secret = folder_with(&[("id", b"0123456789abcdef0123456789abcdef01234567")]);
    let path = secret.path().join("id").display().to_string();
    for target in [path.as_str(), "../id", "refs/../../id", "refs//x", "refs/heads/\u{7}", "id"] {
        let folder = folder_with(&[(".git/HEAD", format!("ref: {target}\n").as_bytes())]);
        assert!(matches!(of(folder.path()), Err(CommitError::Malformed { .. })), "{target}");
    }
}

#[test]
fn a_reftable_is_named_as_the_reason() {
    let folder = folder_with(&[(".git/HEAD", b"ref: refs/heads/.invalid\n"), (".git/reftable/tables.list", b"")]);
    assert!(matches!(of(folder.path()), Err(CommitError::Reftable)));
}

#[cfg(unix)]
#[test]
fn a_pipe_in_place_of_a_file_does_not_hang() {
    let folder = folder_with(&[(".git/refs/heads/x", b"")]);
    let made = Command::new("mkfifo").arg(folder.path().join(".git/HEAD")).status().unwrap();
    assert!(made.success());
    assert!(of(folder.path()).is_err());
}

#[test]
fn whatever_the_files_hold_nothing_panics_and_only_hashes_come_out() {
    let folder = folder_with(&[(".git/HEAD", b""), (".git/refs/heads/main", b""), ("tree/.git", b"")]);
    let samples: [&[u8]; 6] = [
        b"ref: refs/heads/main\n",
        b"0123456789abcdef0123456789abcdef01234567\n",
        b"gitdir: ../.git\n",
        b"# pack-refs with: peeled fully-peeled sorted\n0123456789abcdef0123456789abcdef01234567 refs/heads/main\n^01\n",
        b"\xff\xfe\0",
        b"..\n",
    ];
    let mut noise = crate::test_noise::Noise::new(7);
    for _ in 0..3000 {
        for name in [".git/HEAD", ".git/refs/heads/main", ".git/packed-refs", ".git/commondir", "tree/.git"] {
            let path = folder.path().join(name);
            let sample = samples[noise.below(samples.len())];
            match noise.below(4) {
                0 => drop(fs::remove_file(&path)),
                1 => fs::write(&path, noise.mutated(sample)).unwrap(),
                2 => fs::write(&path, sample).unwrap(),
                _ => {}
            }
        }
        for place in [folder.path().to_owned(), folder.path().join("tree")] {
            if let Ok(commit) = of(&place) {
                assert!(is_hash(&commit), "{commit}");
            }
        }
    }
}
