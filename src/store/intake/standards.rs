//! Standards: the class's own words stay, what it lacks is filled in.

use rusqlite::{OptionalExtension as _, params};

use super::super::class::{keep_can, read_some};
use super::super::{Change, Error, frameworks};
use super::Intake;
use crate::domain::class_file::intake::{About, Comes, Target};
use crate::domain::clean::folded;
use crate::domain::id::{RowId, StandardId};
use crate::domain::learning::framework::StatedIn;
use crate::domain::words::{Language, Words};

impl Intake {
    pub(super) fn target(&mut self, change: &Change, target: &Target) -> Result<(), Error> {
        let source = self.terms.source;
        let code = if target.code.is_empty() {
            &target.id
        } else {
            &target.code
        };
        self.target_codes.push(code.clone());
        let sql = "SELECT id FROM standard WHERE source_id = ?1 ORDER BY source = ?2 DESC LIMIT 1";
        let by_id: Option<StandardId> = change
            .on
            .prepare_cached(sql)?
            .query_row([&target.id, source], |row| row.get(0))
            .optional()?;
        let by_code = self.targets_by_code.get(&folded(code)).copied().flatten();
        let Some(key) = by_id.or(by_code) else {
            self.counts.standards.added += 1;
            self.comes_of(code, Comes::Added, About::Standard);
            let says = self.statement(change, target, None)?;
            let key = if self.writes() {
                let framework = self.framework(change, &target.framework)?;
                insert_target(change, framework, source, [code, &text(&says)?], target)?
            } else {
                StandardId::NEW
            };
            self.targets_by_code.insert(folded(code), Some(key));
            self.targets.push(key);
            self.keep_own(change, [code, code], target)?;
            return Ok(());
        };
        self.targets.push(key);
        let (mut differs, known_code, then_code) = if key.is_new() {
            (false, code.clone(), code.clone())
        } else {
            self.fill_in(change, key, code, target)?
        };
        differs |= self.keep_own(change, [&known_code, &then_code], target)?;
        if differs {
            self.counts.standards.changed += 1;
            self.comes_of(code, Comes::Changed, About::Standard);
        } else {
            self.counts.standards.same += 1;
        }
        Ok(())
    }

    /// What a child can goes where the class has not said it: its own words stay. True: it comes.
    fn keep_own(
        &mut self,
        change: &Change,
        [was, code]: [&str; 2],
        target: &Target,
    ) -> Result<bool, Error> {
        if target.can == Words::default() {
            return Ok(false);
        }
        let sql =
            "SELECT can FROM standard_words WHERE code IN (?1, ?2) ORDER BY code = ?2 DESC LIMIT 1";
        let own: Option<Option<String>> = change
            .on
            .prepare_cached(sql)?
            .query_row([was, code], |row| row.get(0))
            .optional()?;
        let own: Words = read_some(own.flatten())?;
        if own == target.can {
            return Ok(false);
        }
        let comes = if own == Words::default() {
            Comes::Added
        } else {
            Comes::Kept
        };
        self.comes_of(code, comes, About::Can(target.can.clone()));
        if comes == Comes::Added && self.writes() {
            keep_can(change, code, &target.can)?;
        }
        Ok(comes == Comes::Added)
    }

    /// Words a file has for a standard go where the class has none, or only its code; the school's own stay.
    fn fill_in(
        &mut self,
        change: &Change,
        key: StandardId,
        code: &str,
        target: &Target,
    ) -> Result<(bool, String, String), Error> {
        let sql = "SELECT framework, source FROM standard WHERE id = ?1";
        let (framework, source): (RowId, Option<String>) = change
            .on
            .prepare_cached(sql)?
            .query_row([key], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let is_ours = source.as_deref() == Some(self.terms.source);
        let sql = "SELECT code, statement, subject FROM standard WHERE id = ?1";
        let (known_code, statement, subject): (String, String, String) = change
            .on
            .prepare_cached(sql)?
            .query_row([key], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let read = |text: &str| serde_json::from_str::<Words>(text).map_err(|_| Error::Damaged);
        let (mut then_statement, mut then_subject) = (read(&statement)?, read(&subject)?);
        let says = if is_ours {
            then_statement = self.moved(change, framework, target, then_statement)?;
            self.statement(change, target, Some(&then_statement))?
        } else {
            says(change, framework, target)?
        };
        let mut then_code = known_code.clone();
        let fill = |words: &mut Words, new: &Words, placeholder: bool| {
            if placeholder {
                *words = if *new == Words::default() {
                    words.clone()
                } else {
                    new.clone()
                };
                return;
            }
            for (own, new) in [(&mut words.en, &new.en), (&mut words.es, &new.es)] {
                if own.is_none() || (is_ours && new.is_some()) {
                    own.clone_from(&new.clone().or_else(|| own.clone()));
                }
            }
        };
        let only_code =
            ["", known_code.as_str()].contains(&then_statement.nearest(Language::English));
        fill(&mut then_statement, &says, only_code);
        let no_subject = then_subject.nearest(Language::English).is_empty();
        fill(&mut then_subject, &target.subject, no_subject);
        if known_code == target.id && !target.code.is_empty() {
            code.clone_into(&mut then_code);
        }
        let (then_statement, then_subject) = (text(&then_statement)?, text(&then_subject)?);
        let same =
            then_statement == statement && then_subject == subject && then_code == known_code;
        if self.writes() {
            let sql = "UPDATE standard SET code = ?2, statement = ?3, subject = ?4, source = coalesce(source, ?5), source_id = coalesce(source_id, ?6) WHERE id = ?1";
            let values = params![
                key,
                then_code,
                then_statement,
                then_subject,
                self.terms.source,
                target.id
            ];
            change.on.prepare_cached(sql)?.execute(values)?;
            move_own(change, &known_code, &then_code)?;
        }
        Ok((!same, known_code, then_code))
    }

    /// What the class has of a statement, in the language it is now said to be in: where nobody had said it before, the
    /// file's own.
    fn moved(
        &self,
        change: &Change,
        framework: RowId,
        target: &Target,
        before: Words,
    ) -> Result<Words, Error> {
        let answer = self.answers.stated.of(&target.framework);
        let known = frameworks::stated_in(change, framework)?;
        let told = target.language.map(StatedIn::One);
        let stated = answer.unwrap_or_else(|| told.filter(|_| known.is_none()));
        Ok(match stated {
            Some(stated) => stated.says(before),
            None => before,
        })
    }

    fn framework(&mut self, change: &Change, title: &str) -> Result<RowId, Error> {
        if let Some(known) = self.frameworks.get(title) {
            return Ok(*known);
        }
        let sql = "SELECT id FROM framework WHERE source = ?1 AND title = ?2";
        let known: Option<RowId> = change
            .on
            .query_row(sql, [self.terms.source, title], |row| row.get(0))
            .optional()?;
        let key = if let Some(key) = known {
            key
        } else {
            let sql = "INSERT INTO framework (source, title) VALUES (?1, ?2)";
            change.on.execute(sql, [self.terms.source, title])?;
            RowId(change.on.last_insert_rowid())
        };
        self.frameworks.insert(title.to_owned(), key);
        Ok(key)
    }
}

/// Where a code has changed, what the class says of the standard goes along, unless it says something of that code too.
fn move_own(change: &Change, was: &str, is: &str) -> Result<(), Error> {
    if was == is {
        return Ok(());
    }
    let sql = "INSERT OR IGNORE INTO standard_words (code, can, levels, resources, at)
               SELECT ?2, can, levels, resources, at FROM standard_words WHERE code = ?1";
    if change.on.execute(sql, [was, is])? == 0 {
        return Ok(());
    }
    let sql = "DELETE FROM standard_words WHERE code = ?1
               AND NOT EXISTS (SELECT 1 FROM standard WHERE code = ?1)";
    change.on.execute(sql, [was])?;
    Ok(())
}

/// What a standard of another framework says, in the language that one is said to be in, where the file says none.
fn says(change: &Change, framework: RowId, target: &Target) -> Result<Words, Error> {
    let says = target.statement.clone();
    if target.language.is_some() {
        return Ok(says);
    }
    let stated = frameworks::stated_in(change, framework)?;
    Ok(match stated {
        Some(stated) => stated.says(says),
        None => says,
    })
}

fn insert_target(
    change: &Change,
    framework: RowId,
    source: &str,
    [code, says]: [&str; 2],
    target: &Target,
) -> Result<StandardId, Error> {
    let subject = if target.subject == Words::default() && !target.framework.is_empty() {
        Words::only(Language::English, target.framework.as_str())
    } else {
        target.subject.clone()
    };
    let sql = "INSERT INTO standard (framework, place, code, subject, statement, source, source_id)
               VALUES (?1, (SELECT coalesce(max(place), 0) + 1 FROM standard WHERE framework = ?1), ?2, ?3, ?4, ?5, ?6)";
    change.on.prepare_cached(sql)?.execute(params![
        framework,
        code,
        text(&subject)?,
        says,
        source,
        target.id
    ])?;
    Ok(StandardId(change.on.last_insert_rowid()))
}

fn text(words: &Words) -> Result<String, Error> {
    serde_json::to_string(words).map_err(|_| Error::Damaged)
}
