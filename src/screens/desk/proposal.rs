//! A plan of all, looked at before it is on the calendar.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::slot::at_hour;
use crate::ask::{Ask, CalendarAsk, Proposal};
use crate::domain::conference::week::MayBeFamily;
use crate::domain::id::StudentId;
use crate::locale::{Text, Value, terms, text};
use crate::screen::{Around, Do, Item, Kind, Listing, Row};

/// More hours than these are counted, not listed.
const LISTED: usize = 400;

pub(super) fn listing(around: &Around, proposal: &Proposal) -> Listing {
    let hours = &proposal.plan.hours;
    if hours.is_empty() && proposal.plan.left.is_empty() {
        let rows = vec![Row::About(text::plan_nobody())];
        return Listing::new(Kind::Proposal, text::proposal_title(), rows);
    }
    let days: BTreeSet<Date> = hours.iter().map(|one| one.at.date()).collect();
    let tables = usize::from(proposal.wanted.hours.tables);
    let mut rows = vec![Row::About(text::proposal_about(
        hours.len(),
        days.len(),
        tables,
    ))];
    if !hours.is_empty() {
        let keep = Ask::Calendar(CalendarAsk::KeepPlan(Box::new(proposal.clone())));
        let keep = Item::new(text::proposal_keep(), Do::Ask(Box::new(keep)));
        rows.push(keep.about(text::proposal_change()).row());
    }
    let mut told = |head: Text, of: &[StudentId]| {
        if !of.is_empty() {
            rows.push(Row::Head(head));
            rows.push(Row::About(names(around, of)));
        }
    };
    told(text::proposal_left(), &proposal.plan.left);
    told(text::proposal_limited(), &proposal.limited);
    let families = proposal.may_be_families.iter();
    rows.extend(families.map(|one| family(around, one, proposal)));
    let mut head = None;
    for one in hours.iter().take(LISTED) {
        let day = one.at.date();
        if head != Some(day) {
            head = Some(day);
            rows.push(Row::Head(text::week_day(day)));
        }
        let name = around.listed(one.student);
        let name = name.map_or_else(String::new, |listed| listed.name.full());
        let mut facts: Vec<Value> = vec![at_hour(one.at.time(), &name).into()];
        facts.extend(
            one.venue
                .iter()
                .map(|venue| Value::from(terms::venue(venue))),
        );
        if proposal.interpreted.contains(&one.student) {
            facts.push(text::week_interpreter().into());
        }
        rows.push(Row::About(terms::facts(facts)));
    }
    match hours.len().saturating_sub(LISTED) {
        0 => {}
        more => rows.push(Row::About(text::week_more(more))),
    }
    Listing::new(Kind::Proposal, text::proposal_title(), rows)
}

/// Whose names these are, the first ones of many.
fn names(around: &Around, of: &[StudentId]) -> Text {
    let named = of.iter().take(MOST_NAMES).filter_map(|student| {
        let listed = around.listed(*student)?;
        Some(Value::from(text::as_typed(listed.name.full())))
    });
    let mut named: Vec<Value> = named.collect();
    match of.len().saturating_sub(MOST_NAMES) {
        0 => {}
        more => named.push(text::week_more(more).into()),
    }
    terms::facts(named)
}

/// So many names stand in one sentence.
const MOST_NAMES: usize = 40;

/// A name in several homes: whether that is one family, somebody says.
fn family(around: &Around, of: &MayBeFamily, proposal: &Proposal) -> Row {
    let mut students: Vec<StudentId> = of.homes.iter().map(|(student, _)| *student).collect();
    students.dedup();
    let says = text::proposal_family(of.adult.as_str(), names(around, &students));
    let ask = Ask::Calendar(CalendarAsk::SayFamily {
        homes: of.homes.iter().map(|(_, home)| *home).collect(),
        wanted: Box::new(proposal.wanted.clone()),
    });
    Item::new(says, Do::Ask(Box::new(ask)))
        .about(text::proposal_family_about())
        .row()
}
