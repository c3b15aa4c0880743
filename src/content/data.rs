//! The built-in files, as they stand in `data`.

macro_rules! built_in {
    ($($name:literal),*) => { [$(($name, include_str!(concat!("../../", $name)))),*] };
}

/// The scripts, in the order they are offered.
pub(super) const SCRIPTS: [(&str, &str); 4] = built_in!(
    "data/scripts/report-card.json",
    "data/scripts/growth.json",
    "data/scripts/end-of-year.json",
    "data/scripts/family-meeting.json"
);

pub(super) const HABITS: [(&str, &str); 6] = built_in!(
    "data/habits/crisp.json",
    "data/habits/new-hampshire.json",
    "data/habits/cares.json",
    "data/habits/building-blocks.json",
    "data/habits/casel.json",
    "data/habits/el.json"
);

pub(super) const SCALES: [(&str, &str); 2] =
    built_in!("data/scales/four-levels.json", "data/scales/habits.json");

pub(super) const PROFILE: [(&str, &str); 1] = built_in!("data/profile/prompts.json");

pub(super) const QUESTIONS: [(&str, &str); 3] = built_in!(
    "data/questions/bank.json",
    "data/questions/points.json",
    "data/questions/glossary.json"
);

pub(super) const EXPLORE: (&str, &str) = (
    "data/explore/together.json",
    include_str!("../../data/explore/together.json"),
);

/// What a child can who has mastered a standard: mathematics and language arts, grades 3 to 8 each.
pub(super) const STANDARDS: [(&str, &str); 12] = built_in!(
    "data/standards/ccss-math-3.json",
    "data/standards/ccss-math-4.json",
    "data/standards/ccss-math-5.json",
    "data/standards/ccss-math-6.json",
    "data/standards/ccss-math-7.json",
    "data/standards/ccss-math-8.json",
    "data/standards/ccss-ela-3.json",
    "data/standards/ccss-ela-4.json",
    "data/standards/ccss-ela-5.json",
    "data/standards/ccss-ela-6.json",
    "data/standards/ccss-ela-7.json",
    "data/standards/ccss-ela-8.json"
);

/// The name in `folder/name.json`: a built-in file is named as what stands in it.
pub(super) fn stem(path: &str) -> &str {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.strip_suffix(".json").unwrap_or(file)
}
