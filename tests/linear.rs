//! A conference by ear: the same pages as sentences, through a stand-in for a terminal that can only be given more words.
#![allow(
    clippy::allow_attributes,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

mod support;

use std::cell::Cell;
use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use juntos::domain::Language;
use juntos::domain::Now;
use juntos::domain::conference::State;
use juntos::locale::Reading;
use juntos::locale::{Reader, Text};
use juntos::page::{Block, Part};
use juntos::render::linear as linear_page;
use juntos::runtime::{Time, linear};
use juntos::screen::Manner;
use juntos::shell::Room;
use juntos::terminal::Typed;
use support::{Person, READINGS};
use zeroize::Zeroizing;

/// What hears: blanks are one blank, and nothing that was said can be moved, hidden, coloured or taken back.
struct Ear {
    typed: VecDeque<Typed>,
    heard: String,
    by_keys: bool,
    can_clear: bool,
    cleared: usize,
}

impl linear::Listener for Ear {
    fn say(&mut self, words: &str) -> io::Result<()> {
        for letter in words.chars() {
            assert!(
                letter == '\n' || !letter.is_control(),
                "this drives a terminal: {words:?}"
            );
            let drawn = "▸▶▌‖■◧□●◉○✓≠▲▼◂→↑↓←⌫·│─┌└";
            assert!(!drawn.contains(letter), "this is drawn: {words:?}");
            let again = letter == ' ' && self.heard.ends_with([' ', '\n']);
            if !again {
                self.heard.push(letter);
            }
        }
        Ok(())
    }

    fn next(&mut self, _until: Option<Duration>) -> io::Result<Typed> {
        Ok(self.typed.pop_front().unwrap_or(Typed::End))
    }

    fn takes_keys(&self) -> bool {
        self.by_keys
    }

    fn suspend(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn clear(&mut self) -> io::Result<bool> {
        self.cleared += 1;
        Ok(self.can_clear)
    }
}

/// A second passes whenever somebody looks.
struct Watch(Cell<Now>);

impl Time for Watch {
    fn now(&self) -> Now {
        let mut now = self.0.get();
        now.moment.0 += 1000;
        self.0.set(now);
        now
    }
}

fn lines(answers: &str) -> VecDeque<Typed> {
    let lines = answers.split_terminator('\n');
    lines
        .map(|line| Typed::Line(Zeroizing::new(line.to_owned())))
        .collect()
}

fn keys(keys: &str) -> VecDeque<Typed> {
    keys.chars()
        .map(|key| match key {
            '\n' => Typed::Enter,
            '<' => Typed::Erase,
            '~' => Typed::Nothing,
            letter => Typed::Letter(letter),
        })
        .collect()
}

fn talks(person: &mut Person, typed: VecDeque<Typed>, by_keys: bool) -> Ear {
    let mut ear = Ear {
        typed,
        heard: String::new(),
        by_keys,
        can_clear: false,
        cleared: 0,
    };
    person.session.app.around.manner = Manner::Aloud;
    let watch = Watch(Cell::new(person.session.app.around.now));
    linear::run(&mut person.session, &mut ear, &watch).unwrap();
    ear
}

/// What somebody hears who types these lines, and then leaves.
fn hears(person: &mut Person, answers: &str) -> String {
    talks(person, lines(answers), false).heard
}

fn at_the_door(reading: Reading) -> Person {
    Person::at_the_door(reading)
}

const SPANISH: Reading = Reading::One(Language::Spanish);
const ENGLISH: Reading = Reading::One(Language::English);
const BOTH: Reading = Reading::Both(Language::Spanish);

/// From the door into the conference.
const BEGIN: &str = "xime\n1\n1\n1\n";

/// What is heard after the last time these words were.
fn after<'a>(heard: &'a str, words: &str) -> &'a str {
    heard
        .rsplit_once(words)
        .unwrap_or_else(|| panic!("never heard: {words}\n{heard}"))
        .1
}

/// The number of the choice that holds these words, the last time it was offered.
fn number(heard: &str, words: &str) -> usize {
    let line = heard.lines().rfind(|line| {
        line.contains(words) && line.starts_with(|first: char| first.is_ascii_digit())
    });
    let line = line.unwrap_or_else(|| panic!("never offered: {words}\n{heard}"));
    line.split_once('.').unwrap().0.parse().unwrap()
}

/// Every script, walked by Enter alone from its first page to its last.
fn walks_all_scripts(reading: Reading, (choose, last): (&str, &str)) {
    let mut titles = Vec::new();
    for script in 0..4 {
        let mut person = at_the_door(reading);
        let turned = "2\n".repeat(script);
        let heard = hears(
            &mut person,
            &format!("xime\n1\n1\n{turned}1\n{}", "\n".repeat(40)),
        );
        assert!(heard.contains(last), "{heard}");
        assert!(heard.contains(choose), "{heard}");
        let kind = heard
            .lines()
            .rfind(|line| line.starts_with("Xime. "))
            .unwrap()
            .to_owned();
        titles.push(kind);
    }
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), 4, "{titles:?}");
}

#[test]
fn all_scripts_are_heard_in_spanish() {
    walks_all_scripts(SPANISH, ("Elija:", "Esta es la última página."));
}

#[test]
fn all_scripts_are_heard_in_both_languages() {
    walks_all_scripts(BOTH, ("Elija: Choose:", "This is the last page."));
}

/// Days of the week are chosen and let go by their numbers, and said back each time.
#[test]
fn the_days_of_a_goal_are_chosen_by_ear() {
    let mut person = at_the_door(SPANISH);
    // The goal as it was prepared, its day, and no words for when, where and how often; then Monday, Friday, not Monday.
    let heard = hears(&mut person, "xime\n1\n2\n4\n1\n1\n\n\n\n2\n6\n2\n1\n");
    let days = "¿Qué días de la semana?";
    assert!(
        heard.contains(&format!("{days} todavía ningún día.")),
        "{heard}"
    );
    assert!(
        heard.contains(&format!("{days} lunes y viernes.")),
        "{heard}"
    );
    assert!(
        heard.ends_with('\n') && heard.contains(&format!("{days} viernes.")),
        "{heard}"
    );
}

#[test]
fn a_conference_is_led_and_closed_by_ear() {
    let mut person = at_the_door(SPANISH);
    let mut answers = BEGIN.to_owned();
    // A note with two lines, one of which begins with a figure.
    answers += "n\nQue salga bien.\n2 preguntas tengo.\n\n";
    // More, the map, the goals.
    answers += "5\n1\n7\n";
    // The goal that was prepared is written anew, and its day is a week later.
    answers += "2\n3\nHacer tres problemas.\n4\n1\n";
    answers += "\n3\nLeer con mi mamá.\n1\n4\nEscuchar.\n1\n5\nAyudar los martes.\n1\n";
    // To the last page, the next day, and the end.
    answers += "\n\n2\n1\n3\n";
    let heard = hears(&mut person, &answers);
    let note = "Ahora dice: Que salga bien. 2 preguntas tengo.";
    assert!(heard.contains(&format!("Guardado.\n{note}")), "{heard}");
    assert!(
        heard.contains("Para cuándo: martes, 15 de diciembre."),
        "{heard}"
    );
    assert!(
        heard.contains("Guardado.\nAhora dice: Hacer tres problemas."),
        "{heard}"
    );
    assert!(
        heard.contains("Guardado. Lo que se mostró y los compromisos quedan aquí."),
        "{heard}"
    );
    let mut person = person.comes_back();
    person.press("/xime<enter>");
    let Some(open) = &person.session.app.around.open else {
        panic!("{}", person.sees());
    };
    let record = open.folder.last_conference().unwrap();
    assert_eq!(record.conference.state, State::Held);
    assert_eq!(
        record.notes[0].said.text,
        "Que salga bien.\n2 preguntas tengo."
    );
    let goal = record.goal.as_ref().unwrap();
    assert_eq!(goal.said.text, "Hacer tres problemas.");
    assert_eq!(goal.due.unwrap().to_string(), "2026-12-15");
    let promises: Vec<&str> = record
        .promises
        .iter()
        .map(|promise| promise.said.text.as_str())
        .collect();
    assert_eq!(
        promises,
        ["Leer con mi mamá.", "Escuchar.", "Ayudar los martes."]
    );
    assert!(record.conference.next.is_some());
}

#[test]
fn a_family_asks_and_is_told_that_it_is_kept() {
    let mut person = at_the_door(SPANISH);
    let question = "¿Puede quedarse después de clase?";
    let heard = hears(&mut person, &format!("xime\n1\n5\n8\n1\n{question}\n\n"));
    let asked = after(&heard, "Una pregunta nuestra.");
    assert!(
        asked.contains("Escriba. Termine con un renglón vacío."),
        "{asked}"
    );
    assert!(asked.contains("Guardado."), "{asked}");
    assert!(
        asked.contains(&format!("\n{question}\nLa escuela les va a contestar.")),
        "{asked}"
    );
    let mut person = person.comes_back();
    let again = hears(&mut person, "xime\n1\n5\n8\n");
    assert!(again.contains(question), "{again}");
}

#[test]
fn two_lines_of_a_field_are_not_glued_together() {
    let mut person = at_the_door(SPANISH);
    let lines = "¿A qué hora abre?\n¿Y los sábados?";
    hears(&mut person, &format!("xime\n1\n5\n8\n1\n{lines}\n\n"));
    let mut person = person.comes_back();
    let heard = hears(&mut person, "xime\n1\n5\n8\n");
    assert!(
        heard.contains("¿A qué hora abre? ¿Y los sábados?"),
        "{heard}"
    );
}

#[test]
fn a_family_gives_its_view_of_a_habit() {
    let mut person = at_the_door(SPANISH);
    let heard = hears(&mut person, "xime\n1\n5\n7\n1\n2\n");
    assert!(heard.contains("Colaboración"), "{heard}");
    let values = after(&heard, "Colaboración");
    assert!(
        values.contains("Escriba. Termine con un renglón vacío."),
        "{heard}"
    );
    // Others sit here too: which word it was is not said again before all have given theirs.
    let mut person = at_the_door(SPANISH);
    let heard = hears(&mut person, "xime\n1\n5\n7\n1\n2\n\n");
    let after = after(&heard, "Escriba. Termine con un renglón vacío.");
    assert!(after.contains("no se dice en voz alta"), "{heard}");
    assert!(!after.to_lowercase().contains("siempre"), "{after}");
}

#[test]
fn the_teacher_hears_what_is_left_to_do_and_writes_a_talking_point() {
    let mut person = at_the_door(SPANISH);
    let heard = hears(&mut person, "25\n3\n");
    assert!(heard.contains("Lo que queda por hacer."), "{heard}");
    let done = number(&heard, "Marcar uno como hecho");
    let mut person = at_the_door(SPANISH);
    let heard = hears(&mut person, &format!("25\n3\n{done}\n6\n"));
    assert!(heard.contains("¿Cuál? Escriba su número."), "{heard}");
    let mut person = at_the_door(SPANISH);
    let before = hears(&mut person, "25\n4\nxime\n1\n1\n");
    let new = number(&before, "Agregar uno");
    let mut person = at_the_door(SPANISH);
    let words = "Preguntarle por su telescopio.";
    let answers = format!("25\n4\nxime\n1\n1\n{new}\n{words}\n\n\n\n\n\n");
    let heard = hears(&mut person, &answers);
    let mut person = person.comes_back();
    let again = hears(&mut person, "25\n4\nxime\n1\n1\n");
    assert!(again.contains(words), "{heard}\n=====\n{again}");
}

#[test]
fn a_secret_is_asked_for_and_never_said() {
    let (person, codes) = Person::at_a_locked_desk(SPANISH);
    let mut person = person.types("<esc>");
    let key = person.session.app.around.students.iter();
    let key = key
        .clone()
        .find(|one| one.name.full().contains("Ximena"))
        .unwrap()
        .key;
    let code = codes[&key].clone();
    for by_keys in [false, true] {
        let wrong = if code.starts_with('1') {
            "200000"
        } else {
            "100000"
        };
        let answers = format!("xime\n1\n{wrong}\n{code}\n");
        let typed = if by_keys {
            keys(&answers)
        } else {
            lines(&answers)
        };
        let ear = talks(&mut person, typed, by_keys);
        let asked = after(&ear.heard, "Buscar: xime.");
        assert!(
            asked.contains("Lo que escribas aquí no se ve ni se dice."),
            "{asked}"
        );
        assert!(asked.contains("¡Hola, Xime!"), "{asked}");
        for secret in [wrong, &code] {
            assert!(!ear.heard.contains(secret), "{}", ear.heard);
        }
        person = person.comes_back();
        unlocks(&mut person);
    }
}

/// With the passphrase, as the class is opened in the morning.
fn unlocks(person: &mut Person) {
    assert!(person.session.app.is_locked(), "{}", person.sees());
    person.press(support::PASSPHRASE);
    person.press("<enter><esc>");
    assert!(
        matches!(person.is_at(), Some(Room::Door(_))),
        "{}",
        person.sees()
    );
}

#[test]
fn the_passphrase_opens_and_is_not_said() {
    let (person, _) = Person::at_a_locked_desk(SPANISH);
    let mut person = person.comes_back();
    let heard = hears(&mut person, &format!("{}\n", support::PASSPHRASE));
    assert!(heard.contains("El escritorio."), "{heard}");
    assert!(!heard.contains(support::PASSPHRASE), "{heard}");
}

#[test]
fn the_end_of_the_answers_keeps_what_was_written() {
    for by_keys in [false, true] {
        let mut person = at_the_door(SPANISH);
        let answers = format!("{BEGIN}n\nPrimera línea\nY la segunda");
        let typed = if by_keys {
            keys(&answers)
        } else {
            lines(&answers)
        };
        talks(&mut person, typed, by_keys);
        assert!(!person.session.is_owing());
        let mut person = person.comes_back();
        let heard = hears(&mut person, "xime\n1\n1\nn\n");
        let kept = "Ahora dice: Primera línea Y la segunda.";
        assert!(heard.contains(kept), "{by_keys} {heard}");
        assert!(heard.contains("2. Escribir más."), "{heard}");
    }
}

#[test]
fn where_keys_come_one_by_one_words_are_kept_every_second() {
    let mut person = at_the_door(SPANISH);
    let mut typed = keys(&format!("{BEGIN}n\nA medias ~~~"));
    // The program is killed: nothing more is heard of it, not even an end.
    typed.push_back(Typed::Suspend);
    let watch = Watch(Cell::new(person.session.app.around.now));
    let mut ear = Ear {
        typed,
        heard: String::new(),
        by_keys: true,
        can_clear: false,
        cleared: 0,
    };
    person.session.app.around.manner = Manner::Aloud;
    let killed = linear::run(&mut person.session, &mut Killed(&mut ear), &watch);
    assert!(killed.is_err());
    let drafts = person.session.store().unwrap();
    let _ = drafts;
    let mut person = person.comes_back();
    let heard = hears(&mut person, "xime\n1\n1\nn\n");
    assert!(heard.contains("Ahora dice: A medias"), "{heard}");
}

/// A terminal that is gone once somebody looks for more.
struct Killed<'a>(&'a mut Ear);

impl linear::Listener for Killed<'_> {
    fn say(&mut self, words: &str) -> io::Result<()> {
        self.0.say(words)
    }

    fn next(&mut self, until: Option<Duration>) -> io::Result<Typed> {
        match self.0.next(until)? {
            Typed::Suspend | Typed::End => Err(io::ErrorKind::BrokenPipe.into()),
            typed => Ok(typed),
        }
    }

    fn takes_keys(&self) -> bool {
        true
    }

    fn suspend(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn clear(&mut self) -> io::Result<bool> {
        Ok(false)
    }
}

#[test]
fn a_wrong_answer_is_answered_with_what_can_be_done() {
    for (reading, words) in [
        (
            SPANISH,
            "Aquí se escribe un número del 1 al 5, o una de las letras.",
        ),
        (
            ENGLISH,
            "Here you can type a number from 1 to 5, or one of the letters.",
        ),
    ] {
        for wrong in ["99", "0", "hola", "x", "-1"] {
            let mut person = at_the_door(reading);
            let heard = hears(&mut person, &format!("{BEGIN}{wrong}\n"));
            let end = after(&heard, "5. ");
            assert!(end.contains(words), "{wrong}: {end}");
        }
    }
}

#[test]
fn letters_do_what_they_say() {
    let mut person = at_the_door(SPANISH);
    let heard = hears(&mut person, &format!("{BEGIN}\na\n"));
    assert!(after(&heard, "Página").starts_with(" 1 de 2."), "{heard}");
    let heard = hears_anew(&format!("{BEGIN}r\n"));
    assert_eq!(heard.matches("Gracias por venir.").count(), 2, "{heard}");
    let heard = hears_anew(&format!("{BEGIN}o\n"));
    assert!(
        after(&heard, "Elija:").is_empty() || heard.contains("1. Go on."),
        "{heard}"
    );
    assert!(heard.contains("Thank you for coming."), "{heard}");
    let heard = hears_anew(&format!("{BEGIN}?\n"));
    assert!(heard.contains("Enter solo es el número uno."), "{heard}");
    let heard = hears_anew(&format!("{BEGIN}g\n1\na\n"));
    let meaning = "Una reunión que dirige su hijo o hija";
    assert_eq!(heard.matches(meaning).count(), 2, "{heard}");
    let heard = hears_anew("xime\n1\nn\n");
    assert!(heard.contains("Aquí no se escriben notas."), "{heard}");
    let heard = hears_anew(&format!("{BEGIN}q\n1\n"));
    assert!(
        after(&heard, "Elija:").contains("Cierre ahora esta ventana"),
        "{heard}"
    );
}

fn hears_anew(answers: &str) -> String {
    hears(&mut at_the_door(SPANISH), answers)
}

#[test]
fn a_wish_to_talk_in_private_says_nothing() {
    let mut person = at_the_door(SPANISH);
    let heard = hears(&mut person, &format!("{BEGIN}5\n"));
    let wish = number(&heard, "Hablar luego");
    let without = hears_anew(&format!("{BEGIN}5\n"));
    let mut person = at_the_door(SPANISH);
    let with = hears(&mut person, &format!("{BEGIN}5\n{wish}\n"));
    assert_eq!(with, without);
    let mut person = person.comes_back();
    person.press("t");
    person.choose("queda por hacer");
    let all = person.reads_at(80, 200);
    assert!(all.contains("privado"), "{all}");
}

#[test]
fn one_person_a_run_and_what_was_said_is_cleared() {
    let mut person = at_the_door(SPANISH);
    let mut ear = Ear {
        typed: lines("xime\n1\na\n1\n1\n"),
        heard: String::new(),
        by_keys: false,
        can_clear: true,
        cleared: 0,
    };
    person.session.app.around.manner = Manner::Aloud;
    let watch = Watch(Cell::new(person.session.app.around.now));
    linear::run(&mut person.session, &mut ear, &watch).unwrap();
    assert_eq!(ear.cleared, 1);
    assert!(!ear.heard.contains("Cierre ahora"), "{}", ear.heard);
    assert_eq!(ear.typed.len(), 2, "nothing is asked of anybody after them");
    let heard = hears_anew("xime\n1\na\n");
    assert!(
        heard.ends_with("en ella todavía se lee lo que se dijo.\n"),
        "{heard}"
    );
}

#[test]
fn a_letter_that_is_erased_is_said() {
    let mut person = at_the_door(SPANISH);
    let ear = talks(
        &mut person,
        keys(&format!("{BEGIN}n\nLluvai<<ia\n\n")),
        true,
    );
    assert!(
        ear.heard.contains("Lluvai\nBorrado: i, a\nLluvia\n"),
        "{}",
        ear.heard
    );
    assert!(ear.heard.contains("Ahora dice: Lluvia."), "{}", ear.heard);
}

#[test]
fn in_both_languages_what_is_asked_is_asked_in_both() {
    let mut person = at_the_door(BOTH);
    let heard = hears(&mut person, &format!("{BEGIN}n\nHola.\n\n"));
    assert!(
        heard.contains("Escribe. Termina con un renglón vacío.\nWrite. End with an empty line."),
        "{heard}"
    );
    assert!(heard.contains("Guardado.\nSaved.\n"), "{heard}");
}

/// What a page says in blocks is in what is heard of it, in every language.
#[test]
fn the_sentences_of_a_page_are_those_of_the_drawn_one() {
    for reading in READINGS {
        let mut person = Person::leads(reading);
        let mut pages = 0;
        for _ in 0..24 {
            let page = person.session.app.page();
            let reader = Reader::new(&person.session.locales, reading);
            let heard: String = linear_page(&page, reader)
                .said
                .iter()
                .map(|one| format!("{}\n", one.words))
                .collect();
            let mut said = Vec::new();
            let shown = page.work.iter().filter_map(|part| match part {
                Part::Shown(block) => Some(block),
                _ => None,
            });
            page.read
                .iter()
                .chain(shown)
                .for_each(|block| collect(block, &mut said));
            said.extend(
                page.choices()
                    .filter(|one| one.said.is_none())
                    .map(|one| one.line.text.clone()),
            );
            for language in reading.languages() {
                for text in &said {
                    let words = person.session.locales.of(language).aloud(text);
                    let words: Vec<&str> = words.split(" · ").collect();
                    for words in words {
                        let words = words
                            .trim_start_matches(|c: char| c.is_alphabetic() && c.is_lowercase());
                        assert!(heard.contains(words.trim()), "{words}\n{heard}");
                    }
                }
            }
            pages += said.len();
            person.press(" ");
        }
        assert!(pages > 100, "{pages}");
    }
}

fn collect(block: &Block, said: &mut Vec<Text>) {
    match block {
        Block::Title(text) | Block::Heading(text) | Block::Label(text, _) => {
            said.push(text.clone())
        }
        Block::Line(line) => said.push(line.text.clone()),
        Block::Speech(speech) => said.push(speech.text.clone()),
        Block::Person(person) => said.push(person.text.clone()),
        Block::Fact(fact) => said.push(fact.label.clone()),
        Block::Under(all) => all.iter().for_each(|one| collect(one, said)),
        Block::Beside(all) | Block::Boxes(all) => {
            all.iter().flatten().for_each(|one| collect(one, said));
        }
        _ => {}
    }
}

#[test]
fn a_page_nobody_uses_is_covered_and_its_words_stay() {
    let mut person = at_the_door(SPANISH);
    let typed = format!("{BEGIN}n\nA medias{}\n", "~".repeat(320));
    let ear = talks(&mut person, keys(&typed), true);
    let told = "esto se va a tapar en";
    assert_eq!(ear.heard.matches(told).count(), 1, "{}", ear.heard);
    // Once when it was covered, and once at the end.
    assert_eq!(ear.cleared, 2, "{}", ear.heard);
    let covered = after(&ear.heard, "Lo que escribieron sigue aquí.");
    assert!(covered.contains("Ahora dice: A medias."), "{}", ear.heard);
}
