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
    super::look_up(Some(file), &mut None, addresses, |_| is_known, &mut Interner::default()).unwrap()
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
                    assert_eq!(alone, [(address..address + 1, Arc::clone(&named))], "{address:#x} with {optimized}");
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
    let mut addresses: Vec<u64> = (text.begin..text.end).step_by(((text.end - text.begin) / 3_000) as usize).collect();
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
    let mut inlined = 0;
    let path = std::path::PathBuf::from(mapped::OWN);
    let file = ModuleFile { identity: ModuleFile::identity_of(&path), path };
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

/// A C program, of which the linker leaves out what nobody calls.
fn build_c(source: &str) -> (tempfile::TempDir, ModuleFile) {
    let folder = tempfile::tempdir().unwrap();
    let (code, path) = (folder.path().join("main.c"), folder.path().join("main"));
    std::fs::write(&code, source).unwrap();
    let built = Command::new("cc")
        .args(["-g", "-O0", "-fPIE", "-pie", "-ffunction-sections", "-Wl,--gc-sections", "-Wl,-z,lazy"])
        .arg(&code)
        .arg("-o")
        .arg(&path)
        .status();
    assert!(built.unwrap().success());
    (folder, ModuleFile { identity: ModuleFile::identity_of(&path), path })
}

/// Where a symbol or a section begins.
fn address_of(file: &ModuleFile, name: &str) -> u64 {
    let bytes = std::fs::read(&file.path).unwrap();
    let object = ElfFile64::<Endianness>::parse(&bytes[..]).unwrap();
    let symbol = object.symbols().find(|symbol| symbol.name() == Ok(name)).map(|symbol| symbol.address());
    symbol.or_else(|| Some(object.section_by_name(name)?.address())).unwrap()
}

#[test]
fn what_the_linker_left_out_lends_its_name_and_lines_to_nothing() {
    let left_out = format!("void left_out(void) {{ {} }}\n", "x++; ".repeat(5_000));
    let source = format!("volatile int x;\n{left_out}void kept(void) {{\n x++; }}\nint main() {{ kept(); }}\n");
    let (_folder, file) = build_c(&source);
    let address = address_of(&file, "kept") + 8;
    let frames = &look_up(&file, &[address], false)[0].1;
    assert_eq!((&*frames[0].function, frames[0].line), ("kept", Some(4)));
}

#[test]
fn a_function_of_unknown_size_ends_where_the_next_or_its_section_does() {
    let bare = r#"asm(".text\n.globl bare\n.type bare, @function\nbare:\nnop\nnop\nret\n");"#;
    let source = format!(
        "#include <stdio.h>\n{bare}\nvoid bare(void);\nint main() {{\n bare(); printf(\"%d\", getchar()); }}\n"
    );
    let (_folder, file) = build_c(&source);
    let name = |address| look_up(&file, &[address], false)[0].1[0].function.to_string();
    let bare = address_of(&file, "bare");
    assert_eq!(name(bare + 1), "bare");
    let plt = address_of(&file, ".plt") + 17;
    assert_eq!(name(plt), format!("main+{plt:#x}"));
}

#[test]
fn a_file_that_cannot_be_opened_just_now_is_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.so");
    let _socket = std::os::unix::net::UnixListener::bind(&path).unwrap();
    let symbols = Symbols::default();
    let location = Location::new(symbols.files.index_of(path), 1);
    let mut cpu = Duration::ZERO;
    for _ in 0..2 {
        assert_eq!(&*symbols.name_all([location].into_iter()).stack(&[location])[0].function, "[library.so]");
        assert!(symbols.cpu() > cpu, "it was known");
        cpu = symbols.cpu();
    }
}

#[test]
fn a_file_that_was_written_anew_is_another_module() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.so");
    let symbols = Symbols::default();
    for (content, index) in [("one", 0), ("one or two", 1)] {
        std::fs::write(&path, content).unwrap();
        assert_eq!(symbols.files.index_of(path.clone()), Some(index));
    }
}

#[test]
fn any_address_is_named() {
    let symbols = Symbols::default();
    for address in [0, 3, Location::END - 1, Location::END - 2] {
        let location = Location::new(None, address);
        assert_eq!(&*symbols.name_all([location].into_iter()).stack(&[location])[0].function, "[unknown]");
    }
}
