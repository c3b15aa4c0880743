//! Who is asked for before a conference.

use super::*;
use crate::content::Content;
use crate::domain::Language;
use crate::domain::Now;
use crate::domain::conference::pace::Moment;
use crate::domain::id::AdultId;
use crate::domain::people::person::{Gender, Household, Relation};
use crate::locale::Reading;

#[test]
fn who_is_known_is_asked_for_though_a_file_named_an_empty_home_first() {
    let adult = Adult {
        key: AdultId::NEW,
        left: false,
        name: "Rosa Peña".into(),
        relation: Relation::Mother,
        gender: Gender::Other,
        reads: Language::Spanish.into(),
        interpreter: false,
        by_phone: false,
        restricted: false,
    };
    let of = |key, adults| Household {
        key: HomeId(key),
        name: None,
        adults,
    };
    let folder = Folder {
        households: vec![
            of(7, Vec::new()),
            of(8, vec![adult.clone()]),
            of(9, vec![adult]),
        ],
        ..Folder::default()
    };
    let now = Now {
        moment: Moment(0),
        local: jiff::civil::date(2026, 12, 1).at(15, 0, 0, 0),
    };
    let around = Around::new(Content::default(), Reading::default(), now);
    let setup = Setup::of(&folder, Kind::Conference, &around);
    let there: Vec<There> = setup.adults.iter().map(|(.., there)| *there).collect();
    assert_eq!(there, [There::Here, There::Away]);
    let with = of_family(&folder, Some(HomeId(9)));
    let there: Vec<There> = with.iter().map(|(.., there)| *there).collect();
    assert_eq!(there, [There::Away, There::Here]);
}

/// Whoever looks at another script, and comes back, has the minutes they had chosen.
#[test]
fn looking_at_another_script_keeps_the_minutes() {
    let now = Now {
        moment: Moment(0),
        local: jiff::civil::date(2026, 12, 1).at(15, 0, 0, 0),
    };
    let around = Around::new(Content::default(), Reading::default(), now);
    let mut setup = Setup::of(&Folder::default(), Kind::Conference, &around);
    for _ in 0..4 {
        let before = (setup.script.clone(), setup.minutes);
        setup.at = 0;
        for _ in around.content.scripts() {
            setup.turn(true, &around.content);
        }
        assert_eq!((setup.script.clone(), setup.minutes), before);
        setup.at = 1;
        setup.turn(true, &around.content);
    }
}
