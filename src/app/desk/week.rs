//! The conferences of these days: who, when, in which language, how ready, and how far.

use jiff::civil::Date;

use super::super::heard::take_names;
use super::super::{App, Ask, Mode, form};
use super::list::{Do, Item, Kind, Listing, Row};
use crate::ask::{CalendarAsk, CalendarChange, PointsAsk, StudentAsk};
use crate::domain::conference::State;
use crate::domain::person::Key;
use crate::domain::week::Slot;
use crate::locale::{Text, Value, terms, text};

pub(super) fn listing(app: &App, slots: &[Slot]) -> Listing {
    let mut rows = vec![Row::About(text::week_about())];
    if slots.is_empty() {
        rows.push(Row::About(text::week_empty()));
    }
    let mut head: Option<Option<Date>> = None;
    for slot in slots {
        let under_way = slot.conference.state == State::UnderWay;
        let day = slot
            .conference
            .at
            .map(jiff::civil::DateTime::date)
            .filter(|_| !under_way);
        if head != Some(day) {
            head = Some(day);
            rows.push(Row::Head(match day {
                Some(day) if day == app.now.day() => text::week_today(day),
                Some(day) => text::week_day(day),
                None if under_way => text::week_under_way(),
                None => text::week_no_day(),
            }));
        }
        rows.push(row(app, slot));
    }
    Listing::new(Kind::Week, text::week_title(), rows).adding(Do::Form(form::plan_all(app)))
}

fn row(app: &App, slot: &Slot) -> Row {
    let name = slot.name.full();
    let text = match slot.conference.at {
        Some(at) => text::week_slot(name, at.time()),
        None => text::week_slot_open(name),
    };
    let mut item = Item::new(text, Do::List(Box::new(actions(app, slot))));
    let mut marks: Vec<Value> = vec![terms::reads(slot.reads).into()];
    if slot.interpreter {
        marks.push(text::week_interpreter().into());
    }
    if let Some(home) = slot.household {
        marks.push(text::week_home(home).into());
    }
    item = item.about(terms::facts(marks));
    for line in state(app, slot) {
        item = item.about(line);
    }
    item.row()
}

/// How far a conference is, or how ready everybody is.
fn state(app: &App, slot: &Slot) -> Vec<Text> {
    let mut lines = Vec::new();
    match slot.conference.state {
        State::UnderWay => {
            let script = app.content.script(&slot.conference.script);
            let step = script
                .and_then(|script| {
                    script
                        .steps
                        .iter()
                        .find(|step| step.id == slot.conference.step)
                })
                .map(|step| Text::plain(&step.title));
            let spent = usize::try_from(slot.spent / 60_000).unwrap_or(usize::MAX);
            if let Some(step) = step {
                lines.push(text::week_step(slot.planned_minutes(), spent, step));
            }
            if let Some(over) = slot.over() {
                lines.push(text::week_over(usize::try_from(over).unwrap_or(usize::MAX)));
            }
            if let Some(called) = slot.called {
                lines.push(text::week_called(app.local(called).time()));
            }
        }
        State::NoShow => lines.push(text::week_nobody_came()),
        _ if slot.missing.is_empty() => lines.push(text::week_ready()),
        _ => {
            let list: Vec<Value> = slot
                .missing
                .iter()
                .map(|missing| terms::missing(*missing).into())
                .collect();
            lines.push(text::week_missing(list));
        }
    }
    lines
}

/// What can be done with one of them.
fn actions(app: &App, slot: &Slot) -> Listing {
    let (key, student) = (slot.conference.key, slot.conference.student);
    let ask = |ask: Ask| Do::Ask(Box::new(ask));
    let mut rows = vec![
        Item::new(
            text::slot_points(),
            ask(Ask::Points(PointsAsk::Read { student })),
        )
        .row(),
        Item::new(
            text::slot_folder(),
            ask(Ask::Student(StudentAsk::OpenDossier { student })),
        )
        .row(),
    ];
    match slot.conference.state {
        State::UnderWay if slot.called.is_some() => {
            let been = CalendarAsk::BeenThere { conference: key };
            let been = ask(Ask::Calendar(been));
            rows.insert(0, Item::new(text::slot_been_there(), been).row());
        }
        State::Planned | State::NoShow => {
            let at = slot.conference.at.unwrap_or(app.now.local);
            let another = Do::Form(form::move_to(app, key, at));
            rows.push(Item::new(text::slot_move(), another).row());
            if slot.conference.state == State::Planned && at <= app.now.local {
                let nobody = Do::Form(form::nobody_came(key));
                rows.push(Item::new(text::slot_nobody_came(), nobody).row());
            }
        }
        _ => {}
    }
    Listing::new(
        Kind::Slot(key),
        text::week_slot_open(slot.name.full()),
        rows,
    )
}

/// What came of it.
pub(in crate::app) fn heard(app: &mut App, change: CalendarChange) -> Option<Ask> {
    match change {
        CalendarChange::Read(week) | CalendarChange::BeenThere(week) => show(app, &week),
        CalendarChange::HomesRead { student, homes } => plan_one(app, student, &homes),
        CalendarChange::Planned { count, week, names } => {
            take_names(app, names);
            app.status = Some(if count == 0 {
                text::plan_nobody()
            } else {
                text::plan_done(count)
            });
            show(app, &week);
        }
        CalendarChange::Moved { week, names } => {
            take_names(app, names);
            app.status = Some(text::saved());
            show(app, &week);
        }
    }
    None
}

fn show(app: &mut App, week: &[Slot]) {
    let listing = listing(app, week);
    if let Mode::Desk(desk) = &mut app.mode {
        desk.list_again(listing);
    }
}

fn plan_one(app: &mut App, student: Key, homes: &[Key]) {
    let form = form::plan_one(app, student, homes);
    super::open_form(app, form);
}
