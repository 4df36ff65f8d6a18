//! Names of fields.

use super::{Fault, Kind};
use crate::config::raw::{Raw, clipped};

/// Names as the builder takes them: an array or a `Vec` of texts.
#[derive(Debug, Clone)]
pub struct NameList(Vec<String>);

impl<T: Into<String>, const N: usize> From<[T; N]> for NameList {
    fn from(names: [T; N]) -> Self {
        NameList(names.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<String>> From<Vec<T>> for NameList {
    fn from(names: Vec<T>) -> Self {
        NameList(names.into_iter().map(Into::into).collect())
    }
}

impl NameList {
    pub(super) fn into_names(self) -> Vec<String> {
        self.0
    }
}

/// A list of names of headers, of parts of a query or of fields of a body.
pub(in crate::config) struct Names;

impl Kind for Names {
    type Value = Vec<String>;
    type Lent<'a> = &'a [String];
    type Given = NameList;

    fn words() -> String {
        "a list of names, as in `iban, x-internal-id`".to_owned()
    }

    fn read(raw: &Raw) -> Result<Vec<String>, Fault> {
        Self::accept(NameList(super::text::list(raw)?))
    }

    fn accept(NameList(names): NameList) -> Result<Vec<String>, Fault> {
        let check = |name: &String| {
            let name = name.trim();
            if name.chars().any(char::is_alphanumeric) {
                Ok(name.to_owned())
            } else {
                Err(Fault::impossible(format!("`{}` has neither a letter nor a digit", clipped(name))))
            }
        };
        names.iter().map(check).collect()
    }

    fn lend(names: &Vec<String>) -> &[String] {
        names
    }

    fn show(names: &Vec<String>) -> String {
        names.join(", ")
    }

    fn show_default(_: &Vec<String>) -> String {
        "none".to_owned()
    }
}
