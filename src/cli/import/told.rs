//! What is told of files on the command line, and what is asked.

use super::super::{Call, Outcome};
use crate::domain::class_file::intake::{Count, Doubt, Looked, Question, WhoIs};
use crate::locale::{Text, intake, terms, text, working};

/// As many students as are named of those who still lack something, unless all are wanted.
const MOST_LACKING: usize = 8;

/// What has to be answered first.
pub(super) fn asks(call: &Call, looked: &Looked, question: &Question) -> Outcome {
    let mut lines = Vec::new();
    match question {
        Question::Columns(mapping, _) => {
            lines.push(call.say(&text::cli_import_asks_columns()));
            for (name, role) in &mapping.columns {
                let shows = mapping.shows.get(name);
                let shows = shows.map(|code| format!(":{code}")).unwrap_or_default();
                lines.push(format!("  {name}={}{shows}", role.name()));
            }
            if let Some(role) = mapping.lacks() {
                lines.push(call.say(&text::import_columns_lacks(intake::role(role))));
            }
        }
        Question::Codes(codes) => {
            lines.push(call.say(&text::cli_import_asks_codes()));
            for (code, count) in codes {
                lines.push(format!("  {code}  ({count})"));
            }
        }
        Question::Scale(low, high) => {
            lines.push(call.say(&text::import_scale_about(*high, *low, 4)));
            lines.push(call.say(&text::cli_import_asks_scale()));
        }
        Question::Days => {
            lines.push(call.say(&text::import_days_about()));
            lines.push(call.say(&text::cli_import_asks_days()));
        }
        Question::Class(classes) => {
            lines.push(call.say(&text::cli_import_asks_class()));
            for (id, title, count) in classes {
                lines.push(format!("  {id}  {title} ({count})"));
            }
        }
        Question::Sheet(sheets) => {
            lines.push(call.say(&text::cli_import_asks_sheet()));
            lines.extend(sheets.iter().map(|(name, _)| format!("  {name}")));
        }
        Question::Left(names) => {
            lines.push(call.say(&text::import_left_title(names.len())));
            lines.extend(names.iter().map(|(_, name)| format!("  {name}")));
            lines.push(call.say(&text::cli_import_asks_left()));
        }
        Question::Who(doubts) => lines.extend(doubted(call, doubts)),
        Question::Strangers(count) => {
            lines.push(call.say(&text::import_strangers_title(*count)));
            let [_, _, names] = &looked.named;
            lines.extend(names.iter().map(|name| format!("  {name}")));
            if *count > names.len() && !names.is_empty() {
                lines.push("  …".to_owned());
            }
            lines.push(call.say(&text::cli_import_asks_strangers()));
        }
    }
    Outcome {
        out: String::new(),
        err: lines.join("\n"),
        code: 1,
    }
}

/// Each line of which nobody knows who it is about, and how to say it.
fn doubted(call: &Call, doubts: &[Doubt]) -> Vec<String> {
    let mut lines = vec![call.say(&text::cli_import_asks_who())];
    for doubt in doubts {
        let why = call.say(&intake::why(doubt.why));
        lines.push(format!("  {} — {why}", call.say(&intake::doubt(doubt))));
        for maybe in &doubt.maybe {
            let asked = match maybe.who {
                WhoIs::Same(key) => format!("--same {}={key}", doubt.line),
                WhoIs::SameLine(line) => format!("--same {}=line{line}", doubt.line),
                WhoIs::Another | WhoIs::LeaveOut => continue,
            };
            lines.push(format!("    {asked}  {}", call.say(&intake::maybe(maybe))));
        }
    }
    lines
}

/// What came, or would come; `is_whole`: one by one.
pub(super) fn told(call: &Call, looked: &Looked, is_done: bool, is_whole: bool) -> Vec<String> {
    let title = title(looked, is_done);
    let mut lines = vec![format!(
        "{} — {}",
        call.say(&intake::format(looked.format)),
        call.say(&title)
    )];
    lines.extend(counted(call, looked));
    lines.extend(named(call, looked));
    if is_whole {
        let every = looked.coming.listed().iter();
        lines.extend(
            every.map(|one| format!("  {} — {}", one.name, call.say(&intake::coming(one)))),
        );
        if looked.coming.more() > 0 {
            lines.push(call.say(&text::import_every_more(looked.coming.more())));
        }
    }
    if let Some(kind) = looked.kind {
        lines.push(call.say(&text::cli_import_kind_is(terms::kind_of_work(kind))));
    }
    lines.extend(stated(call, looked));
    if looked.counts.left > 0 {
        lines.push(call.say(&text::import_left_now(looked.counts.left)));
    }
    if looked.counts.strangers > 0 {
        lines.push(call.say(&text::import_strangers_stay(looked.counts.strangers)));
    }
    lines.extend(lacking(call, looked, is_whole));
    for finding in looked.findings.listed() {
        lines.push(call.say(&intake::finding(finding)));
    }
    lines
}

/// How much of each kind.
fn counted(call: &Call, looked: &Looked) -> Vec<String> {
    let mut lines = Vec::new();
    for (kind, count) in intake::kinds().iter().zip(looked.counts.of_each()) {
        if count == Count::default() {
            continue;
        }
        let figure = |count: usize, what: &Text| {
            let number = i32::try_from(count).unwrap_or(i32::MAX);
            let number = working::figure(f64::from(number));
            call.say(&text::cli_import_count(number, what.clone()))
        };
        lines.push(format!(
            "  {}: {}, {}, {}, {}",
            call.say(kind),
            figure(count.added, &text::import_column_new()),
            figure(count.changed, &text::import_column_changed()),
            figure(count.same, &text::import_column_same()),
            figure(count.kept, &text::import_column_kept()),
        ));
    }
    lines
}

/// In which language what frameworks say is, where that is asked.
fn stated(call: &Call, looked: &Looked) -> Vec<String> {
    let asked = looked.stated.iter().filter(|of| of.is_asked());
    let lines = asked.map(|of| {
        let now = of.now();
        let now = now.map_or_else(text::import_stated_unsaid, terms::stated_in);
        let says = if of.title.is_empty() {
            text::cli_import_stated_all(now)
        } else {
            text::cli_import_stated_of(now, of.title.as_str())
        };
        match intake::stated_why(of) {
            Some(why) => format!("{} {}", call.say(&says), call.say(&why)),
            None => call.say(&says),
        }
    });
    lines.collect()
}

/// What students who came still lack: the first ones, or all of them.
fn lacking(call: &Call, looked: &Looked, is_whole: bool) -> Vec<String> {
    let all = &looked.lacking;
    if all.is_empty() {
        return Vec::new();
    }
    let most = if is_whole { all.len() } else { MOST_LACKING };
    let mut lines = vec![call.say(&text::import_lacking(all.len()))];
    let first = all.iter().take(most);
    lines.extend(first.map(|(name, lacks)| format!("  {}", call.say(&intake::lacks(name, lacks)))));
    if all.len() > most {
        lines.push(call.say(&text::cli_import_lacking_more(all.len() - most)));
    }
    lines
}

fn title(looked: &Looked, is_done: bool) -> Text {
    if looked.is_broken() {
        text::import_broken_title()
    } else if looked.counts.is_nothing() {
        text::import_nothing_title()
    } else if is_done {
        text::import_done_title()
    } else {
        text::import_preview_title()
    }
}

/// Why nothing comes, and who does.
fn named(call: &Call, looked: &Looked) -> Vec<String> {
    let mut lines = Vec::new();
    if looked.is_broken() {
        lines.push(call.say(&text::import_broken_about()));
    } else if looked.counts.is_nothing() {
        lines.push(call.say(&text::import_nothing_comes()));
    }
    let students = looked.counts.students;
    let of = [
        (students.added, text::import_column_new()),
        (students.changed, text::import_column_changed()),
        (looked.counts.strangers, text::import_column_out()),
    ];
    for (names, (count, what)) in looked.named.iter().zip(of) {
        if names.is_empty() {
            continue;
        }
        // Only the first ones are named; --every names all.
        let more = if count > names.len() { "…" } else { "" };
        lines.push(call.say(&text::import_named(names.join(", ") + more, what)));
    }
    lines
}
