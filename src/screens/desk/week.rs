//! The conferences of these days: who, when, in which language, how ready, and how far.

use jiff::civil::Date;

use crate::ask::{Ask, CalendarAsk, CalendarChange, PointsAsk, StudentAsk};
use crate::domain::conference::State;
use crate::domain::conference::week::Slot;
use crate::forms;
use crate::locale::{Text, Value, terms, text};
use crate::screen::{Around, Do, Go, Item, Kind, Listing, Next, Place, Row};

pub(super) fn listing(around: &Around, slots: &[Slot]) -> Listing {
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
                Some(day) if day == around.now.day() => text::week_today(day),
                Some(day) => text::week_day(day),
                None if under_way => text::week_under_way(),
                None => text::week_no_day(),
            }));
        }
        rows.push(row(around, slot));
    }
    Listing::new(Kind::Week, text::week_title(), rows).adding(Do::Form(forms::plan_all(around)))
}

fn row(around: &Around, slot: &Slot) -> Row {
    let name = slot.name.full();
    let text = match slot.conference.at {
        Some(at) => text::week_slot(name, at.time()),
        None => text::week_slot_open(name),
    };
    let mut item = Item::new(text, Do::List(Box::new(actions(around, slot))));
    let mut marks: Vec<Value> = vec![terms::reads(slot.reads).into()];
    if slot.interpreter {
        marks.push(text::week_interpreter().into());
    }
    if let Some(home) = slot.home_number() {
        marks.push(text::week_home(home).into());
    }
    item = item.about(terms::facts(marks));
    for line in state(around, slot) {
        item = item.about(line);
    }
    item.row()
}

/// How far a conference is, or how ready everybody is.
fn state(around: &Around, slot: &Slot) -> Vec<Text> {
    let mut lines = Vec::new();
    match slot.conference.state {
        State::UnderWay => {
            let script = around.content.script(&slot.conference.script);
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
                lines.push(text::week_called(around.local(called).time()));
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
fn actions(around: &Around, slot: &Slot) -> Listing {
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
            let at = slot.conference.at.unwrap_or(around.now.local);
            let another = Do::Form(forms::move_to(around, key, at));
            rows.push(Item::new(text::slot_move(), another).row());
            if slot.conference.state == State::Planned && at <= around.now.local {
                let nobody = Do::Form(forms::nobody_came(key));
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
pub(crate) fn arrived(change: CalendarChange, around: &Around) -> Next {
    let show = |week: &[Slot]| {
        let listing = listing(around, week);
        Next::go(Go::Show(Place::List(Box::new(listing))))
    };
    match change {
        CalendarChange::Read(week) | CalendarChange::BeenThere(week) => show(&week),
        CalendarChange::HomesRead { student, homes } => {
            Next::open(Place::Form(forms::plan_one(around, student, &homes)))
        }
        CalendarChange::Planned { count, week, .. } => show(&week).telling(Some(if count == 0 {
            text::plan_nobody()
        } else {
            text::plan_done(count)
        })),
        CalendarChange::Moved { week, .. } => show(&week).telling(Some(text::saved())),
    }
}
