//! The program's own file as bytes.

use std::fs::File;
use std::io;

use memmap2::Mmap;

/// What the process runs, as the system tells it.
pub(crate) const OWN: &str = "/proc/self/exe";

/// The bytes of [`OWN`], without reading those that nobody looks at.
pub(crate) fn own() -> io::Result<Mmap> {
    let file = File::open(OWN)?;
    // SAFETY: The bytes must not change while they are borrowed. The system lets nobody write to the file of a program that runs, nor cut it off.
    // Of other files nothing of that kind can be said: a library's may be written anew once the process has unloaded it.
    unsafe { Mmap::map(&file) }
}
