//! The screens, a room each. None names another; where one can go is a place.

pub mod card;
pub mod conference;
pub mod desk;
pub mod door;
pub mod family;
pub mod form;
pub mod glossary;
pub mod help;
pub mod lock;
pub mod look_back;
pub mod marks;
pub mod prepare;
pub mod renewal;
pub mod rescue;
pub mod setup;
pub mod single;
pub mod student;
pub mod welcome;
pub mod who;
