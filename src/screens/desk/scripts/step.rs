//! A step of a class's own script.

use super::{Of, moves, page, shows};
use crate::domain::conference::editing::{Edit, PageAt};
use crate::domain::conference::script::{Part, Step};
use crate::forms;
use crate::locale::{Text, Value, set, terms, text};
use crate::screen::{Do, Item, Listing, Row, Within};

/// What it is called, where it stands, its pages.
pub(super) fn listing(of: Of, step: &Step) -> Listing {
    let teacher = of.around.teacher_gender();
    let title = of.typed(&step.title);
    let form = forms::script_step(of.script, Some(step), &title, teacher);
    let named = Item::new(text::script_step(), Do::Form(form));
    let planned = set::planned(&of.script.lengths, &step.half_minutes);
    let named = named.about(terms::facts(vec![
        terms::voice(step.lead, teacher).into(),
        Value::from(text::as_typed(planned)),
    ]));
    let mut rows = vec![named.row()];
    rows.extend(moves(of, |way| Edit::MoveStep(step.id.clone(), way)));
    rows.push(Row::Head(text::script_pages(step.parts.len())));
    let parts = step.parts.iter();
    rows.extend(parts.map(|part| row(of, step, part)));
    let new = forms::script_page(of.script, step, None, teacher);
    rows.push(Item::new(text::script_page_new(), Do::Form(new)).row());
    of.list(
        Within::Step(step.id.clone()),
        Text::plain(&step.title),
        rows,
    )
}

/// A page: what it shows, and its first sentence.
fn row(of: Of, step: &Step, part: &Part) -> Row {
    let at = PageAt {
        step: step.id.clone(),
        part: part.id.clone(),
    };
    let list = page::listing(of, step, part, &at);
    let item = Item::new(shows(part), Do::List(Box::new(list)));
    let first = part.lines(part.lead).say.first();
    let first = first.and_then(|ways| ways.last());
    let said = first.map(|way| text::as_is(of.typed(&way.id)));
    let mut item = said.into_iter().fold(item, Item::about);
    item = item.done(of.edit(Edit::RemovePage(at)));
    item.for_good = true;
    item.row()
}
