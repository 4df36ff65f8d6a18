//! A service in a process of its own, to be killed.

use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};

use crate::books::Api;

/// The process; killed when it is dropped.
#[derive(Debug)]
pub struct Process {
    child: Child,
    address: SocketAddr,
}

impl Process {
    /// Runs the program `service-under-test` at `program` on `database`.
    ///
    /// # Panics
    /// When it does not begin to listen.
    #[must_use]
    pub fn start(program: &str, database: &Path, options: &[&str]) -> Self {
        Process::start_by(Command::new(program), database, options)
    }

    /// As [`start`](Self::start), but by a command that lacks only the arguments.
    ///
    /// # Panics
    /// When it does not begin to listen.
    #[must_use]
    pub fn start_by(mut command: Command, database: &Path, options: &[&str]) -> Self {
        command.arg(database).args(options).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("a process");
        let mut line = String::new();
        let stdout = child.stdout.as_mut().expect("its output");
        BufReader::new(stdout).read_line(&mut line).expect("a line");
        let address = line.trim().parse().unwrap_or_else(|_| {
            let mut told = String::new();
            let stderr = child.stderr.as_mut().map(|stderr| stderr.read_to_string(&mut told));
            panic!("no address but {line:?} ({stderr:?}): {told}")
        });
        let process = Process { child, address };
        // Once it answers, it also listens to signals.
        assert_eq!(process.api().ask("/session").status, 200);
        process
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its number.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What its dashboard's API says at this moment.
    #[must_use]
    pub fn api(&self) -> Api {
        Api::of(self.address, "/dashboard")
    }

    /// Ends it at once, without a chance to do anything.
    ///
    /// # Panics
    /// When it cannot.
    pub fn kill(&mut self) {
        self.child.kill().expect("a process that can be killed");
        self.child.wait().expect("its end");
    }

    /// Waits until it has ended by itself, and hands over what it wrote to its standard error.
    ///
    /// # Panics
    /// When it cannot be waited for.
    pub fn wait(mut self) -> (ExitStatus, String) {
        let mut told = String::new();
        let stderr = self.child.stderr.as_mut().expect("its standard error");
        stderr.read_to_string(&mut told).expect("text");
        (self.child.wait().expect("its end"), told)
    }

    /// Asks it to end as a supervisor does, waits for that, and hands over what it wrote to its standard error.
    ///
    /// # Panics
    /// When it cannot be asked.
    pub fn terminate(self) -> (ExitStatus, String) {
        self.end_by("-TERM")
    }

    /// Asks it to end as Ctrl-C does, which lets requests finish less gracefully; else as [`terminate`](Self::terminate).
    ///
    /// # Panics
    /// When it cannot be asked.
    pub fn interrupt(self) -> (ExitStatus, String) {
        self.end_by("-INT")
    }

    fn end_by(self, signal: &str) -> (ExitStatus, String) {
        let asked = Command::new("kill").args([signal, &self.id().to_string()]).status().expect("the command `kill`");
        assert!(asked.success());
        self.wait()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
