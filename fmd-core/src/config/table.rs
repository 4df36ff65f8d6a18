//! The form of the table of options, and what is made of it.

use super::kind::Fault;
use super::options::{TABLE, Values};
use super::raw::Raw;

/// What an option belongs to; a table of `fmd.toml` and a section of FMD's `config.cfg`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Dashboard,
    Authentication,
    Database,
    Visualization,
    Alerts,
    Otlp,
}

impl Section {
    pub(super) const ALL: [Section; 6] = [
        Section::Dashboard,
        Section::Authentication,
        Section::Database,
        Section::Visualization,
        Section::Alerts,
        Section::Otlp,
    ];

    /// Its name in files.
    pub(super) fn name(self) -> &'static str {
        match self {
            Section::Dashboard => "dashboard",
            Section::Authentication => "authentication",
            Section::Database => "database",
            Section::Visualization => "visualization",
            Section::Alerts => "alerts",
            Section::Otlp => "otlp",
        }
    }

    /// The section of this name.
    pub(super) fn named(name: &str) -> Option<Section> {
        Section::ALL.into_iter().find(|section| section.name() == name)
    }
}

/// One option.
pub(super) struct OptionEntry {
    pub(super) key: &'static str,
    pub(super) section: Section,
    /// Whether errors must not show what was given.
    pub(super) secret: bool,
    /// Whether an empty text is a value.
    pub(super) takes_empty: bool,
    pub(super) words: fn() -> String,
    pub(super) set: fn(&mut Values, &Raw) -> Result<(), Fault>,
    pub(super) show: fn(&Values) -> String,
    pub(super) show_default: fn(&Values) -> String,
    pub(super) doc: &'static [&'static str],
    #[cfg(test)]
    pub(super) accepts: &'static [&'static str],
    #[cfg(test)]
    pub(super) refuses: &'static [&'static str],
}

impl OptionEntry {
    /// What it is for.
    pub(super) fn doc(&self) -> String {
        self.doc.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
    }

    /// The environment variable that sets it.
    pub(super) fn variable(&self) -> String {
        format!("FMD_{}", self.key.to_uppercase())
    }

    /// The option of this key.
    pub(super) fn named(key: &str) -> Option<&'static OptionEntry> {
        TABLE.iter().find(|option| option.key == key)
    }
}

/// Turns the table into the values, their defaults, the getters, the builder's setters and [`TABLE`]. The `$` at its
/// head is handed in because a macro cannot otherwise write one into the macro that it makes.
macro_rules! options {
    (($d:tt) $($section:ident { $(
        $(#[doc = $doc:literal])+
        $key:ident {
            kind: $kind:ty, default: $default:expr,
            get: $get:ty, set: $set:ty,
            accepts: [$($accepted:literal),*], refuses: [$($refused:literal),*],
        }
    )+ })+) => {
        /// The value of every option.
        #[derive(Clone)]
        pub(super) struct Values {
            $($( $key: <$kind as Kind>::Value, )+)+
        }

        impl Default for Values {
            fn default() -> Self {
                Values { $($( $key: $default, )+)+ }
            }
        }

        /// Every option, in the order in which people read them.
        pub(super) static TABLE: &[OptionEntry] = &[$($( OptionEntry {
            key: stringify!($key),
            section: Section::$section,
            secret: <$kind as Kind>::SECRET,
            takes_empty: <$kind as Kind>::TAKES_EMPTY,
            words: <$kind as Kind>::words,
            set: |values, raw| {
                values.$key = <$kind as Kind>::read(raw)?;
                Ok(())
            },
            show: |values| <$kind as Kind>::show(&values.$key),
            show_default: |values| <$kind as Kind>::show_default(&values.$key),
            doc: &[$($doc),+],
            #[cfg(test)]
            accepts: &[$($accepted),*],
            #[cfg(test)]
            refuses: &[$($refused),*],
        }, )+)+];

        impl Config {$($(
            $(#[doc = $doc])+
            #[must_use]
            pub fn $key(&self) -> $get {
                <$kind as Kind>::lend(&self.values.$key)
            }
        )+)+}

        impl ConfigBuilder {$($(
            $(#[doc = $doc])+
            pub fn $key(self, value: $set) -> Self {
                let value: <$kind as Kind>::Given = value.into();
                self.put(stringify!($key), <$kind as Kind>::accept(value), |values, value| values.$key = value)
            }
        )+)+}

        /// Hands every option's doc, key and setter's argument to the macro `callback`, so that a builder which wraps
        /// [`ConfigBuilder`](crate::config::ConfigBuilder) can have the same setters without a list of its own. Where it
        /// is called, `BTreeMap`, `Color`, `Duration`, `Git`, `IpNet`, `Level` and `RouteList` must be in scope.
        #[doc(hidden)]
        #[macro_export]
        macro_rules! each_option {
            ($d callback:ident) => {
                $d callback! { $($( $(#[doc = $doc])+ $key: $set; )+)+ }
            };
        }
    };
}

pub(super) use options;
