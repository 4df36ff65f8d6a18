//! What the kernel says about this process, on Linux.

use std::time::Duration;

use crate::Failure;

/// CPU time of all threads of this process, ended ones too, to 10 ms.
///
/// # Errors
/// Where there is no `/proc`.
pub fn cpu() -> Result<Duration, Failure> {
    /// `USER_HZ`, which is 100 on every architecture that Rust runs on.
    const TICKS_PER_SECOND: u32 = 100;
    const USER_TICKS: usize = 11;
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    // The second field is the program's name in parentheses, which may hold blanks.
    let after_name = stat.rsplit_once(')').ok_or("/proc/self/stat has no program name")?.1;
    let ticks =
        after_name.split_whitespace().skip(USER_TICKS).take(2).map(str::parse::<u32>).sum::<Result<u32, _>>()?;
    Ok(Duration::from_secs(1) * ticks / TICKS_PER_SECOND)
}

/// CPU time of the calling thread.
///
/// # Errors
/// Where there is no `/proc`.
pub fn thread_cpu() -> Result<Duration, Failure> {
    let schedstat = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    let nanos = schedstat.split_whitespace().next().ok_or("/proc/thread-self/schedstat is empty")?;
    Ok(Duration::from_nanos(nanos.parse()?))
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
