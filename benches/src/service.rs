//! The service that is measured, and the monitor it is measured with.

use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::{App, Error, web};
use fmd_actix::{Config, ConfigBuilder, Fmd, Level};
use tempfile::TempDir;

use crate::Failure;

/// The path that is asked for.
pub const PATH: &str = "/students/17";

/// Given, so that none is made up and printed between the tables.
pub const PASSWORD: &str = "only for the bench";

async fn hello() -> &'static str {
    "Hello, world!"
}

/// A service of one route that says hello.
pub fn app()
-> App<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error, InitError = ()>> {
    App::new().route("/students/{id}", web::get().to(hello))
}

/// A running monitor, whose database goes with it.
#[derive(Debug)]
pub struct Monitored {
    /// The monitor.
    pub fmd: Fmd,
    /// Holds its database; the monitor is dropped first.
    _folder: TempDir,
}

impl Monitored {
    /// Starts a monitor that watches every endpoint at `level`, configured further by `configure`.
    ///
    /// # Errors
    /// When there is no room for its database.
    pub fn start(level: Level, configure: impl FnOnce(ConfigBuilder) -> ConfigBuilder) -> Result<Self, Failure> {
        let folder = tempfile::tempdir()?;
        let database = format!("sqlite://{}", folder.path().join("fmd.db").display());
        let config = Config::builder().monitor_level(level).database(database).password(PASSWORD);
        let config = configure(config).build()?;
        Ok(Monitored { fmd: Fmd::new(config)?, _folder: folder })
    }
}
