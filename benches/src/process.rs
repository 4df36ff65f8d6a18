//! What the kernel says about this process, on Linux.

use std::time::Duration;

use nix::sys::time::TimeValLike;

use crate::Failure;

/// CPU time of all threads of this process, ended ones too.
///
/// # Errors
/// When the system does not tell.
pub fn cpu() -> Result<Duration, Failure> {
    let usage = nix::sys::resource::getrusage(nix::sys::resource::UsageWho::RUSAGE_SELF)?;
    let spent = usage.user_time() + usage.system_time();
    Ok(Duration::from_micros(spent.num_microseconds().try_into()?))
}

/// CPU time of the calling thread.
///
/// # Errors
/// Where there is no `/proc`.
pub fn thread_cpu() -> Result<Duration, Failure> {
    running_time(&std::fs::read_to_string("/proc/thread-self/schedstat")?)
}

fn running_time(schedstat: &str) -> Result<Duration, Failure> {
    let nanos = schedstat.split_whitespace().next().ok_or("a `schedstat` is empty")?;
    Ok(Duration::from_nanos(nanos.parse()?))
}

/// CPU time of the living threads of this process whose name begins with `start`.
///
/// # Errors
/// Where there is no `/proc`.
pub fn cpu_of_threads(start: &str) -> Result<Duration, Failure> {
    let mut sum = Duration::ZERO;
    for thread in std::fs::read_dir("/proc/self/task")? {
        let folder = thread?.path();
        // A thread may end while the list is read.
        let (name, schedstat) =
            (std::fs::read_to_string(folder.join("comm")), std::fs::read_to_string(folder.join("schedstat")));
        if let (Ok(name), Ok(schedstat)) = (name, schedstat)
            && name.starts_with(start)
        {
            sum += running_time(&schedstat)?;
        }
    }
    Ok(sum)
}

/// Memory in use, in bytes.
#[derive(Debug, Clone, Copy)]
pub struct Memory {
    /// Now.
    pub resident: u64,
    /// The most since the start of the process or [`Memory::forget_peak`].
    pub peak: u64,
}

impl Memory {
    /// Of this process.
    ///
    /// # Errors
    /// Where there is no `/proc`.
    pub fn now() -> Result<Self, Failure> {
        let status = std::fs::read_to_string("/proc/self/status")?;
        let bytes = |key: &str| -> Result<u64, Failure> {
            let line =
                status.lines().find_map(|line| line.strip_prefix(key)).ok_or("a line of /proc/self/status is gone")?;
            Ok(line.trim().trim_end_matches(" kB").parse::<u64>()? * 1_024)
        };
        Ok(Memory { resident: bytes("VmRSS:")?, peak: bytes("VmHWM:")? })
    }

    /// Starts to look for the peak anew.
    ///
    /// # Errors
    /// Where there is no `/proc`.
    pub fn forget_peak() -> Result<(), Failure> {
        const PEAK: &str = "5";
        Ok(std::fs::write("/proc/self/clear_refs", PEAK)?)
    }
}
