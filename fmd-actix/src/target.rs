//! What a request asked for, kept beyond its routing.

use actix_web::dev::ServiceRequest;

/// A path, decoded as the router reads it, and a query, in room that is used again.
#[derive(Debug, Default)]
pub(crate) struct Target {
    text: String,
    path: usize,
}

impl Target {
    /// Room that is kept from one request to the next, in bytes.
    const ROOM: usize = 1_024;

    #[inline]
    pub(crate) fn set(&mut self, request: &ServiceRequest) {
        self.text.clear();
        self.text.push_str(request.match_info().as_str());
        self.path = self.text.len();
        self.text.push_str(request.query_string());
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
    use actix_web::test::TestRequest;

    use super::*;

    fn of(uri: &str) -> ServiceRequest {
        TestRequest::with_uri(uri).to_srv_request()
    }

    #[test]
    fn a_path_and_its_query_are_told_apart() {
        let mut target = Target::default();
        for (uri, path, query) in [
            ("/a?b=c?d", "/a", "b=c?d"),
            ("/longer/than/that", "/longer/than/that", ""),
            ("*", "*", ""),
            ("http://a?b", "/", "b"),
            ("/caf%C3%A9/a%2Fb?c=%C3%A9", "/café/a%2Fb", "c=%C3%A9"),
        ] {
            target.set(&of(uri));
            assert_eq!((target.path(), target.query()), (path, query), "{uri}");
        }
    }

    #[test]
    fn one_long_request_does_not_hold_its_room() {
        let mut target = Target::default();
        target.set(&of(&format!("/{}", "x".repeat(10_000))));
        target.let_go();
        assert_eq!(target.text.capacity(), 0);
    }
}
