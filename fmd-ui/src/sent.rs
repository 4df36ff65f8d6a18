//! A page as one file that somebody is sent, and that opens without the service.

use std::io::Read;

use flate2::read::GzDecoder;

use crate::table::{SENT_SCRIPT, SENT_STYLE};

/// The file with the page for `data`, the JSON that its script reads. Nothing in the data can end its element or be run: the file's policy
/// lets nothing run but its own script, and nothing be fetched.
#[must_use]
pub fn sent(title: &str, data: &str) -> String {
    let ((script, script_hash), (style, style_hash)) = (SENT_SCRIPT, SENT_STYLE);
    let (script, style) = (unpacked(script), unpacked(style));
    let policy = format!("default-src 'none'; img-src data:; script-src '{script_hash}'; style-src '{style_hash}'");
    let (title, data) = (text(title), json(data));
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{style}</style>\n</head>\n<body>\n<div id=\"app\"></div>\n\
         <script type=\"application/json\" id=\"sent\">{data}</script>\n<script>{script}</script>\n</body>\n</html>\n"
    )
}

fn unpacked(gzip: &[u8]) -> String {
    let mut unpacked = String::new();
    GzDecoder::new(gzip).read_to_string(&mut unpacked).expect("what the build has packed");
    unpacked
}

/// JSON in which no element can begin or end. Outside of its strings `<` does not occur.
fn json(data: &str) -> String {
    data.replace('<', "\\u003c")
}

fn text(plain: &str) -> String {
    plain.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_the_data_says_ends_no_element() {
        let evil = r#"{"a":"</script><script>alert(1)</script><!--","b":"\u2028 \u{2028}"}"#;
        let file = sent("</title><b>&", evil);
        assert_eq!(file.matches("</script>").count(), 2);
        assert_eq!((file.matches("</style>").count(), file.matches("</title>").count()), (1, 1));
        assert!(!file.contains("<!--"));
        assert!(file.contains(r#""a":"\u003c/script>\u003cscript>alert(1)"#));
    }

    #[test]
    fn the_policy_names_the_script_and_the_style_that_are_there() {
        let file = sent("x", "{}");
        let hash = |open: &str, close: &str| {
            let from = file.rfind(open).unwrap() + open.len();
            let text = &file[from..from + file[from..].find(close).unwrap()];
            assert!(text.len() > 10_000, "{open} holds {} bytes", text.len());
        };
        hash("<style>", "</style>");
        hash("<script>", "</script>");
        assert!(file.contains("script-src 'sha256-") && file.contains("style-src 'sha256-"));
    }
}
