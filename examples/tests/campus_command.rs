//! The program `campus`, as somebody starts it.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test's own functions may fail as the test does")]

use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::process::{Child, Command, Output, Stdio};

fn campus(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_campus"));
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Waits until the program says that it runs, then sends it `signal`; what it had printed until then and until its end.
fn run_until_signalled(mut running: Child, signal: &str) -> (String, Output) {
    let mut printed = String::new();
    let mut stdout = BufReader::new(running.stdout.take().unwrap());
    while !printed.contains("Ctrl-C") {
        assert!(stdout.read_line(&mut printed).unwrap() > 0, "it ended early: {printed}");
    }
    let kill = Command::new("kill").args([signal, &running.id().to_string()]).status().unwrap();
    assert!(kill.success());
    stdout.read_to_string(&mut printed).unwrap();
    (printed, running.wait_with_output().unwrap())
}

#[test]
fn a_port_in_use_is_explained() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let output = campus(&["--no-traffic", "--bind", &address.to_string()]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let explained = stderr(&output);
    assert!(explained.contains(&format!("{address} is in use by another program")), "{explained}");
    assert!(explained.contains(&format!("lsof -i :{}", address.port())), "{explained}");
    assert!(explained.contains(&format!("--bind 127.0.0.1:{}", address.port() + 1)), "{explained}");
    assert!(!explained.contains("panicked"), "{explained}");
}

#[test]
fn an_unknown_option_is_explained() {
    let output = campus(&["--trafic"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("'--trafic'; `campus --help` lists the options"), "{}", stderr(&output));
}

#[test]
fn help_is_no_error() {
    let output = campus(&["--help"]).output().unwrap();
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().contains("--no-traffic"));
}

#[test]
fn ctrl_c_and_sigterm_stop_it_cleanly() {
    for signal in ["-INT", "-TERM"] {
        let temporary = tempfile::tempdir().unwrap();
        let running = campus(&["--bind", "127.0.0.1:0"]).env("TMPDIR", temporary.path()).spawn().unwrap();
        let (printed, output) = run_until_signalled(running, signal);
        assert!(output.status.success(), "{signal}: {}", stderr(&output));
        assert!(printed.contains("/dashboard/") && printed.contains("/roster?class_id=2"), "{printed}");
        assert_eq!(temporary.path().read_dir().unwrap().count(), 0, "it left its database behind");
    }
}

#[test]
fn data_is_kept_where_it_is_told_to() {
    let data = tempfile::tempdir().unwrap();
    let kept = data.path().join("students");
    let running = campus(&["--no-traffic", "--bind", "127.0.0.1:0", "--data", kept.to_str().unwrap()]).spawn().unwrap();
    let (_, output) = run_until_signalled(running, "-INT");
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(kept.join("campus.db").exists());
}
