//! Figures and changes in plain words, for reports.

/// A whole number in groups of thousands: 12,400.
pub(crate) fn grouped(value: u64) -> String {
    let digits = value.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Three significant figures, never in exponent form.
fn three_figures(value: f64) -> String {
    if value >= 999.5 {
        return grouped(value.round() as u64);
    }
    let decimals = match value {
        v if v >= 99.95 => 0,
        v if v >= 9.995 => 1,
        _ => 2,
    };
    format!("{value:.decimals$}")
}

/// A duration given in milliseconds: 870 µs, 18.2 ms, 1.24 s.
pub(crate) fn duration(ms: f64) -> String {
    match ms {
        0.0 => "0 ms".to_owned(),
        ms if ms < 0.000_999_5 => format!("{} ns", three_figures(ms * 1e6)),
        ms if ms < 0.999_5 => format!("{} µs", three_figures(ms * 1e3)),
        ms if ms < 999.5 => format!("{} ms", three_figures(ms)),
        ms => format!("{} s", three_figures(ms / 1e3)),
    }
}

/// A share from 0 to 1: 0 %, 0.35 %, 6.02 %, 12.4 %.
pub(crate) fn percent(share: f64) -> String {
    match share * 100.0 {
        0.0 => "0 %".to_owned(),
        value if value < 0.01 => "<0.01 %".to_owned(),
        value if value >= 9.995 => format!("{value:.1} %"),
        value => format!("{value:.2} %"),
    }
}

/// By which factor, and in which direction: `2.3 times slower`, `12 % faster`.
pub(crate) fn factor(ratio: f64, more: &str, less: &str) -> String {
    let (factor, word) = if ratio >= 1.0 { (ratio, more) } else { (1.0 / ratio, less) };
    if factor >= 9.95 {
        return format!("{factor:.0} times {word}");
    }
    if factor >= 1.995 {
        return format!("{factor:.1} times {word}");
    }
    let share = (ratio - 1.0).abs() * 100.0;
    if share < 9.95 { format!("{share:.1} % {word}") } else { format!("{share:.0} % {word}") }
}

/// A ratio as a change: `+12 %`, `−40 %`.
pub(crate) fn signed(ratio: f64) -> String {
    let share = (ratio - 1.0) * 100.0;
    let sign = if share < 0.0 { "−" } else { "+" };
    let size = share.abs();
    if size >= 9.95 { format!("{sign}{size:.0} %") } else { format!("{sign}{size:.1} %") }
}

/// `one` or `many` with its count.
pub(crate) fn counted(count: u64, one: &str) -> String {
    format!("{} {one}{}", grouped(count), if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_read_as_people_write_them() {
        assert_eq!([grouped(7), grouped(1_204), grouped(12_345_678)], ["7", "1,204", "12,345,678"]);
        let durations = [0.000_5, 0.03, 0.999_6, 18.24, 999.6, 12_400.0].map(duration);
        assert_eq!(durations, ["500 ns", "30.0 µs", "1.00 ms", "18.2 ms", "1.00 s", "12.4 s"]);
        assert_eq!(
            [0.0, 0.000_01, 0.0035, 0.0602, 0.124].map(percent),
            ["0 %", "<0.01 %", "0.35 %", "6.02 %", "12.4 %"]
        );
    }

    #[test]
    fn changes_say_how_much_and_in_which_direction() {
        let told = [2.3, 1.12, 0.88, 0.5, 12.0, 1.012].map(|ratio| factor(ratio, "slower", "faster"));
        assert_eq!(
            told,
            ["2.3 times slower", "12 % slower", "12 % faster", "2.0 times faster", "12 times slower", "1.2 % slower"]
        );
        assert_eq!([1.5, 0.6, 1.034].map(signed), ["+50 %", "−40 %", "+3.4 %"]);
    }
}
