//! Every form of the program: what it asks, what its answers mean, which ask they make.

mod assignment;
mod calendar;
mod copy;
mod details;
mod entries;
mod evidence;
mod family;
mod files;
mod folder;
mod keeping;
mod learning;
mod next_class;
mod offers;
mod pages;
mod passphrase;
mod people;
mod pin;
mod plan_all;
mod plan_one;
mod points;
mod prepare;
mod script;
mod settings;
mod shared;
mod standards;
mod start;
mod stated;
mod term;
mod who;
mod whose;

pub(crate) use assignment::assignment;
pub(crate) use calendar::{cancel, close_never_held, move_there, move_to, nobody_came, venue_of};
pub(crate) use copy::copy;
pub(crate) use details::details;
pub(crate) use entries::{correct, dispute, translate};
pub(crate) use evidence::evidence;
pub(crate) use family::{ask, feedback, statement};
pub(crate) use files::{import_files, import_scale, save};
pub(crate) use folder::take_in_folder;
pub(crate) use keeping::keeping;
pub(crate) use learning::{judge, plan};
pub(crate) use next_class::next_class;
pub(crate) use offers::steps;
pub(crate) use pages::pages;
pub(crate) use passphrase::{
    change_passphrase, remove_passphrase, reset_passphrase, set_passphrase,
};
pub(crate) use people::{adult, home_name, new_student};
pub(crate) use pin::desk_pin;
pub(crate) use plan_all::plan_all;
pub(crate) use plan_one::plan_one;
pub(crate) use points::{PointFrom, answer, point, post_it};
pub(crate) use prepare::{goal, place};
pub(crate) use script::{
    copy_script, script_called, script_page, script_prompt, script_sentence, script_step,
    write_script,
};
pub(crate) use settings::{of_setting, rule};
pub(crate) use shared::{family_answer, family_habit, habit, prepared_answer, teacher_habit};
pub(crate) use standards::{look, resource, standard_can};
pub use start::school_year;
pub(crate) use start::{new_class, open_file};
pub(crate) use stated::{examples, stated, stated_of_standards};
pub use term::said as said_of_term;
pub(crate) use term::term;
pub(crate) use who::somebody_else;
pub(crate) use whose::whose;

use crate::ask::Ask;
use crate::form::{Filling, Form};
pub use crate::screen::AnyForm;

/// A form as it begins.
fn any<F: Form<Ask = Ask>>(form: F, start: F::Fields) -> AnyForm {
    Box::new(Filling::new(form, start))
}
