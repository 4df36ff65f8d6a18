//! One module's file, while names are looked up in it.

use std::fs::File;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use gimli::{EndianSlice, RunTimeEndian};
use object::read::elf::{ElfFile64, ElfSymbol64};
use object::{Endianness, Object, ObjectSection, ObjectSymbol};

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

/// Names `addresses`, sorted, of the module with this file, and those around them of functions that `is_known` by where they begin.
/// Gives ranges of addresses that bear the same names, innermost frame first; at least one frame, named by its address if by nothing
/// better. `units` is what was found out about the file when names were last looked up in it.
pub(super) fn look_up(
    file: Option<&ModuleFile>,
    units: &mut Option<Units>,
    addresses: &[u64],
    mut is_known: impl FnMut(u64) -> bool,
    strings: &mut Interner,
) -> Vec<(Range<u64>, Named)> {
    // If it is still the one that was loaded.
    let unchanged = file.filter(|file| file.identity.is_some() && ModuleFile::identity_of(&file.path) == file.identity);
    let bytes = unchanged.and_then(|file| mapped::map(&File::open(&file.path).ok()?).ok());
    let object = bytes.as_ref().and_then(|bytes| ElfFile64::<Endianness>::parse(&bytes[..]).ok());
    let mut module = Naming { module: strings.get(&shown_name(file)), is_readable: object.is_some(), strings };
    let Some(object) = object else {
        let unnamed = addresses.iter().map(|&address| (address..address + 1, module.frames(None, None, address)));
        return unnamed.collect();
    };
    let symbols = symbols(&object, addresses);
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
    let dwarf = dwarf(&object);
    let units = units.get_or_insert_with(|| Units::of(&dwarf));
    let mut named: Vec<(Range<u64>, Named)> = Vec::new();
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
            addresses.start.max(address.saturating_sub(AROUND))..addresses.end.min(address + AROUND)
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
fn symbols<'a>(object: &ElfFile64<'a, Endianness>, addresses: &[u64]) -> Vec<Option<Symbol<'a>>> {
    let mut found: Vec<Option<(bool, u64, ElfSymbol64<'a, '_, Endianness>)>> = addresses.iter().map(|_| None).collect();
    for symbol in object.symbols().chain(object.dynamic_symbols()).filter(ObjectSymbol::is_definition) {
        let (start, size) = (symbol.address(), symbol.size());
        // On aarch64 `$x` and `$d` tell code from data.
        if size == 0 && symbol.name_bytes().is_ok_and(|name| name.starts_with(b"$")) {
            continue;
        }
        let first = addresses.partition_point(|address| *address < start);
        // Of what was written in assembly the size may not be told.
        let inside = addresses[first..].iter().take_while(|address| size == 0 || **address - start < size).count();
        for found in &mut found[first..first + inside] {
            let is_nearer = |(sized, before, _): &(bool, u64, _)| (*sized, *before) < (size > 0, start);
            if found.as_ref().is_none_or(is_nearer) {
                *found = Some((size > 0, start, symbol));
            }
        }
    }
    let named = addresses.iter().zip(found).map(|(address, found)| {
        let (_, start, symbol) = found?;
        let end = start.saturating_add(symbol.size()).max(address + 1);
        Some(Symbol { addresses: start..end, name: symbol.name().ok().filter(|name| !name.is_empty())? })
    });
    named.collect()
}

/// The file's debug information, as far as there is any. What is compressed is as if it were not there: reading it would take seconds.
fn dwarf<'a>(object: &ElfFile64<'a, Endianness>) -> Dwarf<'a> {
    let endian = if object.is_little_endian() { RunTimeEndian::Little } else { RunTimeEndian::Big };
    let section = |id: gimli::SectionId| {
        let section = object.section_by_name(id.name());
        let bytes = section.and_then(|section| {
            let is_plain = section.compressed_file_range().ok()?.format == object::CompressionFormat::None;
            section.data().ok().filter(|_| is_plain)
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
mod tests {
    use std::collections::{HashMap, HashSet};
    use std::process::Command;
    use std::time::Duration;

    use super::super::Symbols;
    use super::*;
    use crate::location::Location;

    const PROGRAM: &str = r#"
        mod report {
            #[inline(never)]
            pub fn render() -> u64 {
                let pages: u64 = (1..std::hint::black_box(9)).map(|page| page * page).sum();
                let words = std::hint::black_box(pages).wrapping_mul(7);
                std::hint::black_box(words)
            }
            pub async fn parse() -> u64 {
                render()
            }
        }
        fn poll<F: Future>(_: &F) -> u64 {
            let poll: fn(std::pin::Pin<&mut F>, &mut std::task::Context<'_>) -> std::task::Poll<F::Output> = F::poll;
            poll as usize as u64
        }
        fn main() {
            println!("{} {}", report::render as fn() -> u64 as usize, poll(&report::parse()));
        }
    "#;

    /// The program, built with this much debug information, and where its two functions begin.
    fn build(debug: &str, more: &[&str]) -> (tempfile::TempDir, ModuleFile, Vec<u64>) {
        let folder = tempfile::tempdir().unwrap();
        let (source, program) = (folder.path().join("main.rs"), folder.path().join("main"));
        std::fs::write(&source, PROGRAM).unwrap();
        // At fixed addresses, so that what it tells is what its file says.
        let rustc = std::env::var_os("RUSTC").unwrap_or("rustc".into());
        let built = Command::new(rustc)
            .args(["--edition=2024", "-Crelocation-model=static", &format!("-Cdebuginfo={debug}")])
            .args(more)
            .arg(&source)
            .arg("-o")
            .arg(&program)
            .status();
        assert!(built.unwrap().success());
        let told = String::from_utf8(Command::new(&program).output().unwrap().stdout).unwrap();
        let addresses = told.split_whitespace().map(|address| address.parse().unwrap()).collect();
        let file = ModuleFile { identity: ModuleFile::identity_of(&program), path: program };
        (folder, file, addresses)
    }

    /// The names of these addresses, each looked up as if nothing were known, or all of its function.
    fn look_up(file: &ModuleFile, addresses: &[u64], is_known: bool) -> Vec<(Range<u64>, Named)> {
        super::look_up(Some(file), &mut None, addresses, |_| is_known, &mut Interner::default())
    }

    /// The names of the program's two functions, built with this much debug information.
    fn names(debug: &str) -> Vec<(String, Option<u32>)> {
        let (_folder, file, addresses) = build(debug, &[]);
        let named = addresses.iter().map(|&address| {
            let (range, frames) = look_up(&file, &[address], false).remove(0);
            assert!(range.contains(&address));
            let outermost = frames.last().unwrap();
            (outermost.function.to_string(), outermost.line)
        });
        named.collect()
    }

    #[test]
    fn functions_bear_their_full_names_however_little_debug_information_there_is() {
        for debug in ["full", "limited", "line-tables-only"] {
            let expected = [("main::report::render".to_owned(), Some(4)), ("main::report::parse".to_owned(), Some(9))];
            assert_eq!(names(debug), expected, "{debug}");
        }
        let without: Vec<String> = names("none").into_iter().map(|(name, _)| name).collect();
        assert_eq!(without, ["main::report::render", "main::report::parse"]);
    }

    #[test]
    fn every_address_of_a_function_is_named_as_by_itself_when_all_of_it_is_looked_up() {
        for optimized in ["-Copt-level=0", "-Copt-level=3"] {
            let (_folder, file, addresses) = build("full", &[optimized]);
            for address in addresses {
                let ranges = look_up(&file, &[address], true);
                assert!(ranges.len() > 1, "{ranges:?} with {optimized}");
                for (range, named) in ranges {
                    for address in range {
                        let alone = look_up(&file, &[address], false);
                        assert_eq!(
                            alone,
                            [(address..address + 1, Arc::clone(&named))],
                            "{address:#x} with {optimized}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn a_function_of_which_two_places_came_up_is_known_as_a_whole() {
        let (_folder, file, addresses) = build("full", &[]);
        let symbols = Symbols::default();
        let module = symbols.files.index_of(file.path.clone()).unwrap();
        let ranges = look_up(&file, &addresses[..1], true);
        let line = |address| {
            let place = Location::new(Some(module), address);
            symbols.name_all([place].into_iter()).0[&place][0].line
        };
        let [(first, _), (second, _), .., (last, named)] = &ranges[..] else { panic!("{ranges:?}") };
        line(first.start);
        line(second.start);
        let cpu = symbols.cpu();
        assert!(cpu > Duration::ZERO);
        line(last.start);
        assert_eq!(symbols.cpu(), cpu, "nothing was missing");
        // With the file gone nothing new can be found out.
        std::fs::remove_file(&file.path).unwrap();
        assert_eq!(line(last.start), named[0].line);
        assert_eq!(line(addresses[1]), None);
    }

    /// What a widely used library makes of the same file.
    fn expected(loader: &addr2line::Loader, address: u64) -> Vec<(String, Option<String>, Option<u32>)> {
        let mut expected = Vec::new();
        let mut frames = loader.find_frames(address).unwrap();
        while let Some(frame) = frames.next().unwrap() {
            let (file, line) = frame.location.map_or((None, None), |place| (place.file.map(str::to_owned), place.line));
            let name = frame.function.map(|function| function.raw_name().unwrap().into_owned());
            expected.push((name, file, line));
        }
        let symbol = loader.find_symbol(address).map(str::to_owned);
        if let Some((name, ..)) = expected.last_mut() {
            *name = name.take().filter(|name| is_mangled(name)).or(symbol);
        } else if symbol.is_some() {
            expected.push((symbol, None, None));
        }
        let mut strings = Interner::default();
        expected
            .into_iter()
            .filter_map(|(name, file, line)| Some((strings.readable(&name?).to_string(), file, line)))
            .collect()
    }

    #[test]
    fn addresses_all_over_a_program_bear_the_names_that_others_give_them() {
        let path = std::env::current_exe().unwrap();
        let loader = addr2line::Loader::new(&path).unwrap();
        let text = loader.get_section_range(b".text").unwrap();
        let mut addresses: Vec<u64> =
            (text.begin..text.end).step_by(((text.end - text.begin) / 3_000) as usize).collect();
        // Equal functions are one with several names, and each is right.
        let program = std::fs::read(&path).unwrap();
        let mut names: HashMap<u64, HashSet<String>> = HashMap::new();
        for symbol in ElfFile64::<Endianness>::parse(&program[..]).unwrap().symbols() {
            let name = symbol.name().unwrap();
            if !name.starts_with('$') {
                names.entry(symbol.address()).or_default().insert(name.to_owned());
            }
        }
        addresses.retain(|address| {
            let symbol = loader.find_symbol_info(*address);
            symbol.is_some_and(|symbol| names.get(&symbol.address()).is_some_and(|names| names.len() == 1))
        });
        let file = ModuleFile { identity: ModuleFile::identity_of(&path), path };
        let mut inlined = 0;
        for is_known in [false, true] {
            let mut named = look_up(&file, &addresses, is_known).into_iter().peekable();
            for address in &addresses {
                while named.next_if(|(range, _)| range.end <= *address).is_some() {}
                let (range, frames) = named.peek().unwrap();
                assert!(range.contains(address), "{address:#x} is not in {range:#x?}");
                let told = frames
                    .iter()
                    .map(|frame| (frame.function.to_string(), frame.file.as_deref().map(str::to_owned), frame.line));
                assert_eq!(told.collect::<Vec<_>>(), expected(&loader, *address), "at {address:#x}");
                inlined += usize::from(frames.len() > 1);
            }
        }
        assert!(addresses.len() > 2_000 && inlined > 500, "{inlined} inlined of {}", addresses.len());
    }
}
