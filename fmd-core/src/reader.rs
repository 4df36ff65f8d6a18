//! The reader: answers the dashboard's questions off the service's threads.

use std::sync::Arc;
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender, bounded};
use parking_lot::Mutex;
use tokio::sync::oneshot;

use crate::counters::{Counters, Worker};
use crate::store::{Location, Store, StoreError};

/// Questions that may wait; one more is refused.
const MOST_WAITING: usize = 64;

type Question = Box<dyn FnOnce(Result<&mut Store, StoreError>) + Send>;

/// How long its end waits for the question that is being answered.
const END_WITHIN: Duration = Duration::from_secs(2);

/// Where questions are put.
#[derive(Debug)]
pub(crate) struct Readers {
    /// `None` once it is closed.
    questions: Mutex<Option<Sender<Question>>>,
    ended: Receiver<()>,
}

impl Readers {
    /// Answers no more, and waits until the database is closed.
    pub(crate) fn close(&self) {
        if self.questions.lock().take().is_some() {
            // Nothing is ever sent: the thread's end is dropped with it.
            let _ = self.ended.recv_timeout(END_WITHIN);
        }
    }

    /// Starts the thread that answers, called `name`. Its CPU time is noted in `counters`.
    pub(crate) fn start(name: &str, location: Location, counters: Option<Arc<Counters>>) -> std::io::Result<Self> {
        let (questions, asked) = bounded(MOST_WAITING);
        let (end, ended) = bounded(1);
        let answering = move || {
            answer(&asked, &location, counters.as_deref());
            drop(end);
        };
        std::thread::Builder::new().name(name.into()).spawn(answering)?;
        Ok(Readers { questions: Mutex::new(Some(questions)), ended })
    }

    /// Asks `question` of the database, in one transaction.
    pub(crate) async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.put(question)?.await.unwrap_or(Err(StoreError::Unanswered))
    }

    /// The same for a thread of our own, which waits.
    pub(crate) fn ask_and_wait<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.put(question)?.blocking_recv().unwrap_or(Err(StoreError::Unanswered))
    }

    fn put<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<oneshot::Receiver<Result<T, StoreError>>, StoreError> {
        let (reply, replied) = oneshot::channel();
        let asked: Question = Box::new(move |store| {
            if reply.is_closed() {
                // Whoever asked has left.
                return;
            }
            let _ = reply.send(store.and_then(|store| store.reading(question)));
        });
        let questions = self.questions.lock().clone().ok_or(StoreError::Stopped)?;
        questions.try_send(asked).map_err(|refused| match refused {
            crossbeam_channel::TrySendError::Full(_) => StoreError::Busy,
            crossbeam_channel::TrySendError::Disconnected(_) => StoreError::Stopped,
        })?;
        Ok(replied)
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
