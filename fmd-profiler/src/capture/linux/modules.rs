//! What is loaded into this process, and how to unwind it.

use std::ffi::{CStr, OsStr, c_int, c_void};
use std::ops::{Deref, Range};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::sync::Arc;

/// Bytes of a loaded module's unwind information.
#[derive(Debug, Clone)]
pub(crate) enum Section {
    /// In the executable's own memory, which stays.
    InPlace(&'static [u8]),
    /// Copied, because the module may be unloaded at any time.
    Copied(Arc<[u8]>),
}

impl Default for Section {
    fn default() -> Self {
        Section::InPlace(&[])
    }
}

impl Deref for Section {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Section::InPlace(bytes) => bytes,
            Section::Copied(bytes) => bytes,
        }
    }
}

/// A section and where it lies, in the addresses that the file states.
#[derive(Debug, Clone)]
pub(crate) struct PlacedSection {
    pub(crate) addresses: Range<u64>,
    pub(crate) bytes: Section,
}

/// The executable, a library, or what the kernel maps in.
#[derive(Debug, Clone)]
pub(crate) struct LoadedModule {
    /// Its file; for the executable a path that stays right when the file is replaced.
    pub(crate) path: PathBuf,
    /// What is added to the file's addresses to get those in memory.
    pub(crate) bias: u64,
    /// Where it lies in memory.
    pub(crate) range: Range<u64>,
    /// Where its code lies, in the file's addresses.
    pub(crate) text: Range<u64>,
    /// `.eh_frame_hdr` and `.eh_frame`.
    pub(crate) unwind: Option<(PlacedSection, PlacedSection)>,
}

/// How often modules came and went: while it stays, so does the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Changes {
    added: u64,
    removed: u64,
}

/// How often modules have come and gone so far.
pub(crate) fn changes() -> Changes {
    let mut changes = Changes::default();
    for_each(&mut |info| {
        changes = Changes { added: info.dlpi_adds, removed: info.dlpi_subs };
        false
    });
    changes
}

/// All modules loaded now, and the count of changes that this list belongs to. What was `known` is not copied again.
pub(crate) fn loaded(known: &[LoadedModule]) -> (Vec<LoadedModule>, Changes) {
    let mut modules = Vec::new();
    let mut changes = Changes::default();
    for_each(&mut |info| {
        changes = Changes { added: info.dlpi_adds, removed: info.dlpi_subs };
        // SAFETY: the loader describes modules that stay mapped while it calls back: it holds its lock meanwhile.
        modules.extend(unsafe { describe(info, modules.is_empty(), known) });
        true
    });
    (modules, changes)
}

/// Calls `visit` for each module until it returns `false`.
fn for_each(visit: &mut dyn FnMut(&libc::dl_phdr_info) -> bool) {
    extern "C" fn call(info: *mut libc::dl_phdr_info, _size: usize, data: *mut c_void) -> c_int {
        // SAFETY: `data` is the pointer passed below, and the loader's `info` is valid during the call.
        let (visit, info) = unsafe { (&mut *data.cast::<&mut dyn FnMut(&libc::dl_phdr_info) -> bool>(), &*info) };
        c_int::from(!visit(info))
    }
    let mut visit = visit;
    // SAFETY: `call` gets back the pointer it expects. Neither visitor above can panic but for lack of memory, which
    // aborts.
    unsafe { libc::dl_iterate_phdr(Some(call), (&raw mut visit).cast()) };
}

/// # Safety
/// `info` comes from the loader, and the module stays mapped during the call; for good if `is_executable`.
unsafe fn describe(info: &libc::dl_phdr_info, is_executable: bool, known: &[LoadedModule]) -> Option<LoadedModule> {
    const EXECUTABLE: u32 = 1;
    if info.dlpi_phdr.is_null() {
        return None;
    }
    // SAFETY: so the loader describes its program headers.
    let headers = unsafe { std::slice::from_raw_parts(info.dlpi_phdr, usize::from(info.dlpi_phnum)) };
    let bias = info.dlpi_addr;
    let span = |header: &libc::Elf64_Phdr| header.p_vaddr..header.p_vaddr.saturating_add(header.p_memsz);
    let segments = || headers.iter().filter(|header| header.p_type == libc::PT_LOAD);
    let all = segments().map(span).reduce(|a, b| a.start.min(b.start)..a.end.max(b.end))?;
    let text = segments().filter(|header| header.p_flags & EXECUTABLE != 0).map(span);
    let text = text.reduce(|a, b| a.start.min(b.start)..a.end.max(b.end))?;
    let read = |addresses: Range<u64>| {
        let inside = segments().map(span).any(|s| s.start <= addresses.start && addresses.end <= s.end);
        inside.then(|| {
            let length = (addresses.end - addresses.start) as usize;
            // SAFETY: the range lies within one mapped segment, and the caller vouches for how long that is mapped.
            let bytes: &'static [u8] =
                unsafe { std::slice::from_raw_parts(bias.wrapping_add(addresses.start) as *const u8, length) };
            let bytes = if is_executable { Section::InPlace(bytes) } else { Section::Copied(bytes.into()) };
            PlacedSection { addresses, bytes }
        })
    };
    // SAFETY: the loader's names are terminated strings; the executable's is empty or missing.
    let name = if info.dlpi_name.is_null() { c"" } else { unsafe { CStr::from_ptr(info.dlpi_name) } };
    let path = if is_executable { PathBuf::from("/proc/self/exe") } else { OsStr::from_bytes(name.to_bytes()).into() };
    let range = bias.wrapping_add(all.start)..bias.wrapping_add(all.end);
    let is_this = |module: &&LoadedModule| {
        (&module.path, module.bias, &module.range, &module.text) == (&path, bias, &range, &text)
    };
    if let Some(module) = known.iter().find(is_this) {
        return Some(module.clone());
    }
    let unwind = headers.iter().find(|header| header.p_type == libc::PT_GNU_EH_FRAME).and_then(|header| {
        let index = read(span(header))?;
        let start = frames_start(&index)?;
        let segment = segments().map(span).find(|segment| segment.contains(&start))?;
        Some((index, read(start..segment.end)?))
    });
    Some(LoadedModule { path, bias, range, text, unwind })
}

/// Where `.eh_frame` begins, as `.eh_frame_hdr` says in the only encoding that linkers write.
fn frames_start(index: &PlacedSection) -> Option<u64> {
    const VERSION: u8 = 1;
    const RELATIVE_SIGNED_32: u8 = 0x1b;
    let [VERSION, RELATIVE_SIGNED_32, _, _, offset @ ..] = &index.bytes[..] else { return None };
    let offset = i32::from_le_bytes(offset.get(..4)?.try_into().ok()?);
    (index.addresses.start + 4).checked_add_signed(i64::from(offset))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_executable_and_libc_are_found_with_what_unwinding_them_needs() {
        let (modules, at) = loaded(&[]);
        let here = frames_start as fn(_) -> _ as usize as u64;
        let own = modules.iter().find(|module| module.range.contains(&here)).expect("this code is loaded");
        assert!(own.text.contains(&(here - own.bias)));
        assert!(matches!(own.unwind.as_ref().unwrap().1.bytes, Section::InPlace(_)));
        let others = modules.iter().filter(|module| module.range != own.range && module.unwind.is_some());
        assert!(others.count() > 0, "at least the system's libc");
        assert_eq!(at, changes());
    }
}
