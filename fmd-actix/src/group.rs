//! What `group_by` makes of a request: most often the user.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use actix_web::HttpRequest;

/// Longest group that is kept, in bytes; the rest is cut off.
const LONGEST: usize = 200;

/// What requests are grouped by, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group(pub(crate) Box<str>);

impl Group {
    fn new(text: &str) -> Self {
        let end = (0..=LONGEST.min(text.len())).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
        Group(text[..end].into())
    }
}

/// What a `group_by` closure may return: text, numbers, an address, an `Option` of these (`None` is no group), and tuples of these, which
/// show as `(a,b)`.
pub trait IntoGroup {
    /// The group; `None` for none.
    fn into_group(self) -> Option<Group>;
}

impl IntoGroup for Group {
    fn into_group(self) -> Option<Group> {
        Some(self)
    }
}

impl<T: IntoGroup> IntoGroup for Option<T> {
    fn into_group(self) -> Option<Group> {
        self.and_then(T::into_group)
    }
}

macro_rules! displayed {
    ($($type:ty),+) => {$(
        impl IntoGroup for $type {
            fn into_group(self) -> Option<Group> {
                Some(Group::new(&self.to_string()))
            }
        }
    )+};
}

displayed!(&str, String, bool, char, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, IpAddr);

macro_rules! tuples {
    ($(($($part:ident),+))+) => {$(
        impl<$($part: IntoGroup),+> IntoGroup for ($($part,)+) {
            #[allow(non_snake_case)]
            fn into_group(self) -> Option<Group> {
                let ($($part,)+) = self;
                let parts = [$($part.into_group()),+].map(|part| part.map_or_else(|| "-".into(), |group| group.0));
                Some(Group::new(&format!("({})", parts.join(","))))
            }
        }
    )+};
}

tuples! { (A, B) (A, B, C) (A, B, C, D) }

type Closure = dyn Fn(&HttpRequest) -> Option<Group> + Send + Sync;

/// The closure that `group_by` was given.
#[derive(Clone)]
pub(crate) struct GroupBy(Arc<Closure>);

impl GroupBy {
    pub(crate) fn new<G: IntoGroup>(group_by: impl Fn(&HttpRequest) -> G + Send + Sync + 'static) -> Self {
        GroupBy(Arc::new(move |request| group_by(request).into_group()))
    }

    /// The group of `request`.
    ///
    /// # Errors
    /// When the closure panicked, which goes no further.
    pub(crate) fn group(&self, request: &HttpRequest) -> Result<Option<Group>, Panicked> {
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| (self.0)(request))).map_err(|_| Panicked)
    }
}

impl fmt::Debug for GroupBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GroupBy(..)")
    }
}

/// The closure panicked.
#[derive(Debug)]
pub(crate) struct Panicked;

#[cfg(test)]
mod tests {
    use super::*;

    fn text(group: impl IntoGroup) -> Option<String> {
        group.into_group().map(|group| group.0.into())
    }

    #[test]
    fn tuples_nest() {
        assert_eq!(text(("a", (1, None::<bool>))), Some("(a,(1,-))".to_owned()));
    }

    #[test]
    fn nothing_is_no_group() {
        assert_eq!(text(None::<String>), None);
    }

    #[test]
    fn a_long_group_is_cut_between_characters() {
        let long = text("é".repeat(500)).unwrap();
        assert_eq!(long.len(), LONGEST);
    }
}
