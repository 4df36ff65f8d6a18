//! The load test that the documentation shows, as somebody pastes it: it stops the demo's known regression, and lets pass what does without.

#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::{Command, Output};

use fmd_tests::free_port::free_port;

const DOCUMENTATION: &str = include_str!("../../docs/load-test.md");

/// The documented commands whose first line begins with `start`.
fn commands(start: &str) -> &'static str {
    let mut blocks = DOCUMENTATION.split("```sh\n").skip(1).map(|rest| rest.split_once("```").unwrap().0);
    blocks.find(|block| block.starts_with(start)).unwrap_or_else(|| panic!("nothing begins with {start}"))
}

/// Puts the programs into `folder` as many are shipped, without debug information: built for development it is so large that reading it takes
/// longer than a stop waits.
fn install(folder: &Path) {
    let own = std::env::current_exe().unwrap();
    let built = own.parent().unwrap().parent().unwrap();
    for program in ["campus", "fmd"] {
        let stripped = Command::new("strip").arg("-o").arg(folder.join(program)).arg(built.join(program)).status();
        assert!(stripped.unwrap().success(), "build {program} first, as tests/run does");
    }
}

fn paste(script: &str, folder: &Path) -> (Output, String) {
    let script = script.replace("127.0.0.1:8080", &format!("127.0.0.1:{}", free_port()));
    let programs = tempfile::tempdir().unwrap();
    install(programs.path());
    let path = format!("{}:{}", programs.path().display(), std::env::var("PATH").unwrap());
    let mut command = Command::new("timeout");
    command.args(["300", "bash", "-c", &script]).current_dir(folder).env("PATH", path);
    let output = command.output().unwrap();
    let report = std::fs::read_to_string(folder.join("report.md"));
    (output, report.unwrap())
}

/// Runs the documented load test by `tool` with the commands `edited`; gives how it ended, and the report.
fn load_test(tool: &str, edit: impl Fn(&str) -> String) -> (Option<i32>, String) {
    let script = commands("load()");
    let by_ab = script.lines().find_map(|line| line.trim().strip_suffix(" > \"$name.load\"")).unwrap();
    assert!(by_ab.starts_with("ab "), "{by_ab}");
    let script = if tool == "ab" { script.to_owned() } else { script.replace(by_ab, commands(tool).trim()) };
    let folder = tempfile::tempdir().unwrap();
    let (output, report) = paste(&edit(&script), folder.path());
    let told = String::from_utf8_lossy(&output.stderr);
    let load = std::fs::read_to_string(folder.path().join("branch.load")).unwrap();
    assert!(load.contains("Requests/sec") || load.contains("Requests per second"), "{load}\n{told}");
    (output.status.code(), format!("{report}\n{told}"))
}

#[test]
fn the_regression_of_the_demo_is_stopped_by_name_whichever_tool_makes_the_load() {
    for tool in ["ab", "wrk"] {
        let (ended, report) = load_test(tool, str::to_owned);
        assert_eq!(ended, Some(1), "{tool}: {report}");
        assert!(report.contains("`GET /roster` is") && report.contains("slower than main"), "{tool}: {report}");
    }
}

#[test]
fn a_version_without_it_passes() {
    let turned = |script: &str| {
        script.replace("load main --fixed", "load main").replace("\nload branch\n", "\nload branch --fixed\n")
    };
    let (ended, report) = load_test("ab", turned);
    assert_eq!(ended, Some(0), "{report}");
    assert!(report.contains("faster than main"), "{report}");
}
