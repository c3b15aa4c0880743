//! The standards of the class in the family's words: what is still to be said first, then subject by subject.

use crate::ask::{Ask, StandardAsk, StandardChange};
use crate::domain::Words;
use crate::domain::learning::framework::Framework;
use crate::domain::learning::scale::{Halves, Scale};
use crate::domain::learning::standard::{Looks, Resource, SaidBy, Standard};
use crate::forms;
use crate::locale::{Text, terms, text};
use crate::screen::{Around, Do, Go, Item, Kind, Listing, Next, Place, Row};

/// All of them.
fn listing(around: &Around, all: &[Standard], frameworks: &[Framework]) -> Listing {
    let mut rows = vec![Row::About(text::standards_about())];
    let lacking = all.iter().filter(|standard| !standard.says_i_can());
    let lacking: Vec<&Standard> = lacking.collect();
    if !lacking.is_empty() {
        rows.push(Row::Head(text::standards_lacking(lacking.len())));
        let missing = lacking.iter().map(|standard| row(around, standard));
        rows.extend(missing);
    }
    let mut subject = None;
    for standard in all.iter().filter(|standard| standard.says_i_can()) {
        if subject != Some(&standard.subject) {
            subject = Some(&standard.subject);
            rows.push(Row::Head(text::as_is(&standard.subject)));
        }
        rows.push(row(around, standard));
    }
    if all.is_empty() {
        rows.push(Row::About(text::standards_none()));
    }
    if !frameworks.is_empty() {
        rows.push(Row::Head(text::standards_stated()));
        rows.extend(frameworks.iter().map(framework));
    }
    Listing::new(Kind::Standards, text::standards_list_title(), rows)
}

/// A framework that came from elsewhere, and in which language it is written.
fn framework(of: &Framework) -> Row {
    let stated = of
        .stated_in
        .map_or_else(text::import_stated_unsaid, terms::stated_in);
    let says = if of.title.is_empty() {
        text::standards_stated_without_title(stated)
    } else {
        text::standards_stated_of(stated, of.title.as_str())
    };
    Item::new(says, Do::Form(forms::stated_of_standards(of)))
        .about(forms::examples(of))
        .row()
}

/// A standard, and whose words are shown of it.
fn row(around: &Around, standard: &Standard) -> Row {
    let inner = Do::List(Box::new(one(around, standard)));
    let code = text::as_typed(standard.code.as_str());
    let mut item = Item::new(code, inner);
    if standard.says_i_can() || standard.statement != Words::default() {
        item = item.about(terms::standard(standard));
    }
    match whose(standard) {
        Some(whose) => item.about(whose).row(),
        None => item.row(),
    }
}

/// Whose words are shown; none: the class's own, as it should be.
fn whose(standard: &Standard) -> Option<Text> {
    match standard.said_by {
        SaidBy::Class => (!standard.says_i_can()).then(text::standards_half),
        SaidBy::Program => Some(text::standards_built_in()),
        SaidBy::Nobody => Some(text::standards_quoted()),
    }
}

/// What is said of one of them: what a child can, what each level looks like, what helps.
fn one(around: &Around, standard: &Standard) -> Listing {
    let can = Item::new(
        text::standards_can(),
        Do::Form(forms::standard_can(standard)),
    );
    let said = standard.says_i_can().then(|| text::i_can(&standard.can));
    let about = said.into_iter().chain(whose(standard));
    let mut rows = vec![about.fold(can, Item::about).row()];
    if standard.statement != Words::default() {
        let statement = text::standard_says(&standard.statement);
        rows.insert(0, Row::About(statement));
    }
    if let Some(scale) = around.scale() {
        rows.push(Row::Head(text::standards_looks()));
        if standard.looks == Looks::default() {
            rows.push(Row::About(text::standards_look_none()));
        }
        let levels = scale.levels.iter().map(|(level, _)| *level);
        rows.extend(levels.map(|level| look(scale, standard, level)));
    }
    rows.push(Row::Head(text::standards_helps()));
    if standard.resources.is_empty() {
        rows.push(Row::About(text::standards_helps_none()));
    }
    rows.extend(standard.resources.iter().map(|one| helps(standard, one)));
    let new = Do::Form(forms::resource(standard.key, None));
    rows.push(Item::new(text::standards_helps_new(), new.clone()).row());
    Listing::new(
        Kind::Standard(standard.key),
        text::as_typed(standard.code.as_str()),
        rows,
    )
    .adding(new)
}

/// What work at a level looks like.
fn look(scale: &Scale, standard: &Standard, level: u8) -> Row {
    let word = terms::level(scale, Halves(level * 2));
    let form = Do::Form(forms::look(scale, standard, level));
    let item = Item::new(word, form);
    let looks = standard.looks.at(&scale.id, level).map(text::as_is);
    looks.into_iter().fold(item, Item::about).row()
}

fn helps(standard: &Standard, resource: &Resource) -> Row {
    let form = Do::Form(forms::resource(standard.key, Some(resource)));
    let item = Item::new(text::as_is(&resource.what), form);
    let item = match &resource.link {
        Some(link) => item.about(text::as_typed(link.as_str())),
        None => item,
    };
    let mut item = item.done(Ask::Standards(StandardAsk::KeepResource {
        standard: standard.key,
        before: Some(resource.clone()),
        resource: None,
    }));
    item.for_good = true;
    item.row()
}

/// What came of it.
pub(crate) fn arrived(change: StandardChange, around: &Around) -> Next {
    match change {
        StandardChange::Read(all, frameworks) => show(listing(around, &all, &frameworks)),
        StandardChange::Kept(all, frameworks) => {
            show(listing(around, &all, &frameworks)).telling(Some(text::saved()))
        }
    }
}

/// Whoever is at one of them stays there: it lies in the list.
fn show(listing: Listing) -> Next {
    Next::go(Go::Show(Place::List(Box::new(listing))))
}
