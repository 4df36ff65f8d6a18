//! Asking the service's own database how it would run a statement.

use std::fmt::Display;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use actix_web::rt::time::timeout;
use fmd_core::statement::NotExplained;
use tokio::sync::{Semaphore, oneshot};

/// How long an explanation may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// Most lines of a plan, and most characters of a line or an error, that are shown.
const MOST_LINES: usize = 1_000;
const MOST_CHARS: usize = 2_000;

type Explain = dyn Fn(&str) -> Result<Vec<String>, String> + Send + Sync;

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ExplainError {
    #[error("this service hands over no connection to explain statements with: see `Fmd::explain_with`")]
    NoConnection,
    #[error("it is not explained: {0}")]
    NotExplained(#[from] NotExplained),
    #[error("another statement is being explained: try again when that is done")]
    Busy,
    #[error("the database has not answered within {} seconds; it is no longer waited for", PATIENCE.as_secs())]
    TooLong,
    #[error("the function that the service explains statements with has panicked")]
    Panicked,
    #[error("the database does not explain it: {0}")]
    Refused(String),
}

/// What the service has handed over, for one statement at a time.
pub(crate) struct Explainer {
    explain: Mutex<Option<Arc<Explain>>>,
    place: Arc<Semaphore>,
}

impl Default for Explainer {
    fn default() -> Self {
        Explainer { explain: Mutex::default(), place: Arc::new(Semaphore::new(1)) }
    }
}

impl Explainer {
    pub(crate) fn set<E: Display>(&self, explain: impl Fn(&str) -> Result<Vec<String>, E> + Send + Sync + 'static) {
        let explain: Arc<Explain> = Arc::new(move |sql| explain(sql).map_err(|error| error.to_string()));
        *self.explain.lock().unwrap_or_else(PoisonError::into_inner) = Some(explain);
    }

    pub(crate) fn is_set(&self) -> bool {
        self.explain.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// The lines of the plan of `sql`. It is made on a thread of its own, so that a database that never answers holds up nothing but the next
    /// question of this kind.
    pub(crate) async fn explain(&self, sql: String) -> Result<Vec<String>, ExplainError> {
        let explain = self.explain.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let explain = explain.ok_or(ExplainError::NoConnection)?;
        let place = Arc::clone(&self.place).try_acquire_owned().map_err(|_| ExplainError::Busy)?;
        let (answer, answered) = oneshot::channel();
        let work = move || {
            let plan = catch_unwind(AssertUnwindSafe(|| explain(&sql)));
            drop(place);
            // Nobody waits any more where it took too long.
            let _ = answer.send(plan.map_err(|_| ExplainError::Panicked));
        };
        std::thread::Builder::new().name("fmd-explain".into()).spawn(work).map_err(|_| ExplainError::Busy)?;
        let plan = timeout(PATIENCE, answered).await.map_err(|_| ExplainError::TooLong)?;
        let lines = plan.map_err(|_| ExplainError::Panicked)??;
        let lines = lines.map_err(|error| ExplainError::Refused(cut(&error)))?;
        Ok(lines.iter().take(MOST_LINES).map(|line| cut(line)).collect())
    }
}

fn cut(text: &str) -> String {
    text.chars().take(MOST_CHARS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn explain(explainer: &Explainer) -> Result<Vec<String>, ExplainError> {
        actix_web::rt::System::new().block_on(explainer.explain("SELECT 1".to_owned()))
    }

    #[test]
    fn what_goes_wrong_with_the_service_s_function_is_said_in_words() {
        let explainer = Explainer::default();
        assert_eq!(explain(&explainer), Err(ExplainError::NoConnection));
        explainer.set(|_| Err::<Vec<String>, _>("no such table: t"));
        assert_eq!(explain(&explainer), Err(ExplainError::Refused("no such table: t".to_owned())));
        explainer.set(|_| -> Result<Vec<String>, String> { panic!("this panic is part of the test") });
        assert_eq!(explain(&explainer), Err(ExplainError::Panicked));
        explainer.set(|sql| Ok::<_, String>(vec![sql.to_owned(); 5_000]));
        assert_eq!(explain(&explainer).map(|lines| lines.len()), Ok(MOST_LINES));
    }

    #[test]
    fn a_database_that_never_answers_is_not_waited_for_and_not_asked_again() {
        let explainer = Explainer::default();
        let (end, ends) = std::sync::mpsc::channel::<()>();
        let ends = Mutex::new(ends);
        explainer.set(move |_| {
            let _ = ends.lock().unwrap().recv();
            Ok::<_, String>(Vec::new())
        });
        assert_eq!(explain(&explainer), Err(ExplainError::TooLong));
        assert_eq!(explain(&explainer), Err(ExplainError::Busy));
        drop(end);
        while explain(&explainer) == Err(ExplainError::Busy) {
            std::thread::yield_now();
        }
        assert_eq!(explain(&explainer), Ok(Vec::new()));
    }
}
