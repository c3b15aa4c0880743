//! Scripts a class made itself on a screen: copied, changed, kept as the files a school's folder would have.
//!
//! They lie in `own`, beside what came from a folder. What conferences were held with stays as it was, in `before`.

mod names;
mod written;

use std::collections::BTreeMap;

pub use names::{Form, variable, variable_name};

use super::Content;
use crate::domain::class_file::definition::Definition;
use crate::domain::clean::{folded, in_ascii};
use crate::domain::conference::editing::{Own, Typed, messages_of};
use crate::domain::conference::script::{Script, Step};
use crate::domain::words::{Language, Words};
use crate::locale::{as_typed_words, written_here};

/// Between a script's name and the number of what conferences were held with.
const VERSION: char = '.';

/// Where a script comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// The program.
    Program,
    /// The school's folder.
    Folder,
    /// The class itself: it can be changed.
    Class,
    /// The class itself, as it was when conferences were held with it.
    Before,
}

/// The path of a script's file that the class made itself.
fn path(id: &str, is_before: bool) -> String {
    let folder = if is_before { "own/before" } else { "own" };
    format!("data/scripts/{folder}/{id}.json")
}

/// The files of this script that the class made itself, by their paths.
fn paths(id: &str, is_before: bool) -> [String; 3] {
    let folder = if is_before { "own/before" } else { "own" };
    [
        path(id, is_before),
        format!("locales/en-US/{folder}/{id}.ftl"),
        format!("locales/es-US/{folder}/{id}.ftl"),
    ]
}

/// What the ids of a script's own messages begin with.
fn stem(id: &str) -> String {
    format!("own-{}", id.replace(VERSION, "-v"))
}

impl Content {
    /// Where this script comes from.
    pub fn script_from(&self, id: &str) -> From {
        match self.pack.places.get(id) {
            Some(place) if *place == path(id, false) => From::Class,
            Some(place) if *place == path(id, true) => From::Before,
            Some(_) => From::Folder,
            None => From::Program,
        }
    }

    /// The scripts that can be chosen: not those that are only kept for what was held with them.
    pub fn offered_scripts(&self) -> impl Iterator<Item = &Script> + Clone {
        let all = self.scripts().iter();
        all.filter(|one| self.script_from(&one.id) != From::Before)
    }

    /// A message that is no sentence of the program, as it stands in files.
    fn words_of(&self, id: &str) -> Option<Typed> {
        if written_here(Language::English, id).is_some() {
            return None;
        }
        let words = &self.pack.words;
        let written = |language| words.written(language, id).map(str::to_owned);
        Some(Words {
            en: written(Language::English),
            es: written(Language::Spanish),
        })
    }

    /// A message as somebody would type it, in both languages.
    pub fn typed(&self, id: &str) -> Typed {
        let words = &self.pack.words;
        let typed = |language| {
            let written = words.written(language, id);
            let written = written.or_else(|| written_here(language, id));
            written.map(|written| as_typed_words(written, |name| variable_name(name, language)))
        };
        Words {
            en: typed(Language::English),
            es: typed(Language::Spanish),
        }
    }

    /// A script of the class with its words, to be changed; none: it is not the class's own.
    pub fn own_script(&self, id: &str) -> Option<Own> {
        let script = self.script(id)?.clone();
        (self.script_from(id) == From::Class).then(|| self.with_words(script))
    }

    fn with_words(&self, script: Script) -> Own {
        let stem = stem(&script.id);
        let mut own = Own {
            script,
            words: BTreeMap::new(),
            stem,
        };
        let ids = own.messages().into_iter().map(|id| id.clone());
        let words = ids.filter_map(|id| Some((id.clone(), self.words_of(&id)?)));
        own.words = words.collect();
        own
    }

    /// A step of any script, and the words of its messages that are not the program's.
    pub fn step_to_take(
        &self,
        script: &str,
        step: &str,
    ) -> Option<(Step, BTreeMap<String, Typed>)> {
        let mut steps = self.script(script)?.steps.iter();
        let mut step = steps.find(|one| one.id == step)?.clone();
        let ids = messages_of(&mut step).into_iter().map(|id| id.clone());
        let ids: Vec<String> = ids.collect();
        let words = ids.into_iter();
        let words = words.filter_map(|id| Some((id.clone(), self.words_of(&id)?)));
        Some((step, words.collect()))
    }

    /// A copy of a script under another name; its words are its own from then on. None: there is no such script.
    pub fn copied_script(&self, of: &str, id: &str, title: Typed) -> Option<Own> {
        let mut own = self.with_words(self.script(of)?.clone());
        own.stem = stem(id);
        id.clone_into(&mut own.script.id);
        rename_messages(&mut own);
        let said = format!("{}-0", own.stem);
        own.script.title.clone_from(&said);
        own.words.insert(said, title);
        own.tidy();
        Some(own)
    }

    /// A script of the class as conferences were held with it, under a name of its own.
    pub fn held_script(&self, id: &str) -> Option<Own> {
        let mut own = self.own_script(id)?;
        let numbered = (1..).map(|count: usize| format!("{id}{VERSION}{count}"));
        let mut free = numbered.filter(|id| !self.pack.places.contains_key(id));
        own.script.id = free.next()?;
        own.stem = stem(&own.script.id);
        rename_messages(&mut own);
        Some(own)
    }

    /// A name in files for a script that is called so: letters and digits, and nobody else has it.
    pub fn free_script_id(&self, called: &str) -> String {
        let letters = folded(called);
        let letters = letters.chars().map(in_ascii);
        let kept = letters.map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                ' '
            }
        });
        let kept: String = kept.collect();
        let words: Vec<&str> = kept.split_whitespace().take(6).collect();
        let name = words.join("-");
        let name = if name.is_empty() {
            "conference".to_owned()
        } else {
            name
        };
        let taken = |id: &String| {
            let mut all = self.scripts().iter();
            all.any(|one| one.id == *id)
        };
        let numbered = (2..).map(|count: usize| format!("{name}-{count}"));
        let mut free = std::iter::once(name.clone()).chain(numbered);
        free.find(|id| !taken(id)).unwrap_or(name)
    }
}

/// Every message of its own under this script's stem.
fn rename_messages(own: &mut Own) {
    let before = std::mem::take(&mut own.words);
    let stem = own.stem.clone();
    let numbered = before.into_iter().enumerate();
    let renamed: BTreeMap<String, (String, Typed)> = numbered
        .map(|(at, (id, words))| (id, (format!("{stem}-{}", at + 1), words)))
        .collect();
    for id in own.messages() {
        if let Some((new, _)) = renamed.get(id) {
            id.clone_from(new);
        }
    }
    own.words = renamed.into_values().collect();
}

/// These definitions with a script of the class; a held one is only kept for what was held with it.
pub fn with_script(all: &[Definition], own: &Own, is_held: bool) -> Vec<Definition> {
    let mut kept = without_script(all, &own.script.id);
    kept.extend(files(own, &paths(&own.script.id, is_held)));
    kept.sort();
    kept
}

/// The definitions without this script of the class.
pub fn without_script(all: &[Definition], id: &str) -> Vec<Definition> {
    let paths = paths(id, false);
    let others = all.iter().filter(|one| !paths.contains(&one.path));
    others.cloned().collect()
}

/// The three files of a script.
fn files(own: &Own, paths: &[String; 3]) -> [Definition; 3] {
    let [data, en, es] = paths.clone();
    let definition = |path, text| Definition { path, text };
    [
        definition(data, written::script(&own.script)),
        definition(en, written::words(&own.words, Language::English)),
        definition(es, written::words(&own.words, Language::Spanish)),
    ]
}

/// The files of a script as a school's folder would have them.
pub fn files_for_a_folder(own: &Own) -> [Definition; 3] {
    let id = &own.script.id;
    let paths = [
        format!("data/scripts/{id}.json"),
        format!("locales/en-US/{id}.ftl"),
        format!("locales/es-US/{id}.ftl"),
    ];
    files(own, &paths)
}

/// What a class carries once it takes a folder in: what the folder says, and the scripts it made itself. One that the
/// folder has too, word for word, stays the class's to change; one that the folder says otherwise is the folder's.
pub fn beside(folder: Vec<Definition>, carried: &[Definition]) -> Vec<Definition> {
    let mut all = folder;
    for (id, is_before) in own_ids(carried) {
        let paths = paths(&id, is_before);
        let own = carried.iter().filter(|one| paths.contains(&one.path));
        let own: Vec<Definition> = own.cloned().collect();
        let there = paths.map(|path| path.replacen("/own/", "/", 1));
        let said = all.iter().filter(|one| there.contains(&one.path));
        let same = |one: &Definition| {
            let path = one.path.replacen("/own/", "/", 1);
            all.iter()
                .any(|said| said.path == path && said.text == one.text)
        };
        let is_same = own.iter().all(same);
        if said.count() > 0 && !is_same {
            // The folder's stands.
            continue;
        }
        all.retain(|one| !there.contains(&one.path) && !paths_of(&own, &one.path));
        all.extend(own);
    }
    all.sort();
    all
}

fn paths_of(all: &[Definition], path: &str) -> bool {
    all.iter().any(|one| one.path == path)
}

/// The scripts the class made itself, and whether each is only kept for what was held with it.
fn own_ids(carried: &[Definition]) -> Vec<(String, bool)> {
    let id = |one: &Definition| {
        let own = one.path.strip_prefix("data/scripts/own/")?;
        let own = own.strip_suffix(".json")?;
        let before = own.strip_prefix("before/");
        Some((before.unwrap_or(own).to_owned(), before.is_some()))
    };
    carried.iter().filter_map(id).collect()
}
