//! What is asked of whoever fills something in: a field after the other, and what stands there is said back.

use std::collections::VecDeque;

use super::super::Session;
use super::act::{Act, TRANSLATION, pick, press};
use super::filled::{Asked, Filling, Words};
use super::here::{
    field_here, is_family, is_form, is_many, is_note, page, reader, said, said_back, typed,
};
use super::talk::Talk;
use crate::domain::conference::days::WEEK;
use crate::domain::people::person::Voice;
use crate::locale::{Text, terms, text};
use crate::page::{Block, Field, Holds, Key, Page, Pick, Translated};
use crate::render::filled;

/// The most values that are said with a number each.
const MOST: usize = 12;

impl Talk {
    /// A form that was not there before is gone through from its first field.
    pub(super) fn begins_form(&mut self, session: &mut Session) {
        let here = page(session);
        if !is_form(&here) {
            if self.filling.of.take().is_some() {
                self.filling.stop();
            }
            return;
        }
        let first = here.fields().next().map(|field| field.label.clone());
        let of = first.map(|first| (here.read.clone(), first));
        let is_secret = here
            .fields()
            .all(|one| matches!(one.holds, Holds::Secret(..)));
        let is_refused = is_secret && self.filling.is_over(&here) && self.own.is_none();
        if of == self.filling.of && !(is_refused && is_wrong(&here)) {
            return;
        }
        if of == self.filling.of {
            let wrong = here.fields().find_map(|field| field.wrong.clone());
            wrong.iter().for_each(|wrong| self.tell(session, wrong));
        }
        self.own = None;
        self.filling = Filling {
            of,
            left: to_ask(&here),
            sends: true,
            ..Filling::default()
        };
        self.next_field(session);
    }

    /// Asks for one field again.
    pub(super) fn ask_for(&mut self, session: &mut Session, at: usize) {
        self.filling.left = VecDeque::from([at]);
        self.filling.sends = false;
        self.next_field(session);
    }

    /// The next field; after the last one the form is sent off, or its numbers are said.
    pub(super) fn next_field(&mut self, session: &mut Session) {
        self.own = None;
        self.filling.asked = Asked::Nothing;
        self.filling.question.clear();
        self.filling.stood = None;
        if let Some(at) = self.filling.left.pop_front() {
            return self.ask(session, at);
        }
        let here = page(session);
        let few = here.fields().count() == 1 || here.fields().any(is_note);
        if self.filling.sends && few {
            return self.send(session);
        }
        let last = here.fields().last().map(|field| field.pick);
        if is_form(&here) && !here.fields().any(is_note) {
            last.into_iter().for_each(|last| pick(session, last));
        }
    }

    fn ask(&mut self, session: &mut Session, at: usize) {
        move_to(session, at);
        let here = page(session);
        let Some(field) = here.fields().nth(at).cloned() else {
            return;
        };
        let is_family = is_family(session, &here, &field);
        match &field.holds {
            Holds::Secret(..) => {
                let how = if is_family {
                    text::lines_secret_family()
                } else {
                    text::lines_secret_student()
                };
                self.filling.asked = Asked::Secret;
                self.filling.question = label(session, &here, &field);
                self.filling.question.extend(said(session, &how));
            }
            Holds::Typed(words, _) if !words.trim().is_empty() => {
                self.ask_again(session, &field, is_family);
            }
            Holds::Typed(..) | Holds::Nothing => {
                self.filling.question = label(session, &here, &field);
                self.write_in(session, is_many(&here, &field), is_family);
            }
            Holds::Chosen(_) | Holds::Felt(_) => self.offer(session, &here, &field),
            Holds::Days(..) => self.offer_days(session, &field),
        }
    }

    /// Words stand there already.
    fn ask_again(&mut self, session: &Session, field: &Field, is_family: bool) {
        let here = page(session);
        self.filling.question = filled(field, reader(session));
        let earlier = field.other.earlier().into_iter();
        let earlier = earlier.flat_map(|earlier| said(session, earlier));
        self.filling.question.extend(earlier);
        if is_note(field) {
            let words = said_back(&typed(field));
            self.filling.question = said(session, &text::lines_now_says(words.as_str()));
        }
        if is_many(&here, field) || is_note(field) {
            let mut ways = vec![text::lines_keep(), text::lines_add(), text::lines_anew()];
            let mut acts = vec![Act::Keep, Act::More, Act::Anew];
            if is_note(field) {
                ways.push(text::lines_translation());
                acts.push(Act::Pick(Pick::Press(TRANSLATION)));
            } else if field.other == Translated::Possible {
                ways.push(text::lines_translation());
                acts.push(Act::Translate);
            }
            self.offers(numbered(session, &ways), acts);
            return;
        }
        self.write_in(session, false, is_family);
        let keep = said(session, &text::lines_keep_line());
        self.filling.question.extend(keep);
        if let Asked::Words(words) = &mut self.filling.asked {
            words.replaces = true;
        }
    }

    /// From now on lines are words.
    pub(super) fn write_in(&mut self, session: &Session, many: bool, is_family: bool) {
        let how = match (many, is_family) {
            (true, false) => text::lines_write_student(),
            (true, true) => text::lines_write_family(),
            (false, false) => text::lines_write_line_student(),
            (false, true) => text::lines_write_line_family(),
        };
        self.filling.question.extend(said(session, &how));
        self.filling.asked = Asked::Words(Words {
            many,
            lines: 0,
            replaces: false,
        });
    }

    /// Something to choose: each value with a number, or, of a day, the ways to move it.
    fn offer(&mut self, session: &mut Session, here: &Page, field: &Field) {
        self.filling.question = filled(field, reader(session));
        let in_talk = here.read.iter().any(|block| matches!(block, Block::Way(_)));
        let is_day = matches!(&field.holds, Holds::Chosen(text) if text.id() == "week-day");
        let values = if in_talk || is_day {
            None
        } else {
            values(session)
        };
        let Some(values) = values else {
            let ways = [
                text::lines_keep(),
                text::lines_day_later(),
                text::lines_day_earlier(),
                text::lines_week_later(),
                text::lines_week_earlier(),
            ];
            let acts = vec![
                Act::Keep,
                Act::Turn(Key::Right, 1),
                Act::Turn(Key::Left, 1),
                // In a conference a week has keys of its own.
                in_days(in_talk, Key::Down, Key::Right),
                in_days(in_talk, Key::Up, Key::Left),
            ];
            self.offers(numbered(session, &ways), acts);
            return;
        };
        let acts = (0..values.len()).map(|times| Act::Choose(Key::Right, times));
        let mut ways: Vec<(Text, Act)> = values.into_iter().zip(acts).collect();
        if field.covered {
            // In the same order whatever stands there: the first one tells nothing.
            let first = ways.iter().map(|(value, _)| value.id()).min();
            let first = first.and_then(|id| ways.iter().position(|(one, _)| one.id() == id));
            ways.rotate_left(first.unwrap_or(0));
        }
        let (values, acts): (Vec<Text>, Vec<Act>) = ways.into_iter().unzip();
        self.offers(numbered(session, &values), acts);
    }
}

impl Talk {
    /// Days of the week, each with a number that chooses it or lets it go; the first number goes on.
    pub(super) fn offer_days(&mut self, session: &Session, field: &Field) {
        self.filling.question = filled(field, reader(session));
        let days = WEEK.into_iter().map(terms::weekday);
        let ways: Vec<Text> = std::iter::once(text::lines_days_done())
            .chain(days)
            .collect();
        let turns = (0..WEEK.len()).map(Act::Day);
        let acts = std::iter::once(Act::Keep).chain(turns);
        self.offers(numbered(session, &ways), acts.collect());
    }
}

fn is_wrong(here: &Page) -> bool {
    here.fields().any(|field| field.wrong.is_some())
}

/// The cursor goes to the so-manieth field. In a conference it goes there by itself.
fn move_to(session: &mut Session, at: usize) {
    let here = page(session);
    let Some(field) = here.fields().nth(at).filter(|field| !field.here) else {
        return;
    };
    match field.holds {
        Holds::Chosen(_) | Holds::Days(..) if here.fields().any(is_note) => {
            press(session, Key::Tab);
        }
        _ if is_note(field) => pick(session, Pick::Press(TRANSLATION)),
        _ => pick(session, field.pick),
    }
}

/// The fields that are asked for one by one: a translation is asked for only where somebody wants it, or has to say
/// whether it still belongs to the words.
fn to_ask(here: &Page) -> VecDeque<usize> {
    let asked = |(at, field): &(usize, &Field)| {
        *at == 0 || !is_note(field) && field.other != Translated::Of
    };
    let fields = here.fields().enumerate().filter(asked);
    fields.map(|(at, _)| at).collect()
}

const fn in_days(in_talk: bool, week: Key, day: Key) -> Act {
    if in_talk {
        Act::Turn(week, 1)
    } else {
        Act::Turn(day, 7)
    }
}

/// What a field asks; of a note, who writes it.
fn label(session: &Session, here: &Page, field: &Field) -> Vec<String> {
    let mut voices = Voice::ALL.into_iter();
    let by = voices.find(|by| is_note(field) && here.people.voice(*by) == field.label);
    let asks = by.map(|by| text::lines_writes(here.people.named(by)));
    said(
        session,
        &asks.unwrap_or_else(|| field.label.clone()).capital(),
    )
}

/// Ways to go on, each with its number, in each language.
fn numbered(session: &Session, ways: &[Text]) -> Vec<String> {
    let each = reader(session).each();
    let line = |(at, way): (usize, &Text), reader: crate::locale::Reader| {
        let words = reader.first(&way.clone().capital());
        let end = if words.ends_with(['.', '?', '!']) {
            ""
        } else {
            "."
        };
        format!("{}. {words}{end}", at + 1)
    };
    each.flat_map(|reader| {
        let ways = ways.iter().enumerate();
        ways.map(move |way| line(way, reader)).collect::<Vec<_>>()
    })
    .collect()
}

/// What the field can be turned to, beginning with what stands there; none: too many.
fn values(session: &mut Session) -> Option<Vec<Text>> {
    let stands = |session: &Session| match field_here(&page(session)).map(|field| &field.holds) {
        Some(Holds::Chosen(text)) => Some(text.clone()),
        Some(Holds::Felt(felt)) => Some(terms::felt_or_not(*felt)),
        _ => None,
    };
    let first = stands(session)?;
    let mut values = vec![first.clone()];
    for _ in 0..MOST {
        press(session, Key::Right);
        let now = stands(session)?;
        if now == first {
            return Some(values);
        }
        values.push(now);
    }
    for _ in 0..MOST {
        press(session, Key::Left);
    }
    None
}
