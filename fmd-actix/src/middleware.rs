//! The middleware: monitors every request but the dashboard's own, which it answers itself.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, ready};

use actix_web::Error;
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform};
use pin_project_lite::pin_project;

use crate::Fmd;
use crate::body::MonitoredBody;
use crate::dashboard::Dashboard;
use crate::request::Scope;
use crate::routes::Routes;
use crate::told::Rest;
use crate::toolbar::Tagged;
use crate::worker::Worker;

type LocalBoxFuture<T> = Pin<Box<dyn Future<Output = T>>>;

impl<S, B> Transform<S, ServiceRequest> for Fmd
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
    B: MessageBody + 'static,
{
    type Response = ServiceResponse<EitherBody<MonitoredBody<B>, BoxBody>>;
    type Error = Error;
    type InitError = ();
    type Transform = Middleware<S>;
    type Future = LocalBoxFuture<Result<Middleware<S>, ()>>;

    fn new_transform(&self, service: S) -> Self::Future {
        let fmd = self.clone();
        Box::pin(async move {
            let dashboard = Dashboard::new(&fmd).await?;
            let routes = Routes::new(fmd.monitor());
            Ok(Middleware { service: Rc::new(service), dashboard, worker: Rc::new(Worker::new(fmd, routes)) })
        })
    }
}

/// One worker's part of [`Fmd`].
pub struct Middleware<S> {
    service: Rc<S>,
    dashboard: Dashboard,
    worker: Rc<Worker>,
}

impl<S> std::fmt::Debug for Middleware<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Middleware").field("fmd", &self.worker.fmd).finish_non_exhaustive()
    }
}

impl<S, B> Service<ServiceRequest> for Middleware<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
    B: MessageBody + 'static,
{
    type Response = ServiceResponse<EitherBody<MonitoredBody<B>, BoxBody>>;
    type Error = Error;
    type Future = ResponseFuture<S>;

    fn poll_ready(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.service.poll_ready(cx)
    }

    fn call(&self, mut request: ServiceRequest) -> Self::Future {
        if let Some(place) = self.dashboard.place_of(&request) {
            return ResponseFuture::Dashboard { answer: self.dashboard.answer(request, place) };
        }
        self.learn_routes(&request);
        let scope = Scope::open(&self.worker, &mut request);
        let call = Some((Rc::clone(&self.service), request));
        ResponseFuture::Service { answer: Answer::Called { call }, scope }
    }
}

impl<S> Middleware<S> {
    fn learn_routes(&self, request: &ServiceRequest) {
        if !self.worker.routes.borrow().are_known() {
            self.worker.routes.borrow_mut().learn(request.request());
            self.dashboard.look_for_clash(request);
            #[cfg(feature = "introspection")]
            self.worker.fmd.list_routes(request.request());
        }
    }
}

pin_project! {
    /// The service's answer. It is called at the first poll, and not before: what the service and inner middleware do when they are called is the
    /// request's work like any other.
    #[project = ProjectedAnswer]
    enum Answer<S>
    where
        S: Service<ServiceRequest>,
    {
        Called { call: Option<(Rc<S>, ServiceRequest)> },
        Begun {
            #[pin]
            answer: S::Future,
        },
    }
}

impl<S: Service<ServiceRequest>> Future for Answer<S> {
    type Output = Result<S::Response, S::Error>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if let ProjectedAnswer::Called { call } = self.as_mut().project() {
            // Whoever panicked when it was called is not called again.
            let Some((service, request)) = call.take() else { return Poll::Pending };
            let answer = service.call(request);
            self.set(Answer::Begun { answer });
        }
        match self.project() {
            ProjectedAnswer::Begun { answer } => answer.poll(cx),
            ProjectedAnswer::Called { .. } => Poll::Pending,
        }
    }
}

pin_project! {
    /// The answer to a request, on its way.
    #[project = Projected]
    pub enum ResponseFuture<S>
    where
        S: Service<ServiceRequest>,
    {
        /// From the service.
        Service {
            #[pin]
            answer: Answer<S>,
            scope: Scope,
        },
        /// From the dashboard.
        Dashboard {
            answer: LocalBoxFuture<Result<ServiceResponse<BoxBody>, Error>>,
        },
    }
}

impl<S, B> Future for ResponseFuture<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody + 'static,
{
    type Output = Result<ServiceResponse<EitherBody<MonitoredBody<B>, BoxBody>>, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.project() {
            Projected::Dashboard { answer } => {
                let response = ready!(answer.as_mut().poll(cx))?;
                Poll::Ready(Ok(response.map_into_right_body()))
            }
            Projected::Service { answer, scope } => {
                // Nobody polls what was ready.
                let Some(mut running) = scope.run() else { return Poll::Pending };
                let polled = running.poll(answer, cx);
                running.done();
                Poll::Ready(match ready!(polled) {
                    Ok(mut response) => {
                        let size = response.response().body().size();
                        if response.status().is_server_error() {
                            scope.note_error(response.response().error());
                        }
                        let told = scope.respond(response.request(), response.response().head(), size);
                        let rest = told.map_or(Rest::Body, |told| told.tell(&mut response, size));
                        Ok(response.map_body(|_, body| match rest {
                            Rest::Body => scope.watch_body(body, size),
                            Rest::Nothing => EitherBody::right(BoxBody::new(())),
                            Rest::Tagged(tag) => {
                                let body = MonitoredBody::new(body, scope.hand_over());
                                EitherBody::right(BoxBody::new(Tagged::new(body, tag)))
                            }
                        }))
                    }
                    Err(error) => {
                        let status = error.as_response_error().status_code();
                        if status.is_server_error() {
                            scope.note_error(Some(&error));
                        }
                        scope.fail(status);
                        Err(error)
                    }
                })
            }
        }
    }
}
