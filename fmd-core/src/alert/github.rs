//! Issues on GitHub: one for each thing that is wrong, told apart by what is written into it.

use serde_json::{Value, json};

use super::channel::Issues;
use super::delivery::Failure;
use super::http::{get, post_json};
use super::message::{Event, Message};
use super::sender::Sender;

/// What our issues are labelled with, by which they are found again.
const LABEL: &str = "fmd";

/// Tells `message` by an issue; where one about the same is open already, by a comment if the error came back, and else not again.
pub(super) fn tell(issues: &Issues, sender: &Sender, message: &Message) -> Result<(), Failure> {
    let repository = format!("{}/repos/{}", issues.api, issues.repository);
    let token = format!("Bearer {}", issues.token);
    let headers = [
        ("authorization", token.as_str()),
        ("accept", "application/vnd.github+json"),
        ("x-github-api-version", "2022-11-28"),
    ];
    if message.event == Event::Test {
        return check(&get(&repository, &headers, &sender.trust)?);
    }
    let marker = marker(message);
    let open = get(&format!("{repository}/issues?state=open&labels={LABEL}&per_page=100"), &headers, &sender.trust)?;
    let open: Vec<Value> = serde_json::from_slice(&open).map_err(|_| unlike_github())?;
    let known = open.iter().find(|issue| issue["body"].as_str().is_some_and(|body| body.contains(&marker)));
    let body = body(sender, message, &marker);
    match known {
        None => {
            let issue = json!({"title": message.title, "body": body, "labels": [LABEL]});
            post_json(&format!("{repository}/issues"), &issue, &headers, &sender.trust).map(|_| ())
        }
        Some(_) if !message.is_back => Ok(()),
        Some(issue) => {
            let number = issue["number"].as_u64().ok_or_else(unlike_github)?;
            post_json(
                &format!("{repository}/issues/{number}/comments"),
                &json!({"body": body}),
                &headers,
                &sender.trust,
            )
            .map(|_| ())
        }
    }
}

/// A test writes nothing: it looks whether issues could be written.
fn check(repository: &[u8]) -> Result<(), Failure> {
    let repository: Value = serde_json::from_slice(repository).map_err(|_| unlike_github())?;
    if repository["has_issues"] == false {
        return Err(Failure::from("the repository has its issues turned off".to_owned()));
    }
    Ok(())
}

fn unlike_github() -> Failure {
    Failure::from("what answers does not speak as GitHub does: look at `alert_github_api`".to_owned())
}

/// What is written into each issue about the same thing.
fn marker(message: &Message) -> String {
    format!("<!-- fmd:{} -->", message.fingerprint.as_deref().unwrap_or(&message.name))
}

fn body(sender: &Sender, message: &Message, marker: &str) -> String {
    // A longer one than any in the text, which would end it.
    let fence = "~".repeat(4.max(longest_run(&message.text, '~') + 1));
    let mut body = format!("{}\n\n", message.title);
    if !message.text.is_empty() {
        body = format!("{fence}text\n{}\n{fence}\n\n", message.text);
    }
    for (name, value) in &message.facts {
        body.push_str(&format!("- {name}: `{}`\n", value.replace('`', "'")));
    }
    if let Some(link) = sender.link(message) {
        body.push_str(&format!("\n[Show it on the dashboard]({link})\n"));
    }
    body.push_str(&format!("\nWritten by fmd in {}.\n{marker}\n", sender.service));
    body
}

/// The most of `wanted` that follow each other in `text`.
fn longest_run(text: &str, wanted: char) -> usize {
    text.split(|char| char != wanted).map(str::len).max().unwrap_or(0)
}
