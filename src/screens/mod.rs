//! The screens, a room each. None names another; where one can go is a place.

pub mod booklet;
pub mod desk;
pub mod door;
pub mod form;
pub mod glossary;
pub mod help;
pub mod lock;
pub mod look_back;
pub mod rescue;
pub mod setup;
pub mod student;
pub mod walk;
pub mod welcome;
