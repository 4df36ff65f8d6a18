//! One module's file, while names are looked up in it.

use std::fs::File;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use gimli::{EndianSlice, RunTimeEndian};
use object::read::elf::{ElfFile64, ElfSymbol64};
use object::read::{ReadCache, ReadRef};
use object::{Endianness, Object, ObjectSection, ObjectSymbol, SymbolKind};

use super::debug_info::{self, Dwarf, Place, Units, Wanted};
use super::{Interner, Named};
use crate::capture::linux::mapped;
use crate::frame::Frame;
use crate::unwind::ModuleFile;

/// How much of a function is looked up to either side of a place, in bytes. Most are smaller as a whole; in the others samples fall
/// close together as well.
const AROUND: u64 = 2048;

/// What a file's table of symbols tells of an address.
#[derive(Clone)]
struct Symbol<'a> {
    addresses: Range<u64>,
    name: &'a str,
}

/// Largest file of a library that is read for names, in bytes: what is read of it takes as much memory while it lasts.
const LARGEST: u64 = 64 << 20;

/// Ranges of addresses that bear the same names, innermost frame first.
type NamedRanges = Vec<(Range<u64>, Named)>;

/// Names `addresses`, sorted, of the module with this file, and those around them of functions that `is_known` by where they begin.
/// Gives at least one frame for each, named by its address if by nothing better. `units` is what was found out about the file when names were
/// last looked up in it.
///
/// # Errors
/// With what can be told without the file, where that cannot be opened just now.
pub(super) fn look_up(
    file: Option<&ModuleFile>,
    units: &mut Option<Units>,
    addresses: &[u64],
    is_known: impl FnMut(u64) -> bool,
    strings: &mut Interner,
) -> Result<NamedRanges, NamedRanges> {
    let mut module = Naming { module: strings.get(&shown_name(file)), is_readable: false, strings };
    // If it is still the one that was loaded.
    let unchanged = file.filter(|file| file.identity.is_some() && ModuleFile::identity_of(&file.path) == file.identity);
    let read = match unchanged {
        Some(file) if file.path == Path::new(mapped::OWN) => mapped::own().map(|bytes| {
            let object = ElfFile64::parse(&bytes[..]).ok()?;
            Some(name(&object, units, addresses, is_known, &mut module))
        }),
        Some(file) => File::open(&file.path).map(|file| {
            let bytes = ReadCache::new(file);
            let is_read = bytes.len().is_ok_and(|bytes| bytes <= LARGEST);
            let object = ElfFile64::parse(&bytes).ok().filter(|_| is_read)?;
            Some(name(&object, units, addresses, is_known, &mut module))
        }),
        None => Ok(None),
    };
    let unnamed = |module: &mut Naming<'_>| {
        addresses.iter().map(|&address| (address..address + 1, module.frames(None, None, address))).collect()
    };
    match read {
        Ok(Some(named)) => Ok(named),
        Ok(None) => Ok(unnamed(&mut module)),
        Err(_) => Err(unnamed(&mut module)),
    }
}

/// Names addresses by what is in a module's file.
fn name<'a, R: ReadRef<'a>>(
    object: &ElfFile64<'a, Endianness, R>,
    units: &mut Option<Units>,
    addresses: &[u64],
    mut is_known: impl FnMut(u64) -> bool,
    module: &mut Naming<'_>,
) -> NamedRanges {
    module.is_readable = true;
    let symbols = symbols(object, addresses);
    let mut wanted: Vec<Wanted> = Vec::with_capacity(addresses.len());
    let mut of_wanted = Vec::with_capacity(addresses.len());
    for (&address, symbol) in addresses.iter().zip(symbols) {
        if wanted.last().is_some_and(|before| before.window.contains(&address)) {
            continue;
        }
        let is_known = symbol.as_ref().is_some_and(|symbol| is_known(symbol.addresses.start));
        let window = if is_known { around(address, symbol.as_ref()) } else { address..address + 1 };
        let start = wanted.last().map_or(0, |before| before.window.end).max(window.start);
        wanted.push(Wanted { address, window: start..window.end });
        of_wanted.push(symbol);
    }
    let dwarf = dwarf(object);
    let units = units.get_or_insert_with(|| Units::of(&dwarf));
    let mut named = NamedRanges::new();
    for ((wanted, symbol), places) in wanted.iter().zip(of_wanted).zip(debug_info::describe(&dwarf, units, &wanted)) {
        if named.last().is_some_and(|(before, _)| before.contains(&wanted.address)) {
            continue;
        }
        if places.is_empty() {
            // All that can be told is told of the whole function at once.
            let start = named.last().map_or(0, |(before, _)| before.end);
            let window = around(wanted.address, symbol.as_ref());
            named.push((start.max(window.start)..window.end, module.frames(None, symbol.as_ref(), wanted.address)));
        }
        for place in places {
            let frames = module.frames(Some(&place), symbol.as_ref(), place.addresses.start);
            match named.last_mut() {
                Some((before, equal)) if before.end == place.addresses.start && *equal == frames => {
                    before.end = place.addresses.end;
                }
                _ => named.push((place.addresses, frames)),
            }
        }
    }
    named
}

/// What is looked up around an address: as much of its function as is near.
fn around(address: u64, symbol: Option<&Symbol<'_>>) -> Range<u64> {
    match symbol {
        Some(Symbol { addresses, .. }) => {
            addresses.start.max(address.saturating_sub(AROUND))..addresses.end.min(address.saturating_add(AROUND))
        }
        None => address..address + 1,
    }
}

/// The name of the file that a module was loaded from.
fn shown_name(file: Option<&ModuleFile>) -> String {
    let Some(file) = file else { return "unknown".into() };
    let shown = std::fs::read_link(&file.path).unwrap_or_else(|_| file.path.clone());
    let name = shown.file_name().unwrap_or(Path::new("[vdso]").as_os_str()).to_string_lossy();
    name.trim_end_matches(" (deleted)").to_owned()
}

/// The symbols that `addresses`, sorted, lie in: of several the one that begins last.
fn symbols<'a, R: ReadRef<'a>>(object: &ElfFile64<'a, Endianness, R>, addresses: &[u64]) -> Vec<Option<Symbol<'a>>> {
    let mut found: Vec<Option<ElfSymbol64<'a, '_, Endianness, R>>> = addresses.iter().map(|_| None).collect();
    // Of what was written in assembly the size may not be told. Up to each address, the last such function; and where the last of all begins.
    let mut unsized_from = found.clone();
    let mut last_start = vec![0; addresses.len()];
    for symbol in object.symbols().chain(object.dynamic_symbols()).filter(ObjectSymbol::is_definition) {
        let (start, size) = (symbol.address(), symbol.size());
        let first = addresses.partition_point(|address| *address < start);
        let Some(last_start) = last_start.get_mut(first) else { continue };
        let begins_later = |before: &Option<ElfSymbol64<'a, '_, Endianness, R>>| {
            before.as_ref().is_none_or(|before| before.address() < start)
        };
        if symbol.kind() == SymbolKind::Text {
            *last_start = start.max(*last_start);
            if size == 0 && begins_later(&unsized_from[first]) {
                unsized_from[first] = Some(symbol);
            }
        }
        let inside = addresses[first..].iter().take_while(|address| **address - start < size).count();
        for found in found[first..first + inside].iter_mut().filter(|found| begins_later(found)) {
            *found = Some(symbol);
        }
    }
    let section_end = |symbol: &ElfSymbol64<'a, '_, Endianness, R>| {
        let section = object.section_by_index(symbol.section_index()?).ok()?;
        section.address().checked_add(section.size())
    };
    let (mut unsized_one, mut start_of_last) = (None, 0);
    let mut named = Vec::with_capacity(addresses.len());
    for (index, (&address, found)) in addresses.iter().zip(found).enumerate() {
        start_of_last = last_start[index].max(start_of_last);
        unsized_one = unsized_from[index].or(unsized_one);
        let until_next = unsized_one.filter(|symbol| symbol.address() == start_of_last);
        let until_next = until_next.filter(|symbol| section_end(symbol).is_some_and(|end| address < end));
        named.push(found.or(until_next).and_then(|symbol| {
            let end = symbol.address().saturating_add(symbol.size()).max(address.saturating_add(1));
            let name = symbol.name().ok().filter(|name| !name.is_empty())?;
            Some(Symbol { addresses: symbol.address()..end, name })
        }));
    }
    named
}

/// The file's debug information, as far as there is any. What is compressed is as if it were not there: reading it would take seconds.
fn dwarf<'a, R: ReadRef<'a>>(object: &ElfFile64<'a, Endianness, R>) -> Dwarf<'a> {
    let endian = if object.is_little_endian() { RunTimeEndian::Little } else { RunTimeEndian::Big };
    let section = |id: gimli::SectionId| {
        let section = object.section_by_name(id.name());
        let bytes = section.and_then(|section| {
            let is_plain = section.compressed_file_range().ok()?.format == object::CompressionFormat::None;
            if is_plain { section.data().ok() } else { None }
        });
        Ok::<_, std::convert::Infallible>(EndianSlice::new(bytes.unwrap_or(&[]), endian))
    };
    let Ok(dwarf) = Dwarf::load(section);
    dwarf
}

/// Whether a name is the linker's, of Rust or C++, and so tells its module as well.
fn is_mangled(name: &str) -> bool {
    name.starts_with("_R") || name.starts_with("_Z")
}

/// Makes frames of what a module's file tells.
struct Naming<'s> {
    /// The module's name.
    module: Arc<str>,
    /// Whether there is a file to read.
    is_readable: bool,
    strings: &'s mut Interner,
}

impl Naming<'_> {
    fn frames(&mut self, place: Option<&Place<'_>>, symbol: Option<&Symbol<'_>>, address: u64) -> Named {
        let mut frames = Vec::new();
        let told = place.map_or(&[][..], |place| &place.frames);
        for (index, frame) in told.iter().enumerate() {
            let mut name = frame.name;
            // Line tables alone tell a function by the last part of its name or not at all. The one that the others were inlined into has
            // a symbol, which bears all of it.
            if index + 1 == told.len()
                && !name.is_some_and(is_mangled)
                && let Some(symbol) = symbol
                && (name.is_none() || rustc_demangle::try_demangle(symbol.name).is_ok())
            {
                name = Some(symbol.name);
            }
            let Some(name) = name else { continue };
            let file = frame.file.as_ref().map(|file| self.strings.get(file));
            frames.push(self.frame(name, file, frame.line));
        }
        if frames.is_empty() {
            frames.push(match symbol {
                Some(symbol) => self.frame(symbol.name, None, None),
                // Without a file, as for what the kernel maps in, an address tells nothing.
                None if !self.is_readable => self.frame(&format!("[{}]", self.module), None, None),
                None => self.frame(&format!("{}+{address:#x}", self.module), None, None),
            });
        }
        frames.into()
    }

    fn frame(&mut self, name: &str, file: Option<Arc<str>>, line: Option<u32>) -> Frame {
        Frame { function: self.strings.readable(name), module: Arc::clone(&self.module), file, line }
    }
}

#[cfg(test)]
mod tests;
