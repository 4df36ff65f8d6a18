//! Names, looked up when somebody wants to see them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::frame::Frame;
use crate::location::Location;

/// Most places whose names are kept.
const MOST_NAMES: usize = 100_000;

/// A place's frames, innermost first: the function, and those that it was inlined into.
type Named = Arc<[Frame]>;

/// The names of one profiler's locations.
#[derive(Debug, Default)]
pub(crate) struct Symbols {
    known: Mutex<HashMap<Location, Named>>,
    #[cfg(cpu_stacks)]
    pub(crate) files: Arc<crate::unwind::ModuleFiles>,
}

/// Names of some places.
pub(crate) struct Names(HashMap<Location, Named>);

impl Names {
    /// What stands at the outer end of stacks that are not of a task's own polls.
    const MARKS: [(Location, &'static str); 2] =
        [(Location::POOL, "[pool thread]"), (Location::SPAWNED, "[spawned task]")];

    /// The frames of a stack, outermost first, without those that profiling itself put at either end.
    pub(crate) fn stack(&self, locations: &[Location]) -> Vec<Frame> {
        let named = locations
            .iter()
            .rev()
            .filter(|location| !Self::MARKS.iter().any(|(mark, _)| mark == *location))
            .filter_map(|location| self.0.get(location));
        let frames = named.flat_map(|frames| frames.iter().rev());
        let mut frames: Vec<Frame> = frames.cloned().collect();
        if let Some(last) = frames.iter().rposition(leads_into_task) {
            frames.drain(..=last);
        }
        if let Some(first) = frames.iter().position(leads_out_of_task) {
            frames.truncate(first);
        }
        while frames.last().is_some_and(|frame| WAKER_CLONE.contains(&&*frame.function)) {
            frames.pop();
        }
        // Innermost first, as the locations are.
        for location in locations {
            if let Some((_, name)) = Self::MARKS.iter().find(|(mark, _)| mark == location) {
                frames.insert(0, Frame { function: (*name).into(), module: "".into(), file: None, line: None });
            }
        }
        frames
    }
}

/// What a leaf future calls to register itself, by its name with and without debug information.
const WAKER_CLONE: [&str; 4] = [
    "<core::task::wake::Waker as core::clone::Clone>::clone",
    "<core::task::wake::Waker>::wake_by_ref",
    "core::task::wake::Waker::wake_by_ref",
    "core::ops::function::FnOnce::call_once",
];

/// Whether a frame is one of those between the boundary and the task's own.
fn leads_into_task(frame: &Frame) -> bool {
    const ENTRIES: [&str; 4] = [
        "fmd_profiler::scope::Scope",
        "fmd_profiler::carry::Carried",
        "fmd_profiler::capture::waker::lend",
        "fmd_profiler::capture::stack::within",
    ];
    ENTRIES.iter().any(|start| frame.function.starts_with(start))
}

/// Whether a frame is one of those that capture where a task waits.
fn leads_out_of_task(frame: &Frame) -> bool {
    const EXITS: [&str; 5] = [
        "fmd_profiler::scope::Registrar",
        "fmd_profiler::scope::with_current",
        "fmd_profiler::capture::waker::",
        "fmd_profiler::capture::stack::Boundary",
        "fmd_profiler::await_trace::",
    ];
    let name = frame.function.trim_start_matches('<');
    EXITS.iter().any(|start| name.starts_with(start))
}

impl Symbols {
    /// The names of all these places; those not known yet are looked up in the modules' files.
    pub(crate) fn name_all(&self, locations: impl Iterator<Item = Location>) -> Names {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let mut names = HashMap::new();
        let mut missing = Vec::new();
        for location in locations {
            match known.get(&location) {
                Some(frames) => {
                    names.insert(location, Arc::clone(frames));
                }
                None => missing.push(location),
            }
        }
        missing.retain(|location| !Names::MARKS.iter().any(|(mark, _)| mark == location));
        missing.sort_unstable();
        missing.dedup();
        if known.len() + missing.len() > MOST_NAMES {
            known.clear();
        }
        for (location, frames) in self.look_up(&missing) {
            known.insert(location, Arc::clone(&frames));
            names.insert(location, frames);
        }
        Names(names)
    }

    #[cfg(not(cpu_stacks))]
    fn look_up(&self, _missing: &[Location]) -> Vec<(Location, Named)> {
        Vec::new()
    }

    /// Looks up places, sorted, so that those of a module come together and its file is opened once and let go of
    /// again.
    #[cfg(cpu_stacks)]
    fn look_up(&self, missing: &[Location]) -> Vec<(Location, Named)> {
        let mut frames = Interner::default();
        let mut named = Vec::with_capacity(missing.len());
        for of_module in missing.chunk_by(|a, b| a.module() == b.module()) {
            let file = of_module[0].module().and_then(|module| self.files.get(module));
            let module = module_file::ModuleNames::open(file.as_ref());
            named.extend(of_module.iter().map(|location| (*location, module.frames(*location, &mut frames))));
        }
        named
    }
}

/// Makes one string of equal ones: names and files come again and again.
#[derive(Default)]
struct Interner(std::collections::HashSet<Arc<str>>);

impl Interner {
    fn get(&mut self, text: &str) -> Arc<str> {
        if let Some(known) = self.0.get(text) {
            return Arc::clone(known);
        }
        let text: Arc<str> = text.into();
        self.0.insert(Arc::clone(&text));
        text
    }
}

#[cfg(cpu_stacks)]
mod module_file {
    use std::borrow::Cow;
    use std::path::Path;

    use addr2line::{Loader, demangle_auto};

    use super::{Interner, Named};
    use crate::frame::{Frame, readable};
    use crate::location::Location;
    use crate::unwind::ModuleFile;

    /// Whether a name is the linker's, of Rust or C++, and so tells its module as well.
    fn is_mangled(name: &str) -> bool {
        name.starts_with("_R") || name.starts_with("_Z")
    }

    /// One module's file while names are looked up in it.
    pub(super) struct ModuleNames {
        loader: Option<Loader>,
        name: String,
    }

    impl ModuleNames {
        /// Opens the file, if it is still the one that was loaded.
        pub(super) fn open(file: Option<&ModuleFile>) -> ModuleNames {
            let Some(file) = file else { return ModuleNames { loader: None, name: "unknown".into() } };
            let unchanged = file.identity.is_some() && ModuleFile::identity_of(&file.path) == file.identity;
            let loader = unchanged.then(|| Loader::new(&file.path).ok()).flatten();
            let shown = std::fs::read_link(&file.path).unwrap_or_else(|_| file.path.clone());
            let name = shown.file_name().unwrap_or(Path::new("[vdso]").as_os_str()).to_string_lossy();
            ModuleNames { loader, name: name.trim_end_matches(" (deleted)").to_owned() }
        }

        /// The frames at `location`, innermost first; at least one, named by its address if by nothing better.
        pub(super) fn frames(&self, location: Location, strings: &mut Interner) -> Named {
            let address = location.address();
            let module = strings.get(&self.name);
            let mut found = Vec::new();
            if let Some(mut frames) = self.loader.as_ref().and_then(|loader| loader.find_frames(address).ok()) {
                while let Ok(Some(frame)) = frames.next() {
                    let place = frame.location.as_ref();
                    let (file, line) = (place.and_then(|place| place.file), place.and_then(|place| place.line));
                    let language = frame.function.as_ref().and_then(|function| function.language);
                    let name = frame.function.as_ref().and_then(|function| function.raw_name().ok());
                    found.push((name.map(Cow::into_owned), language, file.map(|file| strings.get(file)), line));
                }
            }
            // Line tables alone tell a function by the last part of its name or not at all. The one that the others were
            // inlined into has a symbol, which bears all of it.
            if let Some((name, language, ..)) = found.last_mut()
                && !name.as_deref().is_some_and(is_mangled)
                && let Some(symbol) = self.loader.as_ref().and_then(|loader| loader.find_symbol(address))
                && (name.is_none() || demangle_auto(symbol.into(), *language) != symbol)
            {
                *name = Some(symbol.to_owned());
            }
            let named = found.into_iter().filter_map(|(name, language, file, line)| {
                let function = strings.get(&readable(&demangle_auto(name?.into(), language)));
                Some(Frame { function, module: module.clone(), file, line })
            });
            let mut found: Vec<Frame> = named.collect();
            if found.is_empty() {
                let symbol = self.loader.as_ref().and_then(|loader| loader.find_symbol(address));
                let function = match symbol {
                    Some(symbol) => readable(&demangle_auto(symbol.into(), None)),
                    // Without a file, as for what the kernel maps in, an address tells nothing.
                    None if self.loader.is_none() => format!("[{}]", self.name),
                    None => format!("{}+{address:#x}", self.name),
                };
                found.push(Frame { function: strings.get(&function), module, file: None, line: None });
            }
            found.into()
        }
    }

    #[cfg(test)]
    mod tests {
        use std::process::Command;

        use super::*;

        const PROGRAM: &str = r#"
            mod report {
                #[inline(never)]
                pub fn render() -> u64 {
                    std::hint::black_box(1)
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

        /// The names of the program's two functions, built with this much debug information.
        fn names(debug: &str) -> Vec<(String, Option<u32>)> {
            let folder = tempfile::tempdir().unwrap();
            let (source, program) = (folder.path().join("main.rs"), folder.path().join("main"));
            std::fs::write(&source, PROGRAM).unwrap();
            // At fixed addresses, so that what it tells is what its file says.
            let rustc = std::env::var_os("RUSTC").unwrap_or("rustc".into());
            let built = Command::new(rustc)
                .args(["--edition=2024", "-Crelocation-model=static", &format!("-Cdebuginfo={debug}")])
                .arg(&source)
                .arg("-o")
                .arg(&program)
                .status();
            assert!(built.unwrap().success());
            let told = String::from_utf8(Command::new(&program).output().unwrap().stdout).unwrap();
            let file = ModuleFile { identity: ModuleFile::identity_of(&program), path: program };
            let module = ModuleNames::open(Some(&file));
            let mut strings = Interner::default();
            let named = told.split_whitespace().map(|address| {
                let location = Location::new(Some(0), address.parse().unwrap());
                let frames = module.frames(location, &mut strings);
                let outermost = frames.last().unwrap();
                (outermost.function.to_string(), outermost.line)
            });
            named.collect()
        }

        #[test]
        fn functions_bear_their_full_names_however_little_debug_information_there_is() {
            for debug in ["full", "limited", "line-tables-only"] {
                let expected =
                    [("main::report::render".to_owned(), Some(4)), ("main::report::parse".to_owned(), Some(7))];
                assert_eq!(names(debug), expected, "{debug}");
            }
            let without: Vec<String> = names("none").into_iter().map(|(name, _)| name).collect();
            assert_eq!(without, ["main::report::render", "main::report::parse"]);
        }
    }
}
