//! A page of a class's own script: what it shows, what each voice says, asks and listens for, what is written down.

use super::{Of, moves};
use crate::content::own::Form as May;
use crate::domain::conference::editing::{Does, Edit, PageAt, PromptAt, SentenceAt};
use crate::domain::conference::script::{Part, Prompt, Sentence, Step, Wording};
use crate::domain::people::person::Voice;
use crate::domain::words::Words;
use crate::forms;
use crate::locale::{Text, set, terms, text};
use crate::screen::{Do, Item, Listing, Row, Within};

/// All of it.
pub(super) fn listing(of: Of, step: &Step, part: &Part, at: &PageAt) -> Listing {
    let teacher = of.around.teacher_gender();
    let form = forms::script_page(of.script, step, Some(part), teacher);
    let page = Item::new(text::script_page(), Do::Form(form));
    let begins = text::script_begins_is(terms::voice(part.lead, teacher));
    let see = Do::See(of.script.id.clone(), Some(at.clone()));
    let mut rows = vec![
        page.about(set::shows(part.shows)).about(begins).row(),
        Item::new(text::script_see(), see).row(),
    ];
    rows.extend(moves(of, |way| Edit::MovePage(at.clone(), way)));
    for voice in Voice::ALL {
        rows.push(Row::Head(terms::voice(voice, teacher).capital()));
        rows.extend(Does::ALL.map(|does| lines(of, part, at, voice, does)));
    }
    rows.push(Row::Head(text::script_prompts()));
    let prompts = part.prompts.iter();
    rows.extend(prompts.map(|one| prompt(of, at, one)));
    let new = forms::script_prompt(&of.script.id, at.clone(), None, teacher);
    rows.push(Item::new(text::script_prompt_new(), Do::Form(new)).row());
    of.list(Within::Page(at.clone()), set::shows(part.shows), rows)
}

fn does_text(does: Does) -> Text {
    match does {
        Does::Say => text::script_says(),
        Does::Ask => text::script_asks(),
        Does::Listen => text::script_listens(),
    }
}

fn sentences(part: &Part, voice: Voice, does: Does) -> &[Sentence] {
    let lines = part.lines(voice);
    match does {
        Does::Say => &lines.say,
        Does::Ask => &lines.ask,
        Does::Listen => &lines.listen,
    }
}

/// What one voice does: its sentences, and the list to change them.
fn lines(of: Of, part: &Part, at: &PageAt, voice: Voice, does: Does) -> Row {
    let all = sentences(part, voice, does);
    let list = of_voice(of, all, at, voice, does);
    let item = Item::new(does_text(does), Do::List(Box::new(list)));
    let said = all.iter().filter_map(|ways| ways.last());
    let said = said.map(|way| text::as_is(of.typed(&way.id)));
    said.fold(item, Item::about).row()
}

fn of_voice(of: Of, all: &[Sentence], at: &PageAt, voice: Voice, does: Does) -> Listing {
    let new = sentence_at(at, voice, does, None);
    let new = forms::script_sentence(&of.script.id, new, &Words::default(), May::Always);
    let mut rows: Vec<Row> = Vec::new();
    for ways in all {
        let last = ways.len().saturating_sub(1);
        let each = ways.iter().enumerate();
        rows.extend(each.map(|(place, way)| {
            let may = if place == last {
                May::Always
            } else {
                May::WhereKnown
            };
            sentence(of, way, sentence_at(at, voice, does, Some(way)), may)
        }));
    }
    if all.is_empty() {
        rows.push(Row::About(text::script_no_sentence()));
    }
    rows.push(Item::new(text::script_sentence_new(), Do::Form(new.clone())).row());
    let teacher = of.around.teacher_gender();
    let title = text::fact_is(terms::voice(voice, teacher).capital(), does_text(does));
    let within = Within::Sentences(at.clone(), voice, does);
    of.list(within, title, rows).adding(Do::Form(new))
}

fn sentence_at(page: &PageAt, voice: Voice, does: Does, way: Option<&Wording>) -> SentenceAt {
    SentenceAt {
        page: page.clone(),
        voice,
        does,
        id: way.map(|way| way.id.clone()),
    }
}

/// One way to say it; one that names what is only known of some is marked so.
fn sentence(of: Of, way: &Wording, at: SentenceAt, may: May) -> Row {
    let words = of.typed(&way.id);
    let form = forms::script_sentence(&of.script.id, at.clone(), &words, may);
    let item = Item::new(text::as_is(&words), Do::Form(form));
    let mut item = match may {
        May::Always => item.done(of.edit(Edit::RemoveSentence(at))),
        May::WhereKnown => item.about(text::script_where_known()),
    };
    item.for_good = true;
    item.row()
}

fn prompt(of: Of, page: &PageAt, prompt: &Prompt) -> Row {
    let teacher = of.around.teacher_gender();
    let words = of.typed(&prompt.prompt);
    let form = forms::script_prompt(&of.script.id, page.clone(), Some((prompt, &words)), teacher);
    let item = Item::new(text::as_is(&words), Do::Form(form));
    let at = PromptAt {
        page: page.clone(),
        prompt: Some(prompt.id.clone()),
    };
    let mut item = item
        .about(terms::voice(prompt.by, teacher))
        .done(of.edit(Edit::RemovePrompt(at)));
    item.for_good = true;
    item.row()
}
