//! Requests of which more is known, made ready for the database before anybody else's writing has to wait for it.

use fmd_profiler::{CallTree, Frame, Profile};

use super::error_move::function_at;
use super::outlier::Looked;
use super::write::RequestDetail;
use crate::chunked::Chunked;
use crate::error_sums::ErrorSample;
use crate::notes::frames;
use crate::timeline::Span;

/// A request with what belongs to it, names looked up.
pub(super) struct Detailed<'a> {
    pub(super) request: &'a RequestDetail,
    pub(super) profile: Option<(&'a Profile, CallTree)>,
    /// What happened in it.
    pub(super) spans: Vec<Span>,
    /// The stack of each of its errors.
    pub(super) stacks: Vec<Vec<Frame>>,
    /// The stack of each look at it.
    pub(super) looked: Vec<Looked>,
}

impl<'a> Detailed<'a> {
    /// Those of `requests` that others refer to. Their names are looked up all at once, as each time files of debug information are read.
    pub(super) fn all(requests: &'a Chunked<RequestDetail>) -> Vec<Self> {
        Profile::look_up(requests.iter().flat_map(RequestDetail::profiles));
        requests.iter().filter(|request| request.has_details()).map(Detailed::new).collect()
    }

    fn new(request: &'a RequestDetail) -> Self {
        let stack = |error: &ErrorSample| error.facts.backtrace.as_deref().map(frames).unwrap_or_default();
        let captures = request.outlier.iter().flat_map(|outlier| &outlier.captures);
        Detailed {
            request,
            profile: request.profile.as_deref().map(|profile| (profile, profile.call_tree())),
            spans: request.profile.iter().flat_map(|profile| profile.timeline()).map(Span::from).collect(),
            stacks: request.errors.iter().map(stack).collect(),
            looked: captures.map(Looked::at).collect(),
        }
    }

    /// In which function each of its errors arose, by fingerprint.
    pub(super) fn functions(&self) -> impl Iterator<Item = (&str, &str)> {
        let errors = self.request.errors.iter().zip(&self.stacks);
        errors.filter_map(|(sample, stack)| {
            Some((&*sample.fingerprint, function_at(stack, sample.facts.place.as_ref()?)?))
        })
    }
}
