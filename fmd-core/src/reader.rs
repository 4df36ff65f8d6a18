//! The reader: answers the dashboard's questions off the service's threads.

use std::sync::Arc;

use crossbeam_channel::{Receiver, Sender, bounded};
use tokio::sync::oneshot;

use crate::counters::{Counters, Worker};
use crate::store::{Location, Store, StoreError};

/// Questions that may wait; one more is refused.
const MOST_WAITING: usize = 64;

type Question = Box<dyn FnOnce(Result<&mut Store, StoreError>) + Send>;

/// Where questions are put.
#[derive(Debug, Clone)]
pub(crate) struct Readers {
    questions: Sender<Question>,
}

impl Readers {
    /// Starts the thread that answers, called `name`; it ends when the last `Readers` goes. Its CPU time is noted in `counters`.
    pub(crate) fn start(name: &str, location: Location, counters: Option<Arc<Counters>>) -> std::io::Result<Self> {
        let (questions, asked) = bounded(MOST_WAITING);
        let answering = move || answer(&asked, &location, counters.as_deref());
        std::thread::Builder::new().name(name.into()).spawn(answering)?;
        Ok(Readers { questions })
    }

    /// Asks `question` of the database, in one transaction.
    pub(crate) async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (reply, replied) = oneshot::channel();
        let asked: Question = Box::new(move |store| {
            let answer = store.and_then(|store| store.reading(question));
            // Whoever asked may have left.
            let _ = reply.send(answer);
        });
        self.questions.try_send(asked).map_err(|refused| match refused {
            crossbeam_channel::TrySendError::Full(_) => StoreError::Busy,
            crossbeam_channel::TrySendError::Disconnected(_) => StoreError::Stopped,
        })?;
        replied.await.unwrap_or(Err(StoreError::Unanswered))
    }
}

fn answer(asked: &Receiver<Question>, location: &Location, counters: Option<&Counters>) {
    let mut store: Option<Store> = None;
    for question in asked {
        let answering = std::panic::AssertUnwindSafe(|| {
            if store.as_ref().is_none_or(Store::is_detached) {
                store = None;
                match Store::open_for_reading(location) {
                    Ok(opened) => store = Some(opened),
                    Err(error) => return question(Err(error)),
                }
            }
            question(store.as_mut().ok_or(StoreError::Missing("open database")));
        });
        if std::panic::catch_unwind(answering).is_err() {
            log::error!("fmd: a question to the database panicked; it is not answered");
            store = None;
        }
        if let Some(counters) = counters {
            counters.note_cpu(Worker::Reader);
        }
    }
}
