use crate::ask::{Ask, BackupAsk, Keeping, RetentionAsk};
use crate::domain::keeping::Past;
use crate::domain::upkeep::Backup;
use crate::locale::{Text, text};

/// Is it really meant?
#[derive(Clone, Debug)]
pub struct Confirm {
    /// What is about to happen.
    pub question: Text,
    /// What that means.
    pub about: Vec<Text>,
    /// The answer that does it.
    pub yes: Text,
    /// What is done then.
    pub ask: Ask,
    /// Something less that can be done instead.
    pub instead: Option<(Text, Ask)>,
    /// The answer the cursor is on: the one that does it, the one that does less, No.
    pub on: usize,
}

impl Confirm {
    /// The answers, No last.
    pub fn answers(&self) -> Vec<Text> {
        let mut answers = vec![self.yes.clone()];
        answers.extend(self.instead.iter().map(|(text, _)| text.clone()));
        answers.push(text::no());
        answers
    }

    /// What the answer under the cursor does.
    pub(super) fn chosen(&self) -> Option<Ask> {
        match (self.on, &self.instead) {
            (0, _) => Some(self.ask.clone()),
            (1, Some((_, ask))) => Some(ask.clone()),
            _ => None,
        }
    }
}

/// Back to a backup?
pub(super) fn restoring(backup: Backup) -> Confirm {
    Confirm {
        question: text::restore_question(backup.day),
        about: vec![text::restore_about(), text::restore_keeps()],
        yes: text::restore_yes(),
        ask: Ask::Backups(BackupAsk::Restore {
            backup: backup.path,
        }),
        instead: None,
        on: 1,
    }
}

const fn set(keeping: Keeping) -> Ask {
    Ask::Retention(RetentionAsk::Set { keeping })
}

/// Let go of what is past its time?
pub(super) fn clearing(keeping: Keeping, counts: &[Past]) -> Confirm {
    let some: Vec<Text> = counts
        .iter()
        .filter(|past| past.count > 0)
        .map(crate::locale::terms::past_its_time)
        .collect();
    let nothing = some.is_empty();
    let mut about = if nothing {
        vec![text::keeping_nothing_due()]
    } else {
        some
    };
    about.push(text::keeping_holds());
    let mut confirm = Confirm {
        question: text::keeping_question(),
        about,
        yes: if nothing {
            text::keeping_yes_only_rule()
        } else {
            text::keeping_yes()
        },
        instead: (!nothing).then(|| (text::keeping_yes_only_rule(), set(keeping.clone()))),
        ask: if nothing {
            set(keeping)
        } else {
            Ask::Retention(RetentionAsk::ClearAway { keeping })
        },
        on: 0,
    };
    confirm.on = confirm.answers().len() - 1;
    confirm
}
