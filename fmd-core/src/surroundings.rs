//! How busy the machine was, and the process.

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use sysinfo::{Pid, ProcessRefreshKind, ProcessesToUpdate, System};

/// How busy the machine was, and the process. Shares of time are those since the last look, at least a fifth of a second before.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Surroundings {
    /// How much of each core was used, by whomever: 0 to 1.
    pub cores: Vec<f32>,
    /// How much of all cores the process used, in cores: 1.5 is one and a half.
    pub process_cpu: f32,
    /// The process's memory, bytes.
    pub process_memory: u64,
    /// Memory used on the machine, bytes.
    pub used_memory: u64,
    /// The machine's memory, bytes.
    pub total_memory: u64,
}

/// Looks at the machine now and then.
pub(crate) struct Machine {
    system: System,
    pid: Option<Pid>,
    looked: Instant,
    latest: Surroundings,
}

impl Machine {
    /// Between two looks: shorter ones tell nothing of shares.
    const SHORTEST: Duration = Duration::from_millis(200);

    pub(crate) fn new() -> Self {
        let system = System::new();
        let mut machine = Machine {
            system,
            pid: sysinfo::get_current_pid().ok(),
            looked: Instant::now(),
            latest: Surroundings::default(),
        };
        machine.look();
        machine
    }

    /// How long ago the last look was.
    pub(crate) fn age(&self) -> Duration {
        self.looked.elapsed()
    }

    /// How it is now, or was a moment ago.
    pub(crate) fn now(&mut self) -> Surroundings {
        if self.age() >= Self::SHORTEST {
            self.look();
        }
        self.latest.clone()
    }

    fn look(&mut self) {
        self.looked = Instant::now();
        self.system.refresh_cpu_usage();
        self.system.refresh_memory();
        if let Some(pid) = self.pid {
            let what = ProcessRefreshKind::nothing().with_cpu().with_memory().without_tasks();
            self.system.refresh_processes_specifics(ProcessesToUpdate::Some(&[pid]), false, what);
        }
        let process = self.pid.and_then(|pid| self.system.process(pid));
        self.latest = Surroundings {
            cores: self.system.cpus().iter().map(|cpu| cpu.cpu_usage() / 100.0).collect(),
            process_cpu: process.map_or(0.0, |process| process.cpu_usage() / 100.0),
            process_memory: process.map_or(0, sysinfo::Process::memory),
            used_memory: self.system.used_memory(),
            total_memory: self.system.total_memory(),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_busy_process_shows() {
        let (mut machine, until) = (Machine::new(), Instant::now() + Duration::from_secs(20));
        let mut turns = 0_u64;
        let now = loop {
            let began = Instant::now();
            while began.elapsed() < Duration::from_millis(400) {
                turns = std::hint::black_box(turns + 1);
            }
            let now = machine.now();
            // For so long others may have had the machine to themselves.
            if now.process_cpu > 0.05 || Instant::now() > until {
                break now;
            }
        };
        assert!(!now.cores.is_empty());
        assert!(now.process_cpu > 0.05, "{now:?}");
        assert!(now.process_memory > 1 << 20 && now.process_memory < now.total_memory, "{now:?}");
        assert!(now.used_memory <= now.total_memory, "{now:?}");
    }
}
