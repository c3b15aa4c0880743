//! The calendar: a line a family, who, when, where, how ready, how far, and what stands in the way.

use jiff::civil::Date;

use super::{proposal, slot};
use crate::ask::{Ask, CalendarAsk, CalendarChange};
use crate::domain::conference::State;
use crate::domain::conference::clash::{Clash, Why};
use crate::domain::conference::week::{PlanMade, Slot, Week};
use crate::domain::id::StudentId;
use crate::forms;
use crate::locale::{Text, Value, terms, text};
use crate::screen::{Around, Do, Go, Item, Kind, Listing, Next, Place, Row};

pub(super) fn listing(around: &Around, week: &Week) -> Listing {
    let mut rows = vec![Row::About(text::week_about())];
    rows.extend(above(week));
    let mut head: Option<Option<Date>> = None;
    for slot in &week.slots {
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
    rows.extend(below(around, week));
    let kind = Kind::Week(week.before, week.after);
    let mut listing = Listing::new(kind, text::week_title(week.from), rows);
    listing.at = week.first_ahead(around.now.local) + usize::from(week.never_held > 0);
    listing.adding(Do::Form(forms::plan_all(around)))
}

/// How many there are, what clashes, what has passed unheld.
fn above(week: &Week) -> Vec<Row> {
    let mut rows = vec![Row::About(if week.slots.is_empty() {
        text::week_empty()
    } else {
        text::week_count(week.slots.len() + week.more)
    })];
    let clashing = week.slots.iter().filter(|slot| !slot.clashes.is_empty());
    match clashing.count() {
        0 => {}
        count => rows.push(Row::About(text::week_clashes(count))),
    }
    if week.never_held > 0 {
        let says = text::never_held_close(week.never_held);
        let close = Do::Form(forms::close_never_held(week.never_held));
        rows.push(Item::new(says, close).row());
    }
    rows
}

/// What there is no room for, the weeks around, plans that can be taken back.
fn below(around: &Around, week: &Week) -> Vec<Row> {
    let mut rows = Vec::new();
    if week.more > 0 {
        rows.push(Row::About(text::week_more(week.more)));
    }
    let ways = [
        week.after.map(|day| (day, text::week_after(day))),
        week.before.map(|day| (day, text::week_before(day))),
    ];
    let ways: Vec<Row> = ways
        .into_iter()
        .flatten()
        .map(|(day, says)| {
            let read = CalendarAsk::Read { at: Some(day) };
            Item::new(says, Do::Ask(Box::new(Ask::Calendar(read)))).row()
        })
        .chain(week.plans.iter().map(|plan| plan_made(around, *plan)))
        .collect();
    if !ways.is_empty() {
        rows.push(Row::Head(text::week_else()));
    }
    rows.extend(ways);
    rows
}

/// A plan of all, to be taken back whole.
fn plan_made(around: &Around, plan: PlanMade) -> Row {
    let title = text::plan_back(plan.ahead, around.local(plan.at).date());
    let ask = Ask::Calendar(CalendarAsk::TakeBack { plan: plan.at });
    let rows = vec![
        Row::About(text::plan_back_about()),
        Item::new(text::plan_back_yes(), Do::Ask(Box::new(ask))).row(),
    ];
    let list = Listing::new(Kind::PlanMade(plan.at), title.clone(), rows);
    Item::new(title, Do::List(Box::new(list))).row()
}

fn row(around: &Around, slot: &Slot) -> Row {
    let name = slot.name.full();
    let text = match slot.conference.at {
        Some(at) => slot::at_hour(at.time(), &name),
        None => text::week_slot_open(name),
    };
    let mut item = Item::new(text, Do::List(Box::new(slot::actions(around, slot))));
    let ends = ends(slot);
    if !ends.is_empty() {
        item = item.ending(terms::facts(ends));
    }
    for clash in &slot.clashes {
        item = item.about(clashes(around, clash));
    }
    for line in pressing(around, slot) {
        item = item.about(line);
    }
    let mut facts: Vec<Value> = vec![terms::reads(slot.reads).into()];
    facts.extend(slot.home_number().map(|home| text::week_home(home).into()));
    item = item.folded(terms::facts(facts));
    for line in quiet(slot) {
        item = item.folded(line);
    }
    item.row()
}

/// What a glance needs: that it clashes, what became of it, where it is, an interpreter.
fn ends(slot: &Slot) -> Vec<Value> {
    let mut ends: Vec<Value> = Vec::new();
    if !slot.clashes.is_empty() {
        ends.push(text::week_clash().into());
    }
    let conference = &slot.conference;
    match conference.state {
        State::Planned | State::UnderWay => {}
        State::NoShow | State::Held | State::Moved | State::Cancelled => {
            ends.push(terms::state(conference.kind, conference.state).into());
        }
    }
    if slot.missing.as_ref().is_some_and(Vec::is_empty) {
        ends.push(text::week_is_ready().into());
    }
    if slot.interpreter || slot.interpreted_by().is_some() {
        ends.push(text::week_interpreter().into());
    }
    let venue = conference.attendance.venue.as_ref();
    ends.extend(venue.map(|venue| Value::from(terms::venue(venue))));
    ends
}

/// How far one is that is under way: it is seen wherever the cursor is.
fn pressing(around: &Around, slot: &Slot) -> Vec<Text> {
    let mut lines = Vec::new();
    if slot.conference.state != State::UnderWay {
        return lines;
    }
    let script = around.content.script(&slot.conference.script);
    let step = script.and_then(|script| {
        let mut steps = script.steps.iter();
        steps.find(|step| step.id == slot.conference.step)
    });
    let spent = usize::try_from(slot.spent / 60_000).unwrap_or(usize::MAX);
    if let Some(step) = step {
        let title = Text::plain(&step.title);
        lines.push(text::week_step(slot.planned_minutes(), spent, title));
    }
    if let Some(over) = slot.over() {
        lines.push(text::week_over(usize::try_from(over).unwrap_or(usize::MAX)));
    }
    if let Some(called) = slot.called {
        lines.push(text::week_called(around.local(called).time()));
    }
    lines
}

/// What the chosen line tells more.
fn quiet(slot: &Slot) -> Vec<Text> {
    let mut lines = Vec::new();
    let named = slot.interpreted_by().filter(|by| !by.name.is_empty());
    lines.extend(named.map(|by| text::week_interpreted_by(by.name.as_str())));
    match slot.conference.state {
        State::NoShow => {
            lines.push(text::week_nobody_came());
            let second = slot.conference.second.map(|_| text::week_second());
            lines.extend(second);
        }
        State::Held => lines.extend(slot.conference.outcome().map(terms::outcome)),
        State::Planned => lines.extend(match slot.missing.as_deref() {
            Some([]) => Some(text::week_ready()),
            Some(missing) => {
                let list = missing.iter().map(|one| terms::missing(*one).into());
                Some(text::week_missing(list.collect::<Vec<Value>>()))
            }
            None => None,
        }),
        State::UnderWay | State::Moved | State::Cancelled => {}
    }
    lines
}

/// What stands in its way, in words.
fn clashes(around: &Around, clash: &Clash) -> Text {
    let named = |student: StudentId| {
        let listed = around.listed(student);
        listed.map_or_else(String::new, |one| one.name.full())
    };
    match clash {
        Clash::Overlap { with, at, why } => {
            let (name, time) = (named(*with), at.time());
            match why {
                Why::Venue => text::clash_venue(name, time),
                Why::Interpreter => text::clash_interpreter(name, time),
                Why::Family => text::clash_family(name, time),
                Why::Student => text::clash_student(time),
            }
        }
        Clash::Twice { at } => text::clash_twice(at.date(), at.time()),
        Clash::Limited => text::clash_limited(),
    }
}

/// What came of it.
pub(crate) fn arrived(change: CalendarChange, around: &Around) -> Next {
    let show = |week: &Week| {
        let listing = listing(around, week);
        Next::go(Go::Show(Place::List(Box::new(listing))))
    };
    match change {
        CalendarChange::Read(week) | CalendarChange::BeenThere(week) => show(&week),
        CalendarChange::HomesRead { student, homes } => {
            Next::open(Place::Form(forms::plan_one(around, student, &homes)))
        }
        CalendarChange::Proposed { proposal, is_anew } => {
            let listing = Place::List(Box::new(proposal::listing(around, &proposal)));
            // The form stays below it, to be changed.
            if is_anew {
                Next::go(Go::Show(listing))
            } else {
                Next::open(listing)
            }
        }
        CalendarChange::FreeRead(free) => {
            let listing = slot::free(around, &free);
            Next::open(Place::List(Box::new(listing)))
        }
        CalendarChange::Planned { count, week, .. } => show(&week).telling(Some(if count == 0 {
            text::plan_nobody()
        } else {
            text::plan_done(count)
        })),
        CalendarChange::TakenBack { count, week, .. } => {
            show(&week).telling(Some(text::plan_back_done(count)))
        }
        CalendarChange::Closed { count, week, .. } => {
            show(&week).telling(Some(text::never_held_done(count)))
        }
        CalendarChange::Moved { week, .. } => show(&week).telling(Some(text::saved())),
    }
}
