//! What DWARF tells of a few addresses: functions, those inlined into them, and lines.
//!
//! A library that names addresses reads what a file says of all of its parts before it names the first. Here a service comes up with a
//! handful of new addresses every second, so only the units that they lie in are read.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use gimli::{
    AttributeValue, DebugInfoOffset, EndianSlice, LineProgramHeader, RunTimeEndian, UnitHeader, UnitOffset, UnitRef,
};

type Reader<'a> = EndianSlice<'a, RunTimeEndian>;
type Unit<'a> = gimli::Unit<Reader<'a>>;
pub(super) type Dwarf<'a> = gimli::Dwarf<Reader<'a>>;

/// Which unit of a file describes which addresses: 24 bytes for each of a unit's stretches of code.
#[derive(Debug)]
pub(super) struct Units(Box<[UnitRange]>);

#[derive(Debug)]
struct UnitRange {
    addresses: Range<u64>,
    /// Where the unit begins in `.debug_info`.
    unit: usize,
}

/// Most stretches of code of one file: no real one comes near.
const MOST_RANGES: usize = 1_000_000;

impl Units {
    /// All units of a file: from the table that Rust writes, which is read in a millisecond. Those that are not in it, as other compilers
    /// leave it out, have to be opened one by one.
    pub(super) fn of(dwarf: &Dwarf<'_>) -> Units {
        let mut ranges = Vec::new();
        let is_full = |ranges: &Vec<UnitRange>| ranges.len() >= MOST_RANGES;
        let mut listed = HashSet::new();
        let mut sets = dwarf.debug_aranges.headers();
        while let Ok(Some(set)) = sets.next() {
            let unit = set.debug_info_offset().0;
            let mut entries = set.entries();
            while let (false, Ok(Some(entry))) = (is_full(&ranges), entries.next()) {
                listed.insert(unit);
                let range = entry.range();
                ranges.push(UnitRange { addresses: range.begin..range.end, unit });
            }
        }
        let mut headers = dwarf.units();
        while let (false, Ok(Some(header))) = (is_full(&ranges), headers.next()) {
            let Some(DebugInfoOffset(offset)) = header.debug_info_offset().filter(|at| !listed.contains(&at.0)) else {
                continue;
            };
            let Ok(unit) = dwarf.unit(header) else { continue };
            let Ok(mut of_unit) = dwarf.unit_ranges(&unit) else { continue };
            while let (false, Ok(Some(range))) = (is_full(&ranges), of_unit.next()) {
                ranges.push(UnitRange { addresses: range.begin..range.end, unit: offset });
            }
        }
        ranges.retain(|range| is_in_program(&range.addresses));
        ranges.sort_unstable_by_key(|range| (range.addresses.start, range.unit));
        // What lies between functions of one unit only fills up.
        const MOST_PADDING: u64 = 16;
        ranges.dedup_by(|next, range| {
            let goes_on =
                range.unit == next.unit && next.addresses.start <= range.addresses.end.saturating_add(MOST_PADDING);
            if goes_on {
                range.addresses.end = range.addresses.end.max(next.addresses.end);
            }
            goes_on
        });
        Units(ranges.into())
    }

    fn find(&self, address: u64) -> Option<usize> {
        let after = self.0.partition_point(|range| range.addresses.start <= address);
        self.0[..after].last().filter(|range| range.addresses.contains(&address)).map(|range| range.unit)
    }
}

/// Whether there is code: what the linker has left out is said to be at 0.
fn is_in_program(addresses: &Range<u64>) -> bool {
    addresses.start != 0 && !addresses.is_empty()
}

/// An address, and the part of its function that is to be described.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    pub(super) address: u64,
    pub(super) window: Range<u64>,
}

/// Addresses that are of the same functions and lines.
#[derive(Debug)]
pub(super) struct Place<'a> {
    pub(super) addresses: Range<u64>,
    /// Innermost first: the functions that were inlined, and the one they were inlined into. Without one, but with a line, of no name.
    pub(super) frames: Vec<PlaceFrame<'a>>,
}

#[derive(Debug)]
pub(super) struct PlaceFrame<'a> {
    pub(super) name: Option<&'a str>,
    pub(super) file: Option<Arc<str>>,
    pub(super) line: Option<u32>,
}

/// The places that each window consists of, in order; none where nothing is told of its address. Windows are sorted and apart.
pub(super) fn describe<'a>(dwarf: &Dwarf<'a>, units: &Units, wanted: &[Wanted]) -> Vec<Vec<Place<'a>>> {
    let mut places: Vec<Vec<Place<'a>>> = wanted.iter().map(|_| Vec::new()).collect();
    let mut by_unit: HashMap<usize, Vec<usize>> = HashMap::new();
    for (index, wanted) in wanted.iter().enumerate() {
        if let Some(unit) = units.find(wanted.address) {
            by_unit.entry(unit).or_default().push(index);
        }
    }
    let info = Info { dwarf, headers: OnceCell::new(), opened: RefCell::default() };
    for (unit, indices) in by_unit {
        let of_unit: Vec<Wanted> = indices.iter().map(|&index| wanted[index].clone()).collect();
        // What cannot be read is as if it were not there.
        let Ok(described) = info.describe(unit, &of_unit) else { continue };
        for (index, described) in indices.into_iter().zip(described) {
            places[index] = described;
        }
    }
    places
}

/// The debug information of a file while it is read.
struct Info<'d, 'a> {
    dwarf: &'d Dwarf<'a>,
    /// All units, in order, once one refers to another.
    headers: OnceCell<Vec<UnitHeader<Reader<'a>>>>,
    opened: RefCell<HashMap<usize, Rc<Unit<'a>>>>,
}

/// A function, or one inlined into another.
struct Function<'a> {
    /// How many it is inlined into.
    depth: usize,
    addresses: Vec<Range<u64>>,
    name: Option<&'a str>,
    /// Where it is called, if it is inlined: the number of the file in its unit, and the line.
    called_at: Option<(u64, u32)>,
}

impl Function<'_> {
    fn contains(&self, address: u64) -> bool {
        self.addresses.iter().any(|range| range.contains(&address))
    }
}

/// A row of the line table.
struct Row {
    addresses: Range<u64>,
    file: u64,
    line: u32,
}

/// What is read of an entry of a function.
#[derive(Default)]
struct Entry<'a> {
    addresses: Vec<Range<u64>>,
    linkage_name: Option<AttributeValue<Reader<'a>>>,
    name: Option<AttributeValue<Reader<'a>>>,
    origin: Option<AttributeValue<Reader<'a>>>,
    call_file: Option<u64>,
    call_line: Option<u32>,
}

/// The windows that have something in common with `addresses`. Windows are sorted and apart.
fn touched<'w>(wanted: &'w [Wanted], addresses: &Range<u64>) -> impl Iterator<Item = (usize, &'w Wanted)> {
    let first = wanted.partition_point(|wanted| wanted.window.end <= addresses.start);
    let end = addresses.end;
    wanted.iter().enumerate().skip(first).take_while(move |(_, wanted)| wanted.window.start < end)
}

/// Of each window those that touch it, in order; `all` tells of each what addresses it has.
fn by_window<'t, T>(wanted: &[Wanted], all: &'t [T], addresses: impl Fn(&T) -> &[Range<u64>]) -> Vec<Vec<&'t T>> {
    let mut of_windows: Vec<Vec<&T>> = wanted.iter().map(|_| Vec::new()).collect();
    for one in all {
        for (window, _) in addresses(one).iter().flat_map(|range| touched(wanted, range)) {
            let of_window = &mut of_windows[window];
            if !of_window.last().is_some_and(|last| std::ptr::eq(*last, one)) {
                of_window.push(one);
            }
        }
    }
    of_windows
}

impl<'a> Info<'_, 'a> {
    fn describe(&self, unit: usize, wanted: &[Wanted]) -> gimli::Result<Vec<Vec<Place<'a>>>> {
        let unit = self.unit(unit)?;
        let unit = UnitRef::new(self.dwarf, &unit);
        let functions = self.functions(unit, wanted)?;
        let rows = rows(unit, wanted)?;
        let functions = by_window(wanted, &functions, |function| &function.addresses);
        let rows = by_window(wanted, &rows, |row| std::slice::from_ref(&row.addresses));
        let mut files = Files { unit, known: HashMap::new() };
        let mut described = Vec::with_capacity(wanted.len());
        for ((wanted, functions), rows) in wanted.iter().zip(functions).zip(rows) {
            let Range { start, end } = wanted.window;
            let edges =
                functions.iter().flat_map(|function| &function.addresses).chain(rows.iter().map(|row| &row.addresses));
            let mut bounds: Vec<u64> = edges.flat_map(|range| [range.start, range.end]).collect();
            bounds.retain(|bound| (start + 1..end).contains(bound));
            bounds.extend([start, end]);
            bounds.sort_unstable();
            bounds.dedup();
            let places = bounds.windows(2).map(|pair| {
                let frames = frames(pair[0], &functions, &rows, &mut files);
                Place { addresses: pair[0]..pair[1], frames }
            });
            let places: Vec<Place<'a>> = places.collect();
            let is_told = places.iter().any(|place| !place.frames.is_empty());
            described.push(if is_told { places } else { Vec::new() });
        }
        Ok(described)
    }

    /// The functions that the wanted addresses lie in, each followed by those inlined into it, as far as they touch what is wanted.
    fn functions(&self, unit: UnitRef<'_, Reader<'a>>, wanted: &[Wanted]) -> gimli::Result<Vec<Function<'a>>> {
        let mut functions: Vec<Function<'a>> = Vec::new();
        let mut missing: BTreeSet<u64> = wanted.iter().map(|wanted| wanted.address).collect();
        // The functions around an entry: where each stands in the tree of entries, and how many it is inlined into, if it is wanted.
        let mut around: Vec<(isize, Option<usize>)> = Vec::new();
        let mut entries = unit.entries_raw(None)?;
        while !entries.is_empty() {
            let level = entries.next_depth();
            let Some(abbreviation) = entries.read_abbreviation()? else { continue };
            while around.last().is_some_and(|(outer, _)| *outer >= level) {
                around.pop();
            }
            if around.is_empty() && missing.is_empty() {
                break;
            }
            let depth = match abbreviation.tag() {
                gimli::DW_TAG_subprogram => Some(0),
                gimli::DW_TAG_inlined_subroutine => around.last().and_then(|(_, depth)| *depth).map(|depth| depth + 1),
                _ => None,
            };
            let attributes = abbreviation.attributes();
            let Some(depth) = depth else {
                entries.skip_attributes(attributes)?;
                continue;
            };
            around.push((level, None));
            let has_code = |name| matches!(name, gimli::DW_AT_low_pc | gimli::DW_AT_ranges);
            if !attributes.iter().any(|attribute| has_code(attribute.name())) {
                entries.skip_attributes(attributes)?;
                continue;
            }
            let mut entry = Entry::default();
            let (mut low, mut high, mut size) = (None, None, None);
            for attribute in attributes {
                let attribute = entries.read_attribute(*attribute)?;
                match (attribute.name(), attribute.value()) {
                    (gimli::DW_AT_low_pc, value) => low = unit.attr_address(value)?,
                    (gimli::DW_AT_high_pc, AttributeValue::Udata(bytes)) => size = Some(bytes),
                    (gimli::DW_AT_high_pc, value) => high = unit.attr_address(value)?,
                    (gimli::DW_AT_ranges, value) => {
                        if let Some(mut ranges) = unit.attr_ranges(value)? {
                            while let Some(range) = ranges.next()? {
                                entry.addresses.push(range.begin..range.end);
                            }
                        }
                    }
                    (_, value) => entry.note(attribute.name(), value, attribute.udata_value()),
                }
            }
            let high = high.or_else(|| low?.checked_add(size?));
            if let (Some(low), Some(high), true) = (low, high, entry.addresses.is_empty()) {
                entry.addresses.push(low..high);
            }
            entry.addresses.retain(is_in_program);
            let is_wanted = if depth == 0 {
                let before = missing.len();
                for range in &entry.addresses {
                    while let Some(&address) = missing.range(range.clone()).next() {
                        missing.remove(&address);
                    }
                }
                missing.len() < before
            } else {
                entry.addresses.iter().any(|range| touched(wanted, range).next().is_some())
            };
            if !is_wanted {
                continue;
            }
            around.pop();
            around.push((level, Some(depth)));
            functions.push(Function {
                depth,
                name: self.name(unit, &entry, MOST_ORIGINS)?,
                // Before DWARF 5, 0 meant that the file is not known.
                called_at: entry.call_file.filter(|file| *file > 0 || unit.header.version() >= 5).zip(entry.call_line),
                addresses: entry.addresses,
            });
        }
        Ok(functions)
    }

    /// The name of an entry or of what it is an instance of: the linker's if it has one.
    fn name(&self, unit: UnitRef<'_, Reader<'a>>, entry: &Entry<'a>, origins: usize) -> gimli::Result<Option<&'a str>> {
        if let Some(name) = entry.linkage_name.or(entry.name) {
            let name: Reader<'a> = unit.attr_string(name)?;
            return Ok(std::str::from_utf8(name.slice()).ok());
        }
        match entry.origin.filter(|_| origins > 0) {
            Some(AttributeValue::UnitRef(offset)) => self.name_at(unit, offset, origins),
            Some(AttributeValue::DebugInfoRef(offset)) => {
                let Some(header) = self.header_around(offset) else { return Ok(None) };
                let Some(start) = header.debug_info_offset() else { return Ok(None) };
                let other = self.unit(start.0)?;
                match offset.to_unit_offset(&other.header) {
                    Some(offset) => self.name_at(UnitRef::new(self.dwarf, &other), offset, origins),
                    None => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }

    fn name_at(
        &self,
        unit: UnitRef<'_, Reader<'a>>,
        offset: UnitOffset,
        origins: usize,
    ) -> gimli::Result<Option<&'a str>> {
        let mut entries = unit.entries_raw(Some(offset))?;
        let Some(abbreviation) = entries.read_abbreviation()? else { return Ok(None) };
        let mut entry = Entry::default();
        for attribute in abbreviation.attributes() {
            let attribute = entries.read_attribute(*attribute)?;
            entry.note(attribute.name(), attribute.value(), attribute.udata_value());
        }
        self.name(unit, &entry, origins - 1)
    }

    /// The unit that begins there.
    fn unit(&self, offset: usize) -> gimli::Result<Rc<Unit<'a>>> {
        if let Some(unit) = self.opened.borrow().get(&offset) {
            return Ok(Rc::clone(unit));
        }
        let unit = Rc::new(self.dwarf.unit(self.dwarf.debug_info.header_from_offset(DebugInfoOffset(offset))?)?);
        self.opened.borrow_mut().insert(offset, Rc::clone(&unit));
        Ok(unit)
    }

    /// The unit that an entry stands in.
    fn header_around(&self, entry: DebugInfoOffset) -> Option<&UnitHeader<Reader<'a>>> {
        let headers = self.headers.get_or_init(|| {
            let mut headers = Vec::new();
            let mut units = self.dwarf.units();
            while let Ok(Some(header)) = units.next() {
                headers.push(header);
            }
            headers
        });
        let after =
            headers.partition_point(|header| header.debug_info_offset().is_some_and(|start| start.0 <= entry.0));
        headers[..after].last()
    }
}

/// How often an entry may refer to another for its name.
const MOST_ORIGINS: usize = 16;

impl<'a> Entry<'a> {
    fn note(&mut self, name: gimli::DwAt, value: AttributeValue<Reader<'a>>, number: Option<u64>) {
        match (name, value) {
            (gimli::DW_AT_linkage_name | gimli::DW_AT_MIPS_linkage_name, _) => self.linkage_name = Some(value),
            (gimli::DW_AT_name, _) => self.name = Some(value),
            (gimli::DW_AT_abstract_origin | gimli::DW_AT_specification, _) => self.origin = Some(value),
            (gimli::DW_AT_call_file, AttributeValue::FileIndex(file)) => self.call_file = Some(file),
            (gimli::DW_AT_call_line, _) => self.call_line = number.and_then(|line| u32::try_from(line).ok()),
            _ => {}
        }
    }
}

/// The rows of the unit's line table that touch what is wanted, in order.
fn rows(unit: UnitRef<'_, Reader<'_>>, wanted: &[Wanted]) -> gimli::Result<Vec<Row>> {
    let Some(program) = unit.line_program.clone() else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    let mut missing: HashSet<usize> = (0..wanted.len()).collect();
    let mut rows = program.rows();
    // Of the sequence that is being read: where it begins, and its latest row.
    let (mut first, mut latest): (Option<u64>, Option<Row>) = (None, None);
    while let Some((_, row)) = rows.next_row()? {
        let address = row.address();
        let first_address = *first.get_or_insert(address);
        if let Some(mut before) = latest.take() {
            before.addresses.end = address;
            let is_code = first_address != 0 && is_in_program(&before.addresses);
            if is_code && touched(wanted, &before.addresses).next().is_some() {
                found.push(before);
            }
        }
        if row.end_sequence() {
            let sequence = first_address..address;
            if is_in_program(&sequence) {
                touched(wanted, &sequence).for_each(|(index, _)| {
                    missing.remove(&index);
                });
            }
            if missing.is_empty() {
                break;
            }
            first = None;
        } else {
            let line = row.line().and_then(|line| u32::try_from(line.get()).ok()).unwrap_or(0);
            latest = Some(Row { addresses: address..address, file: row.file_index(), line });
        }
    }
    found.sort_unstable_by_key(|row| row.addresses.start);
    Ok(found)
}

/// The frames at an address, innermost first.
fn frames<'a>(
    address: u64,
    functions: &[&Function<'a>],
    rows: &[&Row],
    files: &mut Files<'_, 'a>,
) -> Vec<PlaceFrame<'a>> {
    let mut chain: Vec<&Function<'a>> = Vec::new();
    for &function in functions {
        if function.depth == chain.len() && function.contains(address) {
            chain.push(function);
        }
    }
    let after = rows.partition_point(|row| row.addresses.start <= address);
    let row = rows[..after].last().filter(|row| row.addresses.contains(&address));
    let mut place = row.map(|row| (row.file, row.line));
    if chain.is_empty() {
        return place.map(|place| files.frame(None, Some(place))).into_iter().collect();
    }
    let frames = chain
        .iter()
        .rev()
        .map(|function| files.frame(function.name, std::mem::replace(&mut place, function.called_at)));
    frames.collect()
}

/// The source files of a unit.
struct Files<'u, 'a> {
    unit: UnitRef<'u, Reader<'a>>,
    known: HashMap<u64, Option<Arc<str>>>,
}

impl<'a> Files<'_, 'a> {
    fn frame(&mut self, name: Option<&'a str>, place: Option<(u64, u32)>) -> PlaceFrame<'a> {
        let file = place.and_then(|(file, _)| self.path(file));
        PlaceFrame { name, file, line: place.map(|(_, line)| line).filter(|line| *line > 0) }
    }

    fn path(&mut self, index: u64) -> Option<Arc<str>> {
        let unit = self.unit;
        self.known.entry(index).or_insert_with(|| path(unit, unit.line_program.as_ref()?.header(), index)).clone()
    }
}

/// The path of a unit's source file with this number, as the compiler saw it.
fn path<'a>(unit: UnitRef<'_, Reader<'a>>, header: &LineProgramHeader<Reader<'a>>, index: u64) -> Option<Arc<str>> {
    let file = header.file(index)?;
    let text = |value| unit.attr_string(value).ok().map(|text: Reader<'a>| String::from_utf8_lossy(text.slice()));
    let mut path = std::path::PathBuf::new();
    if let Some(folder) = &unit.comp_dir {
        path.push(&*String::from_utf8_lossy(folder.slice()));
    }
    if file.directory_index() != 0
        && let Some(folder) = file.directory(header).and_then(text)
    {
        path.push(&*folder);
    }
    path.push(&*text(file.path_name())?);
    Some(path.to_string_lossy().into())
}
