//! What a request asked for, kept beyond its routing.

use actix_web::http::Uri;

/// A path and a query, in room that is used again.
#[derive(Debug, Default)]
pub(crate) struct Target {
    text: String,
    path: usize,
}

impl Target {
    /// Room that is kept from one request to the next, in bytes.
    const ROOM: usize = 1_024;

    #[inline]
    pub(crate) fn set(&mut self, uri: &Uri) {
        self.text.clear();
        self.text.push_str(uri.path());
        self.path = self.text.len();
        if let Some(query) = uri.query() {
            self.text.push_str(query);
        }
    }

    pub(crate) fn path(&self) -> &str {
        &self.text[..self.path]
    }

    /// Without its question mark; empty where there is none.
    pub(crate) fn query(&self) -> &str {
        &self.text[self.path..]
    }

    /// Gives room back that few requests need.
    #[inline]
    pub(crate) fn let_go(&mut self) {
        if self.text.capacity() > Self::ROOM {
            *self = Target::default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_and_its_query_are_told_apart() {
        let mut target = Target::default();
        for (uri, path, query) in [
            ("/a?b=c?d", "/a", "b=c?d"),
            ("/longer/than/that", "/longer/than/that", ""),
            ("*", "*", ""),
            ("http://a?b", "/", "b"),
        ] {
            target.set(&uri.parse().unwrap());
            assert_eq!((target.path(), target.query()), (path, query), "{uri}");
        }
    }

    #[test]
    fn one_long_request_does_not_hold_its_room() {
        let mut target = Target::default();
        target.set(&format!("/{}", "x".repeat(10_000)).parse().unwrap());
        target.let_go();
        assert_eq!(target.text.capacity(), 0);
    }
}
