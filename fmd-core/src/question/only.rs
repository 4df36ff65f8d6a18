//! What a question is narrowed to.

/// Only some of what was recorded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Only {
    /// These versions of the service, by id; all of them where there are none.
    pub versions: Vec<i64>,
    /// These endpoints, by id; absent for all of them.
    pub endpoints: Option<Vec<i64>>,
}

impl Only {
    pub(crate) fn version(id: Option<i64>) -> Self {
        Only { versions: id.into_iter().collect(), endpoints: None }
    }

    /// The same for questions that set versions beside each other: one alone would leave nothing to compare it with.
    pub(crate) fn several(&self) -> Self {
        let versions = if self.versions.len() > 1 { self.versions.clone() } else { Vec::new() };
        Only { versions, endpoints: self.endpoints.clone() }
    }

    pub(crate) fn has_endpoint(&self, id: i64) -> bool {
        self.endpoints.as_ref().is_none_or(|ids| ids.contains(&id))
    }
}
