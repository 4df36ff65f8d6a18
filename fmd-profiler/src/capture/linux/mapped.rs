//! A file as bytes.

use std::fs::File;
use std::io;

use memmap2::Mmap;

/// The bytes of an executable's or a library's file, without reading those that nobody looks at.
pub(crate) fn map(file: &File) -> io::Result<Mmap> {
    // SAFETY: The bytes must not change while they are borrowed. The file is that of a module that is loaded, so the process runs what is
    // in it: whoever writes to it or cuts it off has changed the running program already.
    unsafe { Mmap::map(file) }
}
