//! The dates a family takes home: when it meets again, when somebody looks at the goal, by when each promised.
//! What stands in a calendar is read by whoever sees the phone: the name a child is called by and what the day is
//! for, and no word of a goal or a promise.

use jiff::civil::{Date, DateTime};
use sha2::{Digest as _, Sha256};

use super::Context;
use crate::domain::conference::goal::{Course, Goal};
use crate::domain::conference::pace::Moment;
use crate::domain::conference::{Conference, Kind, Record, State};
use crate::domain::id::HomeId;
use crate::domain::people::folder::Folder;
use crate::domain::people::person::Voice;
use crate::locale::{Text, text};

/// So long is a meeting whose length nobody has said, in minutes.
const MINUTES: i64 = 20;

/// So many bytes a square holds that a worn printer still prints well enough for a phone.
const ROOM: usize = 360;

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// At an hour, for so many minutes.
    Hour(DateTime, i64),
    /// On a day.
    Day(Date),
}

/// A date to be put on a calendar.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Event {
    /// What it is of: the same the next time it is written, so that a calendar puts it in its own place.
    of: String,
    /// What it is for.
    pub(super) says: Text,
    /// When.
    pub(super) at: At,
}

/// The dates that lie ahead, the one a family needs most first.
pub(super) fn dates(folder: &Folder, context: &Context) -> Vec<Event> {
    let record = folder.last_conference();
    let name = || folder.student.name.called.clone();
    let mut events = Vec::new();
    if let Some((of, at)) = meeting(folder, record, context.today) {
        let says = text::calendar_meeting(name());
        events.push(Event { of, says, at });
    }
    let ahead = |day: &Date| *day >= context.today;
    let Some(record) = record else { return events };
    let key = record.conference.key;
    let goal = record.goal.as_ref();
    if let Some(goal) = goal.filter(|goal| goal.course == Course::Going) {
        let (looks, due) = (goal.looks.filter(ahead), goal.due.filter(ahead));
        let looks = looks.map(|day| ("looks", text::calendar_looks(name()), day));
        let due = due.map(|day| ("goal", text::calendar_goal(name()), day));
        // Whoever looks, looks on that day; else the goal's own day is the one to know.
        events.extend(looks.or(due).map(|(what, says, day)| Event {
            of: format!("{what}-{key}"),
            says,
            at: At::Day(day),
        }));
    }
    let open = record.promises.iter().filter(|one| one.kept.is_none());
    events.extend(open.filter_map(|promise| {
        let day = promise.due.filter(ahead)?;
        Some(Event {
            of: format!("promise-{key}-{}", promise.owner.name()),
            says: match promise.owner {
                Voice::Student => text::calendar_promise_own(name()),
                owner => text::calendar_promise(name(), context.voice(owner)),
            },
            at: At::Day(day),
        })
    }));
    events
}

/// When this home meets again: as planned, else as agreed.
fn meeting(folder: &Folder, record: Option<&Record>, today: Date) -> Option<(String, At)> {
    let planned = planned(folder, record, today).map(|one| {
        let minutes = i64::from(one.1);
        let minutes = if minutes > 0 { minutes } else { MINUTES };
        ("meeting".to_owned(), At::Hour(one.0, minutes))
    });
    let agreed = record.and_then(|record| record.conference.next);
    let agreed = agreed.filter(|day| *day >= today);
    planned.or(agreed.map(|day| ("meeting".to_owned(), At::Day(day))))
}

/// The hour and the length of the next conference that is planned with this home.
fn planned(folder: &Folder, record: Option<&Record>, today: Date) -> Option<(DateTime, u16)> {
    let planned = next_planned(folder, record, today)?;
    Some((planned.at?, planned.minutes))
}

/// The next conference that is planned with this home.
pub(super) fn planned_conference(folder: &Folder, today: Date) -> Option<&Conference> {
    next_planned(folder, folder.last_conference(), today)
}

fn next_planned<'a>(
    folder: &'a Folder,
    record: Option<&Record>,
    today: Date,
) -> Option<&'a Conference> {
    let met = record.and_then(|record| record.conference.home);
    let home = folder.home.or(met);
    let is_of = |planned: Option<HomeId>| match (home, planned) {
        (Some(home), Some(planned)) => home == planned,
        // Of two homes, what is nobody's for sure is not printed for one.
        (Some(_), None) | (None, Some(_)) => folder.home.is_none() && folder.households.len() < 2,
        (None, None) => true,
    };
    let planned = folder.records.iter().map(|record| &record.conference);
    planned
        .filter(|one| one.kind == Kind::Conference && one.state == State::Planned)
        .filter(|one| is_of(one.home))
        .find(|one| one.at.is_some_and(|at| at.date() >= today))
}

/// The next meeting alone, for a square on an invitation, and what is said beside it.
pub(super) fn of_meeting(folder: &Folder, context: &Context) -> Option<(String, Text)> {
    let (_, at) = meeting(folder, folder.last_conference(), context.today)?;
    let says = text::calendar_meeting(folder.student.name.called.clone());
    let says = escaped(&context.reader.first(&says));
    let when = when(at).join("\r\n");
    let held = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:{says}\r\n{when}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    );
    (held.len() <= ROOM).then(|| (held, text::home_page_scan_family()))
}

/// When a home meets again, for its page; an hour where there is one.
pub(super) fn next_meeting(folder: &Folder, context: &Context) -> Option<At> {
    let (_, at) = meeting(folder, folder.last_conference(), context.today)?;
    Some(at)
}

/// A goal's days to tick: the days of the week it is done on, from the conference on to its own day.
pub(super) fn to_tick(goal: &Goal, from: Date) -> Vec<Date> {
    let last = goal.due.unwrap_or_else(|| {
        // Without a day of its own: as many as there are boxes.
        from.saturating_add(jiff::ToSpan::days(7 * 14))
    });
    goal.plan.days.dates(from, last).collect()
}

/// The weeks until a goal's own day, by their first days.
pub(super) fn weeks(goal: &Goal, from: Date) -> Vec<Date> {
    let Some(due) = goal.due else {
        return Vec::new();
    };
    let weeks = from.series(jiff::ToSpan::days(7));
    weeks.take_while(|day| *day <= due).collect()
}

/// Whose calendar file it is, and when it is written.
#[derive(Clone, Copy, Debug)]
pub struct Stamp {
    /// The class's own id: two classes never write the same date.
    pub class: [u8; 16],
    /// The moment.
    pub moment: Moment,
}

/// A student's dates as a file that any calendar takes in; none: no date lies ahead.
pub fn calendar(folder: &Folder, context: &Context, stamp: Stamp) -> Option<String> {
    let events = dates(folder, context);
    if events.is_empty() {
        return None;
    }
    let moment = jiff::Timestamp::from_millisecond(stamp.moment.0).ok()?;
    let written = moment.strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//juntos//juntos//EN".to_owned(),
    ];
    for event in &events {
        let of = format!("{}-{}", folder.key, event.of);
        let sum = Sha256::new()
            .chain_update(stamp.class)
            .chain_update(of.as_bytes());
        let id = uuid::Builder::from_custom_bytes(first_half(sum.finalize().as_ref()));
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", id.into_uuid()),
            format!("DTSTAMP:{written}"),
        ]);
        lines.extend(when(event.at));
        let (first, second) = context.reader.both(&event.says);
        let says = match second {
            Some(second) if second != first => format!("{first} · {second}"),
            _ => first,
        };
        lines.push(format!("SUMMARY:{}", escaped(&says)));
        lines.push("END:VEVENT".to_owned());
    }
    lines.push("END:VCALENDAR".to_owned());
    Some(lines.iter().map(|line| folded(line)).collect())
}

/// The same dates for a square on paper, in the first language, and how many of them had no room.
pub(super) fn brief(folder: &Folder, context: &Context) -> Option<(String, usize)> {
    let events = dates(folder, context);
    let mut held = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n".to_owned();
    let mut left = events.len();
    let end = "END:VCALENDAR\r\n";
    for event in &events {
        let says = escaped(&context.reader.first(&event.says));
        let when = when(event.at).join("\r\n");
        let one = format!("BEGIN:VEVENT\r\nSUMMARY:{says}\r\n{when}\r\nEND:VEVENT\r\n");
        if held.len() + one.len() + end.len() > ROOM {
            break;
        }
        held.push_str(&one);
        left -= 1;
    }
    let is_any = left < events.len();
    held.push_str(end);
    is_any.then_some((held, left))
}

/// Local time without a zone: whoever reads it lives where it is.
fn when(at: At) -> Vec<String> {
    let hour = |at: DateTime| at.strftime("%Y%m%dT%H%M%S").to_string();
    match at {
        At::Hour(at, minutes) => {
            let end = at.saturating_add(jiff::ToSpan::minutes(minutes));
            vec![
                format!("DTSTART:{}", hour(at)),
                format!("DTEND:{}", hour(end)),
            ]
        }
        At::Day(day) => vec![format!("DTSTART;VALUE=DATE:{}", day.strftime("%Y%m%d"))],
    }
}

fn first_half(sum: &[u8]) -> [u8; 16] {
    let mut half = [0; 16];
    let bytes = half.iter_mut().zip(sum);
    bytes.for_each(|(one, byte)| *one = *byte);
    half
}

/// What means something else in a calendar file says that it does not.
fn escaped(words: &str) -> String {
    let mut out = String::new();
    for letter in words.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// A line as a calendar file has it: no more than 75 bytes, what is left over on the next one.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut bytes = 0;
    for letter in line.chars() {
        if bytes + letter.len_utf8() > 75 {
            out.push_str("\r\n ");
            bytes = 1;
        }
        out.push(letter);
        bytes += letter.len_utf8();
    }
    out + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn long_lines_are_folded_between_letters_and_unfold_to_what_they_were() {
        let line = format!("SUMMARY:{}", "ñandú ".repeat(40));
        let out = folded(&line);
        assert!(out.split("\r\n").all(|one| one.len() <= 75), "{out}");
        assert_eq!(out.replace("\r\n ", ""), format!("{line}\r\n"));
    }

    #[test]
    fn words_cannot_end_a_date_or_begin_another() {
        assert_eq!(
            escaped("a,b;c\\d\r\nEND:VEVENT"),
            "a\\,b\\;c\\\\d\\nEND:VEVENT"
        );
    }

    #[test]
    fn weeks_reach_to_the_goals_day() {
        let goal = Goal {
            due: Some(date(2026, 12, 14)),
            ..Goal::default()
        };
        let from = date(2026, 11, 30);
        let expected = [from, date(2026, 12, 7), date(2026, 12, 14)];
        assert_eq!(weeks(&goal, from), expected);
        assert!(weeks(&Goal::default(), from).is_empty());
    }
}
