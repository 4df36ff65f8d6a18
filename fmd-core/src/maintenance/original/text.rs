//! The texts that the Flask Monitoring Dashboard stores, as the values that they were made of.

use fmd_profiler::Frame;

use crate::outlier::Facts;
use crate::store::OldOutlier;
use crate::surroundings::Surroundings;

/// Unix microseconds of a moment as SQLAlchemy writes it.
pub(super) fn moment(text: &str) -> Option<i64> {
    let moment = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f").ok()?;
    Some(moment.and_utc().timestamp_micros())
}

/// What an outlier asked for, as it came: secrets included.
pub(super) fn facts(outlier: &OldOutlier, endpoint: &str, peer: Option<&str>) -> Facts {
    let url = &outlier.request_url;
    let behind_host =
        url.split_once("://").map_or(url.as_str(), |(_, rest)| rest.find('/').map_or("/", |at| &rest[at..]));
    let (path, query) = behind_host.split_once('?').unwrap_or((behind_host, ""));
    let headers = outlier.request_header.lines().filter_map(|line| line.split_once(": "));
    Facts {
        method: in_environment(&outlier.request_environment, "REQUEST_METHOD").unwrap_or("").to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        pattern: endpoint.to_owned(),
        params: Vec::new(),
        headers: Some(headers.map(|(name, value)| (name.to_owned(), value.as_bytes().to_vec())).collect()),
        peer: peer.map(str::to_owned),
        body: None,
    }
}

/// The value of `name` in a printed dictionary.
fn in_environment<'e>(environment: &'e str, name: &str) -> Option<&'e str> {
    let (_, rest) = environment.split_once(&format!("'{name}': '"))?;
    rest.split('\'').next()
}

/// How busy the machine was: percentages of its cores, and a printed `svmem`.
pub(super) fn surroundings(outlier: &OldOutlier) -> Surroundings {
    let cores = outlier.cpu_percent.trim_matches(['[', ']']).split(", ");
    let memory = |name: &str| {
        let (_, rest) = outlier.memory.split_once(&format!("{name}="))?;
        rest.split([',', ')']).next()?.parse().ok()
    };
    Surroundings {
        cores: cores.filter_map(|core| Some(core.parse::<f32>().ok()? / 100.0)).collect(),
        used_memory: memory(" used").unwrap_or(0),
        total_memory: memory("total").unwrap_or(0),
        ..Surroundings::default()
    }
}

/// The stack at which it was, outermost first: `File: "a.py", line 7, in "f": "code"` for each frame.
pub(super) fn stack(outlier: &OldOutlier) -> Vec<Frame> {
    outlier.stacktrace.split("<br />").filter_map(frame).collect()
}

fn frame(text: &str) -> Option<Frame> {
    let (file, rest) = text.strip_prefix("File: \"")?.split_once("\", line ")?;
    let (line, rest) = rest.split_once(", in \"")?;
    let function = rest.split('"').next()?;
    // As it is read back from the table of frames, where each is to stand once.
    let (file, line) = (Some(file).filter(|file| !file.is_empty()), line.parse().ok().filter(|&line| line > 0));
    Some(Frame { function: function.into(), module: "".into(), file: file.map(Into::into), line })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_with_and_without_a_fraction() {
        assert_eq!(moment("1970-01-02 00:00:01.000250"), Some(86_401_000_250));
        assert_eq!(moment("1970-01-01 00:00:01"), Some(1_000_000));
        assert_eq!(moment("yesterday"), None);
    }

    #[test]
    fn an_outlier_is_read_from_its_texts() {
        let text = |text: &str| text.to_owned();
        let outlier = OldOutlier {
            request_id: 1,
            request_header: text("Host: shop\r\nAuthorization: Basic abc\r\n\r\n"),
            request_environment: text("{'REMOTE_ADDR': '10.0.0.1', 'REQUEST_METHOD': 'POST', 'x': <object at 0x7f>}"),
            request_url: text("http://shop:80/items/7?q=1&r=2"),
            cpu_percent: text("[12.5, 100.0]"),
            memory: text("svmem(total=400, available=300, percent=9.9, used=100, free=50)"),
            stacktrace: text(
                "File: \"a.py\", line 7, in \"f\": \"g(\"x\")\"<br />File: \"b.py\", line 9, in \"g\": \"h()\"",
            ),
        };
        let facts = facts(&outlier, "item", Some("10.0.0.1"));
        assert_eq!((facts.method.as_str(), facts.path.as_str(), facts.query.as_str()), ("POST", "/items/7", "q=1&r=2"));
        let headers: Vec<_> = facts.headers.unwrap().into_iter().map(|(name, _)| name).collect();
        assert_eq!(headers, ["Host", "Authorization"]);
        let around = surroundings(&outlier);
        assert_eq!((around.cores, around.used_memory, around.total_memory), (vec![0.125, 1.0], 100, 400));
        let stack = stack(&outlier);
        assert_eq!(
            stack.iter().map(|frame| (&*frame.function, frame.line)).collect::<Vec<_>>(),
            [("f", Some(7)), ("g", Some(9))]
        );
    }
}
