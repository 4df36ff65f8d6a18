//! pprof's profile.proto, as `go tool pprof`, Pyroscope and Parca read it:
//! <https://github.com/google/pprof/blob/main/proto/profile.proto>.

use std::collections::HashMap;

use crate::call_tree::CallTree;

/// The tree as an uncompressed `perftools.profiles.Profile`: samples with their count and time, the kind of time as a
/// label.
#[must_use]
pub fn pprof(tree: &CallTree) -> Vec<u8> {
    let mut strings = Strings::new();
    let mut profile = Message::default();
    let (samples, count) = (strings.number("samples"), strings.number("count"));
    let (time, nanoseconds) = (strings.number("time"), strings.number("nanoseconds"));
    profile.message(field::SAMPLE_TYPE, Message::of(&[(1, samples), (2, count)]));
    profile.message(field::SAMPLE_TYPE, Message::of(&[(1, time), (2, nanoseconds)]));
    let kind_key = strings.number("kind");
    for (node, kind, weight) in tree.entries() {
        let up = std::iter::successors(Some(node), |node| Some(tree.parent(*node)));
        // Innermost first, and numbered from 1, as the format wants it.
        let locations = up.map_while(|node| tree.frame_number(node)).map(|number| number as u64 + 1);
        let mut sample = Message::default();
        sample.packed(1, locations);
        sample.packed(2, [weight.samples, weight.nanos]);
        sample.message(3, Message::of(&[(1, kind_key), (2, strings.number(kind.name()))]));
        profile.message(field::SAMPLE, sample);
    }
    let mut mappings = HashMap::<&str, u64>::new();
    for frame in tree.frames() {
        let next = mappings.len() as u64 + 1;
        mappings.entry(&frame.module).or_insert_with(|| {
            const NAMES_ARE_IN: [(u32, u64); 4] = [(7, 1), (8, 1), (9, 1), (10, 1)];
            let mut mapping = Message::of(&[(1, next), (5, strings.number(&frame.module))]);
            NAMES_ARE_IN.iter().for_each(|(field, yes)| mapping.number(*field, *yes));
            profile.message(field::MAPPING, mapping);
            next
        });
    }
    for (number, frame) in tree.frames().iter().enumerate() {
        let id = number as u64 + 1;
        let mut location = Message::of(&[(1, id), (2, mappings[&*frame.module])]);
        location.message(4, Message::of(&[(1, id), (2, u64::from(frame.line.unwrap_or(0)))]));
        profile.message(field::LOCATION, location);
        let name = strings.number(&frame.function);
        let file = strings.number(frame.file.as_deref().unwrap_or_default());
        profile.message(field::FUNCTION, Message::of(&[(1, id), (2, name), (3, name), (4, file)]));
    }
    for string in &strings.list {
        profile.bytes(field::STRING_TABLE, string.as_bytes());
    }
    profile.number(field::DEFAULT_SAMPLE_TYPE, time);
    profile.0
}

/// The same compressed, as such files usually are.
#[cfg(feature = "gzip")]
#[must_use]
pub fn pprof_compressed(tree: &CallTree) -> Vec<u8> {
    use std::io::Write;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(&pprof(tree)).and_then(|()| encoder.finish()).expect("a vector takes all that is written")
}

mod field {
    pub(super) const SAMPLE_TYPE: u32 = 1;
    pub(super) const SAMPLE: u32 = 2;
    pub(super) const MAPPING: u32 = 3;
    pub(super) const LOCATION: u32 = 4;
    pub(super) const FUNCTION: u32 = 5;
    pub(super) const STRING_TABLE: u32 = 6;
    pub(super) const DEFAULT_SAMPLE_TYPE: u32 = 14;
}

struct Strings<'a> {
    list: Vec<&'a str>,
    numbers: HashMap<&'a str, u64>,
}

impl<'a> Strings<'a> {
    /// The first string has to be the empty one.
    fn new() -> Self {
        Strings { list: vec![""], numbers: HashMap::from([("", 0)]) }
    }

    fn number(&mut self, string: &'a str) -> u64 {
        let next = self.list.len() as u64;
        *self.numbers.entry(string).or_insert_with(|| {
            self.list.push(string);
            next
        })
    }
}

/// A protobuf message in the making.
#[derive(Default)]
struct Message(Vec<u8>);

impl Message {
    const VARINT: u32 = 0;
    const LENGTH_DELIMITED: u32 = 2;

    fn of(numbers: &[(u32, u64)]) -> Message {
        let mut message = Message::default();
        numbers.iter().for_each(|(field, number)| message.number(*field, *number));
        message
    }

    fn number(&mut self, field: u32, number: u64) {
        if number != 0 {
            self.tag(field, Self::VARINT);
            self.varint(number);
        }
    }

    fn packed(&mut self, field: u32, numbers: impl IntoIterator<Item = u64>) {
        let mut packed = Message::default();
        numbers.into_iter().for_each(|number| packed.varint(number));
        self.message(field, packed);
    }

    fn message(&mut self, field: u32, message: Message) {
        self.bytes(field, &message.0);
    }

    fn bytes(&mut self, field: u32, bytes: &[u8]) {
        self.tag(field, Self::LENGTH_DELIMITED);
        self.varint(bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }

    fn tag(&mut self, field: u32, wire_type: u32) {
        self.varint(u64::from(field << 3 | wire_type));
    }

    fn varint(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.0.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }
}
