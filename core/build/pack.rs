//! Packs one language.

use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use crate::emit::{
    AreasText, CardForm, CardText, CheckInText, Emit, FeelingsText, GuidesText, Helplines, KeptText, MomentsText,
    NotificationsText, Review, SafetyText,
};
use crate::{files, release};

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Texts {
    card: Vec<CardText>,
    prompt: Vec<CardText>,
}

/// Hashes that named people approved (L12).
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Approvals {
    approval: Vec<Approval>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Approval {
    id: String,
    hash: String,
    #[allow(dead_code)]
    by: String,
    #[allow(dead_code)]
    on: String,
}

/// The constant of one language. With `approved_only`, texts that nobody signed are left out (L12); an approved text
/// whose words changed since fails the build, and so does a helpline that is not verified or has expired (R2).
pub fn language(folder: &Path, language: &str, approved_only: bool) -> Result<String, String> {
    let approvals: Approvals = read_or_default(&folder.join("approvals.toml"))?;
    let texts = |name: &str, pick: fn(Texts) -> Vec<CardText>| -> Result<Vec<CardText>, String> {
        let mut all = Vec::new();
        for path in files(&folder.join(name), "toml")? {
            all.extend(pick(read(&path)?));
        }
        all.retain(|text| text.review != Review::Retired);
        check_hashes(&all, &approvals)?;
        if approved_only {
            all.retain(|text| is_approved(text, &approvals));
        }
        Ok(all)
    };
    let cards = texts("cards", |file| file.card)?;
    let mut prompts = texts("prompts", |file| file.prompt)?;
    // A prompt is a question, and need not say so.
    for text in &mut prompts {
        text.form = CardForm::Question;
    }
    let kept: Result<Vec<KeptText>, String> =
        files(&folder.join("kept"), "toml")?.iter().map(|path| read(path)).collect();
    let helplines: Result<Vec<Helplines>, String> =
        files(&folder.join("helplines"), "toml")?.iter().map(|path| read(path)).collect();
    let helplines = helplines?;
    if approved_only {
        check_helplines(&helplines)?;
    }

    let mut out = format!("Content {{ language: {language:?}, cards: ");
    cards.emit(&mut out);
    field(&mut out, "prompts", &prompts);
    field(&mut out, "check_in", &read::<CheckInText>(&folder.join("check_in.toml"))?);
    field(&mut out, "feelings", &read::<FeelingsText>(&folder.join("feelings.toml"))?);
    field(&mut out, "areas", &read::<AreasText>(&folder.join("areas.toml"))?);
    field(&mut out, "notifications", &read::<NotificationsText>(&folder.join("notifications.toml"))?);
    field(&mut out, "helplines", &helplines);
    field(&mut out, "moments", &read::<MomentsText>(&folder.join("moments.toml"))?);
    field(&mut out, "guides", &read::<GuidesText>(&folder.join("guides.toml"))?);
    field(&mut out, "safety", &read::<SafetyText>(&folder.join("safety.toml"))?);
    field(&mut out, "kept", &kept?);
    out.push('}');
    Ok(out)
}

fn field(out: &mut String, name: &str, value: &impl Emit) {
    out.push_str(", ");
    out.push_str(name);
    out.push_str(": ");
    value.emit(out);
}

fn is_approved(text: &CardText, approvals: &Approvals) -> bool {
    let signed = |approval: &Approval| approval.id == text.id && approval.hash == text.text_hash;
    text.review == Review::Approved && approvals.approval.iter().any(signed)
}

fn check_hashes(texts: &[CardText], approvals: &Approvals) -> Result<(), String> {
    for text in texts {
        let hash = text_hash(text);
        if text.text_hash != hash {
            return Err(format!("{}: text_hash is {hash}; a changed text goes back to draft", text.id));
        }
        if text.review == Review::Approved && !is_approved(text, approvals) {
            return Err(format!("{}: approved, but approvals.toml does not list its hash", text.id));
        }
    }
    Ok(())
}

/// A number that is wrong does more harm than none: unlike a text, it is not left out but stops the release.
#[allow(clippy::disallowed_methods, reason = "a release is built on a day, and a line may have expired before it")]
fn check_helplines(countries: &[Helplines]) -> Result<(), String> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|e| e.to_string())?;
    let today = release::day(now.as_secs() / 86_400);
    let lines = countries.iter().flat_map(|country| country.line.iter().map(|line| (&country.country, line)));
    for (country, line) in lines {
        let why = release::refusal(&line.source_url, &line.verified_on, &line.verified_by, &line.expires_on, &today);
        if let Some(why) = why {
            return Err(format!("helplines/{country}.toml, {} {}: {why}", line.name, line.number));
        }
    }
    Ok(())
}

fn text_hash(text: &CardText) -> String {
    let digest = Sha256::digest(format!("{}\n{}\n{}", text.title, text.body, text.step));
    digest[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    toml::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))
}

fn read_or_default<T: DeserializeOwned + Default>(path: &Path) -> Result<T, String> {
    if path.exists() { read(path) } else { Ok(T::default()) }
}
