//! Names that sound like that of a secret.

/// A field whose name has one of these in it, without regard to case and punctuation, is a secret.
const TELLING_PARTS: [&str; 41] = [
    "authorization",
    "cookie",
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "pwd",
    "secret",
    "token",
    "apikey",
    "accesskey",
    "accountkey",
    "privatekey",
    "authkey",
    "signingkey",
    "sharedkey",
    "masterkey",
    "encryptionkey",
    "subscriptionkey",
    "functionskey",
    "authcode",
    "otpcode",
    "pincode",
    "credential",
    "session",
    "signature",
    "csrf",
    "xsrf",
    "jwt",
    "cardnumber",
    "creditcard",
    "assertion",
    "securitycode",
    "samlresponse",
    "samlrequest",
    "codeverifier",
    "recoveryphrase",
    "recoverykey",
    "seedphrase",
    "mnemonic",
    "securityanswer",
];
/// What a code is for that only one person should have: `zip_code` and `error_code` are for everybody.
const TELLING_CODES: [&str; 15] = [
    "verification",
    "verify",
    "confirmation",
    "confirm",
    "oob",
    "backup",
    "recovery",
    "reset",
    "login",
    "device",
    "activation",
    "access",
    "mfa",
    "factor",
    "sms",
];
/// Beside one of these fields `code` is what a provider of logins sends along: whoever has it is let in.
pub(super) const BESIDE_CODE: [&str; 3] = ["codeverifier", "clientid", "redirecturi"];
/// A field with one of these names is one, too.
pub(super) const TELLING_NAMES: [&str; 15] =
    ["auth", "pass", "pw", "pin", "otp", "totp", "mfa", "cvv", "cvc", "ssn", "sid", "key", "sig", "xauth", "xauthuser"];

/// Whether a name without punctuation has that of a secret in it.
pub(super) fn tells(whole: &str) -> bool {
    let code = whole.trim_end_matches('s').strip_suffix("code");
    TELLING_PARTS.iter().any(|part| whole.contains(part))
        || code.is_some_and(|what| TELLING_CODES.iter().any(|code| what.ends_with(code)))
}

/// Whether `code` in the query or form that `text` is, or has in it, is a secret.
pub(super) fn is_login(text: &str) -> bool {
    let mut names = text.split(['?', '&', '#']).filter_map(|pair| Some(plain(pair.split_once('=')?.0)));
    text.contains("code=") && names.any(|name| name == "state" || BESIDE_CODE.contains(&&*name))
}

/// A name without regard to case and punctuation.
pub(super) fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The last word of a name of several, as in `card_pin`, `X-Sms-Otp` and `userPass`.
pub(super) fn last_word(name: &str) -> Option<String> {
    let name = name.trim_end_matches(|c: char| !c.is_alphanumeric());
    let mut after = None;
    let from = name.char_indices().rev().find_map(|(at, c)| {
        let begins = !c.is_alphanumeric()
            || (c.is_lowercase() && after.is_some_and(|(_, after): (_, char)| after.is_uppercase()));
        let from = after.map(|(at, _)| at).filter(|_| begins);
        after = Some((at, c));
        from
    })?;
    Some(name[from..].to_lowercase())
}
