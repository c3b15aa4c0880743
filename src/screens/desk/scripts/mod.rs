//! The conferences there are at the desk: copied, changed, seen as whoever leads them sees them.

mod page;
mod step;

use crate::ask::{Ask, ScriptAsk, ScriptChange};
use crate::content::own::From;
use crate::domain::conference::editing::Edit;
use crate::domain::conference::script::{Script, Step};
use crate::domain::words::Words;
use crate::forms;
use crate::locale::{Text, Value, set, terms, text};
use crate::screen::{Around, Do, Go, Item, Kind, Listing, Next, Place, Question, Row, Within};

/// Whose script a list is of, and around what.
#[derive(Clone, Copy)]
struct Of<'a> {
    around: &'a Around,
    script: &'a Script,
}

impl Of<'_> {
    /// A message of the script, as somebody types it.
    fn typed(&self, id: &str) -> Words {
        self.around.content.typed(id)
    }

    /// An ask for this change.
    fn edit(&self, edit: Edit) -> Ask {
        Ask::Scripts(ScriptAsk::Edit {
            script: self.script.id.clone(),
            edit: Box::new(edit),
        })
    }

    fn list(&self, within: Within, title: Text, rows: Vec<Row>) -> Listing {
        Listing::new(Kind::Script(self.script.id.clone(), within), title, rows)
    }
}

/// All of them: the class's own first.
pub(super) fn listing(around: &Around) -> Listing {
    let mut rows = vec![Row::About(text::scripts_about())];
    let groups: [(From, fn() -> Text); 3] = [
        (From::Class, text::scripts_of_class),
        (From::Folder, text::scripts_of_folder),
        (From::Program, text::scripts_of_program),
    ];
    for (from, head) in groups {
        let all = around.content.offered_scripts();
        let all = all.filter(|one| around.content.script_from(&one.id) == from);
        let all: Vec<Row> = all.map(|script| row(Of { around, script }, from)).collect();
        if !all.is_empty() {
            rows.push(Row::Head(head()));
            rows.extend(all);
        }
    }
    Listing::new(Kind::Scripts, text::scripts_title(), rows)
}

fn row(of: Of, from: From) -> Row {
    let script = of.script;
    let title = Text::plain(&script.title);
    let mut item = Item::new(title, Do::List(Box::new(whole(of, from))));
    item = item.about(Text::plain(&script.about));
    let usual = of.around.class.as_ref().map(|class| class.script.as_str());
    if usual == Some(script.id.as_str()) {
        item = item.about(text::scripts_usual());
    }
    if from == From::Class {
        item = item.done(Ask::Scripts(ScriptAsk::Remove {
            script: script.id.clone(),
        }));
        item.for_good = true;
    }
    item.row()
}

/// One of them. Only the class's own can be changed; any can be copied.
fn whole(of: Of, from: From) -> Listing {
    let script = of.script;
    let (title, about) = (of.typed(&script.title), of.typed(&script.about));
    let copy = forms::copy_script(&script.id, title.clone());
    let see = Item::new(text::script_see(), Do::See(script.id.clone(), None));
    let mut rows = Vec::new();
    if from == From::Class {
        let called = forms::script_called(script, &title, &about);
        let item = Item::new(text::script_called(), Do::Form(called));
        rows.push(item.about(text::as_is(&title)).row());
        rows.push(see.row());
        rows.push(Item::new(text::script_copy(), Do::Form(copy)).row());
        let write = forms::write_script(&script.id);
        rows.push(Item::new(text::script_write(), Do::Form(write)).row());
    } else {
        rows.push(Row::About(text::script_copy_first()));
        rows.push(Item::new(text::script_copy(), Do::Form(copy)).row());
        rows.push(see.row());
    }
    rows.push(Row::Head(text::script_steps()));
    for step in &script.steps {
        rows.push(if from == From::Class {
            step_row(of, step)
        } else {
            let item = Item::new(Text::plain(&step.title), Do::Nothing);
            item.about(minutes(of, step)).row()
        });
    }
    if from == From::Class {
        rows.push(new_step(of));
        let take = Do::List(Box::new(others(of)));
        rows.push(Item::new(text::script_step_take(), take).row());
    }
    of.list(Within::Whole, Text::plain(&script.title), rows)
}

fn step_row(of: Of, step: &Step) -> Row {
    let list = step::listing(of, step);
    let item = Item::new(Text::plain(&step.title), Do::List(Box::new(list)));
    let mut item = item
        .about(minutes(of, step))
        .done(of.edit(Edit::RemoveStep(step.id.clone())));
    item.for_good = true;
    item.row()
}

/// Who leads it, how long it takes, how many pages it has.
fn minutes(of: Of, step: &Step) -> Text {
    let planned = of.script.lengths.iter().zip(&step.half_minutes);
    let minutes = planned.map(|(length, halves)| {
        let minutes = f64::from(*halves) / 2.0;
        Value::from(text::script_minutes_of(*length, minutes))
    });
    terms::facts(vec![
        terms::voice(step.lead, of.around.teacher_gender()).into(),
        text::script_minutes_list(minutes.collect::<Vec<_>>()).into(),
        text::script_pages(step.parts.len()).into(),
    ])
}

fn new_step(of: Of) -> Row {
    let teacher = of.around.teacher_gender();
    let form = forms::script_step(of.script, None, &Words::default(), teacher);
    Item::new(text::script_step_new(), Do::Form(form)).row()
}

/// The steps of all scripts, to take one.
fn others(of: Of) -> Listing {
    let mut rows = vec![Row::About(text::script_step_take_about())];
    for script in of.around.content.offered_scripts() {
        rows.push(Row::Head(Text::plain(&script.title)));
        rows.extend(script.steps.iter().map(|step| {
            let take = Ask::Scripts(ScriptAsk::TakeStep {
                script: of.script.id.clone(),
                of: script.id.clone(),
                step: step.id.clone(),
            });
            let item = Item::new(Text::plain(&step.title), Do::Ask(Box::new(take)));
            item.about(text::script_pages(step.parts.len())).row()
        }));
    }
    of.list(Within::Steps, text::script_step_take(), rows)
}

/// What came of it.
pub(crate) fn arrived(change: ScriptChange, around: &Around) -> Next {
    match change {
        ScriptChange::Kept { copy, .. } => {
            let script = copy.and_then(|copy| around.content.script(&copy));
            let list = script.map(|script| whole(Of { around, script }, From::Class));
            let place = Place::List(Box::new(list.unwrap_or_else(|| listing(around))));
            Next::go(Go::Show(place)).telling(Some(text::saved()))
        }
        ScriptChange::Refused(why) => Next::tell(why),
        ScriptChange::Written { folder } => {
            let told = text::script_written(folder.display().to_string());
            Next::go(Go::Shed).telling(Some(told))
        }
        ScriptChange::SaysElse {
            script,
            folder,
            file,
        } => {
            let over = Ask::Scripts(ScriptAsk::Write {
                script,
                folder,
                over: true,
            });
            Next::go(Go::Instead(Place::Confirm(Box::new(Question {
                question: text::script_write_over(),
                about: vec![text::script_write_over_about(file)],
                yes: text::script_write_over_yes(),
                ask: over,
                instead: None,
            }))))
        }
    }
}

/// One place up, one place down.
fn moves(of: Of, edit: impl Fn(crate::domain::conference::editing::Way) -> Edit) -> [Row; 2] {
    use crate::domain::conference::editing::Way;
    let row = |text: Text, way| {
        let ask = of.edit(edit(way));
        Item::new(text, Do::Ask(Box::new(ask))).row()
    };
    [
        row(text::script_up(), Way::Up),
        row(text::script_down(), Way::Down),
    ]
}

/// What a page shows, as a line.
fn shows(part: &crate::domain::conference::script::Part) -> Text {
    set::shows(part.shows)
}
