//! What is typed of a class's own script: names, steps, pages, sentences.

use std::path::PathBuf;

use super::start::unquoted;
use super::{AnyForm, any};
use crate::ask::{Ask, ScriptAsk};
use crate::content::own::{Form as May, variable, variable_name};
use crate::domain::class_file::spot::{Desk, OfScript, Spot};
use crate::domain::conference::editing::{Edit, PageAt, PromptAt, SentenceAt, StepWords, Typed};
use crate::domain::conference::script::{Part, Prompt, Script, Shows, Step};
use crate::domain::people::person::{Gender, Voice};
use crate::domain::words::{Language, Words};
use crate::fields;
use crate::form::{Beside, Choice, Form, Hand, Label, Line, Read, Wrong, at};
use crate::locale::{Braces, Text, as_written, set, terms, text};

fn spot(script: &str, of: OfScript) -> Spot {
    Spot::Desk {
        student: None,
        at: Desk::Script(script.to_owned(), of),
    }
}

fn edit(script: &str, edit: Edit) -> Ask {
    Ask::Scripts(ScriptAsk::Edit {
        script: script.to_owned(),
        edit: Box::new(edit),
    })
}

fn line(words: &Words, language: Language) -> Line {
    Line::of(words.exactly(language).unwrap_or_default())
}

/// What was typed in one language, as it stands in files.
fn written(line: &Line, may: May) -> Result<String, Text> {
    let typed = line.words();
    as_written(&typed, |name| variable(name, may)).map_err(|wrong| match wrong {
        Braces::Alone => text::script_brace_alone(),
        Braces::Unknown(name) => text::script_brace_unknown(name),
    })
}

/// What was typed in both languages, as it stands in files.
fn both<N: Copy>(
    (english, in_english): (&Line, N),
    (spanish, in_spanish): (&Line, N),
    may: May,
) -> Result<Typed, Wrong<N>> {
    Ok(Words {
        en: Some(written(english, may).map_err(at(in_english))?),
        es: Some(written(spanish, may).map_err(at(in_spanish))?),
    })
}

fn voices(chosen: Voice, teacher: Gender) -> Choice<Voice> {
    Choice::among(Some(chosen), &Voice::ALL, |one| terms::voice(one, teacher))
}

fields!(CopyFields, CopyField { english: Line => English, spanish: Line => Spanish });

/// A copy of a script.
#[derive(Clone, Debug)]
struct CopyForm {
    of: String,
    title: Words,
}

/// What is a copy of this script called? `title` is what the script is called.
pub(crate) fn copy_script(of: &str, title: Words) -> AnyForm {
    let of = of.to_owned();
    any(CopyForm { of, title }, CopyFields::default())
}

impl Form for CopyForm {
    type Fields = CopyFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(spot(&self.of, OfScript::Copy))
    }

    fn title(&self) -> Text {
        text::script_copy()
    }

    fn about(&self) -> Text {
        text::script_copy_about()
    }

    fn beside(&self) -> Option<Beside> {
        Some(Beside {
            what: text::script_copy_of(),
            words: text::as_is(&self.title),
        })
    }

    fn label(&self, name: CopyField) -> Label {
        match name {
            CopyField::English => Label::needed(text::script_title_english()),
            CopyField::Spanish => Label::needed(text::script_title_spanish()),
        }
    }

    fn read(&self, fields: &CopyFields, _hand: Hand) -> Read<Self> {
        let english = (&fields.english, CopyField::English);
        let title = both(english, (&fields.spanish, CopyField::Spanish), May::Always)?;
        let of = self.of.clone();
        Ok(Ask::Scripts(ScriptAsk::Copy { of, title }))
    }
}

fields!(CalledFields, CalledField {
    english: Line => English,
    spanish: Line => Spanish,
    about_english: Line => AboutEnglish,
    about_spanish: Line => AboutSpanish,
});

/// What a script is called and what it is for.
#[derive(Clone, Debug)]
struct CalledForm(String);

/// What a script is called and what it is for, as it is now.
pub(crate) fn script_called(script: &Script, title: &Words, about: &Words) -> AnyForm {
    let start = CalledFields {
        english: line(title, Language::English),
        spanish: line(title, Language::Spanish),
        about_english: line(about, Language::English),
        about_spanish: line(about, Language::Spanish),
    };
    any(CalledForm(script.id.clone()), start)
}

impl Form for CalledForm {
    type Fields = CalledFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(spot(&self.0, OfScript::Called))
    }

    fn title(&self) -> Text {
        text::script_called()
    }

    fn about(&self) -> Text {
        text::script_called_about()
    }

    fn label(&self, name: CalledField) -> Label {
        match name {
            CalledField::English => Label::needed(text::script_title_english()),
            CalledField::Spanish => Label::needed(text::script_title_spanish()),
            CalledField::AboutEnglish => Label::long(text::script_about_english()),
            CalledField::AboutSpanish => Label::long(text::script_about_spanish()),
        }
    }

    fn read(&self, fields: &CalledFields, _hand: Hand) -> Read<Self> {
        let title = both(
            (&fields.english, CalledField::English),
            (&fields.spanish, CalledField::Spanish),
            May::Always,
        )?;
        let about = both(
            (&fields.about_english, CalledField::AboutEnglish),
            (&fields.about_spanish, CalledField::AboutSpanish),
            May::Always,
        )?;
        Ok(edit(&self.0, Edit::Called { title, about }))
    }
}

fields!(StepFields, StepField {
    english: Line => English,
    spanish: Line => Spanish,
    lead: Choice<Voice> => Lead,
    minutes: Line => Minutes,
});

/// A step: what it is called, who leads it, how long it takes.
#[derive(Clone, Debug)]
struct StepForm {
    script: String,
    step: Option<String>,
    lengths: Vec<u16>,
}

/// A step of the script; none: a new one. `title` is what it is called.
pub(crate) fn script_step(
    script: &Script,
    step: Option<&Step>,
    title: &Words,
    teacher: Gender,
) -> AnyForm {
    let none = vec![2; script.lengths.len()];
    let halves = step.map_or(none, |step| step.half_minutes.clone());
    let start = StepFields {
        english: line(title, Language::English),
        spanish: line(title, Language::Spanish),
        lead: voices(step.map(|step| step.lead).unwrap_or_default(), teacher),
        minutes: Line::of(&set::planned(&script.lengths, &halves)),
    };
    let form = StepForm {
        script: script.id.clone(),
        step: step.map(|step| step.id.clone()),
        lengths: script.lengths.clone(),
    };
    any(form, start)
}

impl Form for StepForm {
    type Fields = StepFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(spot(&self.script, OfScript::Step(self.step.clone())))
    }

    fn title(&self) -> Text {
        match self.step {
            Some(_) => text::script_step(),
            None => text::script_step_new(),
        }
    }

    fn about(&self) -> Text {
        text::script_step_about()
    }

    fn label(&self, name: StepField) -> Label {
        match name {
            StepField::English => Label::needed(text::script_title_english()),
            StepField::Spanish => Label::needed(text::script_title_spanish()),
            StepField::Lead => Label::needed(text::script_lead()),
            StepField::Minutes => Label::needed(text::script_minutes()),
        }
    }

    fn read(&self, fields: &StepFields, _hand: Hand) -> Read<Self> {
        let title = both(
            (&fields.english, StepField::English),
            (&fields.spanish, StepField::Spanish),
            May::Always,
        )?;
        let halves = set::read_planned(&self.lengths, &fields.minutes.words());
        let words = StepWords {
            title,
            lead: fields.lead.needed().map_err(at(StepField::Lead))?,
            half_minutes: halves.ok_or_else(|| Wrong {
                field: StepField::Minutes,
                why: text::script_minutes_wrong(set::planned(
                    &self.lengths,
                    &vec![4; self.lengths.len()],
                )),
            })?,
        };
        let change = match &self.step {
            Some(step) => Edit::Step(step.clone(), words),
            None => Edit::NewStep(words),
        };
        Ok(edit(&self.script, change))
    }
}

fields!(PageFields, PageField { shows: Choice<String> => Shows, lead: Choice<Voice> => Lead });

/// What a page shows and who begins.
#[derive(Clone, Debug)]
struct PageForm {
    script: String,
    step: String,
    part: Option<String>,
}

/// A page of a step; none: a new one.
pub(crate) fn script_page(
    script: &Script,
    step: &Step,
    part: Option<&Part>,
    teacher: Gender,
) -> AnyForm {
    let shows = part.map_or(Shows::Nothing, |part| part.shows);
    let start = PageFields {
        shows: Choice::of(
            Some(shows.name().to_owned()),
            Shows::NAMES.map(|(name, one)| (name.to_owned(), set::shows(one))),
        ),
        lead: voices(part.map_or(step.lead, |part| part.lead), teacher),
    };
    let form = PageForm {
        script: script.id.clone(),
        step: step.id.clone(),
        part: part.map(|part| part.id.clone()),
    };
    any(form, start)
}

impl Form for PageForm {
    type Fields = PageFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        let of = OfScript::Page(self.step.clone(), self.part.clone());
        Some(spot(&self.script, of))
    }

    fn title(&self) -> Text {
        match self.part {
            Some(_) => text::script_page(),
            None => text::script_page_new(),
        }
    }

    fn about(&self) -> Text {
        text::script_page_about()
    }

    fn label(&self, name: PageField) -> Label {
        match name {
            PageField::Shows => Label::needed(text::script_shows()),
            PageField::Lead => Label::needed(text::script_begins()),
        }
    }

    fn read(&self, fields: &PageFields, _hand: Hand) -> Read<Self> {
        let shows = fields.shows.needed().map_err(at(PageField::Shows))?;
        let shows = Shows::named(&shows).ok_or_else(|| Wrong {
            field: PageField::Shows,
            why: text::field_choice_is_gone(),
        })?;
        let lead = fields.lead.needed().map_err(at(PageField::Lead))?;
        let step = self.step.clone();
        let change = match self.part.clone() {
            Some(part) => {
                let at = PageAt { step, part };
                Edit::Page { at, shows, lead }
            }
            None => Edit::NewPage { step, shows, lead },
        };
        Ok(edit(&self.script, change))
    }
}

fields!(SentenceFields, SentenceField { english: Line => English, spanish: Line => Spanish });

/// A sentence in both languages.
#[derive(Clone, Debug)]
struct SentenceForm {
    script: String,
    at: SentenceAt,
    may: May,
}

/// A sentence as it is; a new one is empty. `may` says whether it is only said where what it names is known.
pub(crate) fn script_sentence(script: &str, at: SentenceAt, words: &Words, may: May) -> AnyForm {
    let start = SentenceFields {
        english: line(words, Language::English),
        spanish: line(words, Language::Spanish),
    };
    let script = script.to_owned();
    any(SentenceForm { script, at, may }, start)
}

/// How the names of people are typed in a sentence, in the language of its field.
fn names(language: Language) -> String {
    let names = ["student", "family", "teacher"];
    let typed = names.map(|name| format!("{{{}}}", variable_name(name, language)));
    typed.join(" ")
}

impl Form for SentenceForm {
    type Fields = SentenceFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(spot(&self.script, OfScript::Sentence(self.at.clone())))
    }

    fn title(&self) -> Text {
        match self.at.id {
            Some(_) => text::script_sentence(),
            None => text::script_sentence_new(),
        }
    }

    fn about(&self) -> Text {
        let [english, spanish] = Language::ALL.map(names);
        match self.may {
            May::Always => text::script_sentence_about(english, spanish),
            May::WhereKnown => text::script_sentence_known(),
        }
    }

    fn label(&self, name: SentenceField) -> Label {
        match name {
            SentenceField::English => Label::long(text::field_in_english()),
            SentenceField::Spanish => Label::long(text::field_in_spanish()),
        }
    }

    fn read(&self, fields: &SentenceFields, _hand: Hand) -> Read<Self> {
        let english = (&fields.english, SentenceField::English);
        let words = both(english, (&fields.spanish, SentenceField::Spanish), self.may)?;
        Ok(edit(&self.script, Edit::Sentence(self.at.clone(), words)))
    }
}

fields!(PromptFields, PromptField {
    english: Line => English,
    spanish: Line => Spanish,
    by: Choice<Voice> => By,
});

/// Something to write down.
#[derive(Clone, Debug)]
struct PromptForm {
    script: String,
    at: PromptAt,
}

/// What is asked to be written down on a page, and by whom; none: something new.
pub(crate) fn script_prompt(
    script: &str,
    page: PageAt,
    prompt: Option<(&Prompt, &Words)>,
    teacher: Gender,
) -> AnyForm {
    let words = prompt.map(|(_, words)| words.clone()).unwrap_or_default();
    let by = prompt.map(|(prompt, _)| prompt.by).unwrap_or_default();
    let start = PromptFields {
        english: line(&words, Language::English),
        spanish: line(&words, Language::Spanish),
        by: voices(by, teacher),
    };
    let form = PromptForm {
        script: script.to_owned(),
        at: PromptAt {
            page,
            prompt: prompt.map(|(prompt, _)| prompt.id.clone()),
        },
    };
    any(form, start)
}

impl Form for PromptForm {
    type Fields = PromptFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(spot(&self.script, OfScript::Prompt(self.at.clone())))
    }

    fn title(&self) -> Text {
        text::script_prompt()
    }

    fn about(&self) -> Text {
        text::script_prompt_about()
    }

    fn label(&self, name: PromptField) -> Label {
        match name {
            PromptField::English => Label::long(text::field_in_english()),
            PromptField::Spanish => Label::long(text::field_in_spanish()),
            PromptField::By => Label::needed(text::script_prompt_by()),
        }
    }

    fn read(&self, fields: &PromptFields, _hand: Hand) -> Read<Self> {
        let english = (&fields.english, PromptField::English);
        let words = both(
            english,
            (&fields.spanish, PromptField::Spanish),
            May::Always,
        )?;
        let by = fields.by.needed().map_err(at(PromptField::By))?;
        let change = Edit::Prompt(self.at.clone(), by, words);
        Ok(edit(&self.script, change))
    }
}

fields!(WriteFields, WriteField { path: Line => Path });

/// A folder that gets a script's files.
#[derive(Clone, Debug)]
struct WriteForm(String);

/// Into which folder?
pub(crate) fn write_script(script: &str) -> AnyForm {
    any(WriteForm(script.to_owned()), WriteFields::default())
}

impl Form for WriteForm {
    type Fields = WriteFields;
    type Ask = Ask;

    fn spot(&self) -> Option<Spot> {
        Some(spot(&self.0, OfScript::Write))
    }

    fn title(&self) -> Text {
        text::script_write()
    }

    fn about(&self) -> Text {
        text::script_write_about()
    }

    fn label(&self, name: WriteField) -> Label {
        match name {
            WriteField::Path => Label::needed(text::folder_path()),
        }
    }

    fn read(&self, fields: &WriteFields, _hand: Hand) -> Read<Self> {
        Ok(Ask::Scripts(ScriptAsk::Write {
            script: self.0.clone(),
            folder: PathBuf::from(unquoted(&fields.path.words())),
            over: false,
        }))
    }
}
