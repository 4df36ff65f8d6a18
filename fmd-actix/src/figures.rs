//! What the function of a custom graph may give.

use std::fmt::Display;

/// A figure, several named ones, or either of them in a `Result`.
pub trait IntoFigures {
    /// The figures by series; the only one of a graph of single figures has no name.
    ///
    /// # Errors
    /// What went wrong, in words.
    fn into_figures(self) -> Result<Vec<(String, f64)>, String>;
}

macro_rules! figure {
    ($($number:ty)+) => {$(
        impl IntoFigures for $number {
            fn into_figures(self) -> Result<Vec<(String, f64)>, String> {
                #[allow(clippy::cast_precision_loss, clippy::cast_lossless, trivial_numeric_casts)]
                let value = self as f64;
                Ok(vec![(String::new(), value)])
            }
        }
    )+};
}

figure! { f32 f64 i8 i16 i32 i64 isize u8 u16 u32 u64 usize }

impl<S: Into<String>, N: Into<f64>> IntoFigures for Vec<(S, N)> {
    fn into_figures(self) -> Result<Vec<(String, f64)>, String> {
        Ok(self.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl<S: Into<String>, N: Into<f64>, const COUNT: usize> IntoFigures for [(S, N); COUNT] {
    fn into_figures(self) -> Result<Vec<(String, f64)>, String> {
        Ok(self.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl<F: IntoFigures, E: Display> IntoFigures for Result<F, E> {
    fn into_figures(self) -> Result<Vec<(String, f64)>, String> {
        self.map_err(|error| error.to_string())?.into_figures()
    }
}
