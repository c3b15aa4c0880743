//! The tables of the format, and the names their columns can have.

/// The tables, in the order in which they are read: what is referred to comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    Sessions,
    Classes,
    Enrolments,
    Roles,
    Users,
    Relationships,
    Objectives,
    ObjectivesOfItems,
    Items,
    Scales,
    ScalesOfItems,
    ScalesOfResults,
    ObjectivesOfResults,
    Results,
    Done,
}

impl Stage {
    pub(super) const fn next(self) -> Self {
        match self {
            Self::Sessions => Self::Classes,
            Self::Classes => Self::Enrolments,
            Self::Enrolments => Self::Roles,
            Self::Roles => Self::Users,
            Self::Users => Self::Relationships,
            Self::Relationships => Self::Objectives,
            Self::Objectives => Self::ObjectivesOfItems,
            Self::ObjectivesOfItems => Self::Items,
            Self::Items => Self::Scales,
            Self::Scales => Self::ScalesOfItems,
            Self::ScalesOfItems => Self::ScalesOfResults,
            Self::ScalesOfResults => Self::ObjectivesOfResults,
            Self::ObjectivesOfResults => Self::Results,
            Self::Results | Self::Done => Self::Done,
        }
    }

    pub(super) const fn file(self) -> &'static str {
        match self {
            Self::Sessions => "academicSessions.csv",
            Self::Classes => "classes.csv",
            Self::Enrolments => "enrollments.csv",
            Self::Roles => "roles.csv",
            Self::Users => "users.csv",
            Self::Relationships => "relationships.csv",
            Self::Objectives => "learningObjectives.csv",
            Self::ObjectivesOfItems => "lineItemLearningObjectiveIds.csv",
            Self::Items => "lineItems.csv",
            Self::Scales => "scoreScales.csv",
            Self::ScalesOfItems => "lineItemScoreScales.csv",
            Self::ScalesOfResults => "resultScoreScales.csv",
            Self::ObjectivesOfResults => "resultLearningObjectiveIds.csv",
            Self::Results => "results.csv",
            Self::Done => "",
        }
    }

    /// Its columns, each by the names it can have.
    pub(super) const fn columns(self) -> &'static [Names] {
        match self {
            Self::Sessions => SESSIONS,
            Self::Classes => CLASSES,
            Self::Enrolments => ENROLMENTS,
            Self::Roles => ROLES,
            Self::Users => USERS,
            Self::Relationships => RELATIONSHIPS,
            Self::Objectives => OBJECTIVES,
            Self::ObjectivesOfItems => OBJECTIVES_OF_ITEMS,
            Self::Items => ITEMS,
            Self::Scales => SCALES,
            Self::ScalesOfItems => SCALES_OF_ITEMS,
            Self::ScalesOfResults => SCALES_OF_RESULTS,
            Self::ObjectivesOfResults => OBJECTIVES_OF_RESULTS,
            Self::Results => RESULTS,
            Self::Done => &[],
        }
    }
}

/// The names a column can have.
pub(super) type Names = &'static [&'static str];

const SESSIONS: &[Names] = &[
    &["sourcedId"],
    &["title"],
    &["type"],
    &["startDate"],
    &["endDate"],
    &["status"],
];
const CLASSES: &[Names] = &[&["sourcedId"], &["title"], &["status"]];
const ENROLMENTS: &[Names] = &[
    &["classSourcedId"],
    &["userSourcedId"],
    &["role"],
    &["status"],
    &["endDate"],
];
const ROLES: &[Names] = &[&["userSourcedId"], &["role"], &["grade"], &["status"]];
const USERS: &[Names] = &[
    &["sourcedId"],
    &["status"],
    &["dateLastModified"],
    &["role"],
    &["givenName"],
    &["familyName"],
    &["preferredGivenName", "prefferedGivenName"],
    &["identifier"],
    &["grades", "grade"],
    &["agentSourcedIds"],
    &["pronouns"],
    &["preferredLanguage", "language"],
];
const RELATIONSHIPS: &[Names] = &[
    &["userSourcedId"],
    &["relationshipUserSourcedId"],
    &["relationshipRole"],
];
const OBJECTIVES: &[Names] = &[
    &["sourcedId", "learningObjectiveId"],
    &["code", "humanCodingScheme"],
    &["title", "fullStatement"],
    &["subject"],
];
const OBJECTIVES_OF_ITEMS: &[Names] = &[
    &["lineItemSourcedId"],
    &["learningObjectiveId"],
    &["status"],
];
const ITEMS: &[Names] = &[
    &["sourcedId"],
    &["title"],
    &["status"],
    &["resultValueMax"],
    &["learningObjectiveId"],
];
const SCALES: &[Names] = &[&["sourcedId"], &["status"], &["scoreScaleValue"]];
const SCALES_OF_ITEMS: &[Names] = &[
    &["lineItemSourcedId"],
    &["scoreScaleSourcedId"],
    &["status"],
];
const SCALES_OF_RESULTS: &[Names] = &[&["resultSourcedId"], &["scoreScaleSourcedId"], &["status"]];
const OBJECTIVES_OF_RESULTS: &[Names] =
    &[&["resultSourcedId"], &["learningObjectiveId"], &["status"]];
const RESULTS: &[Names] = &[
    &["sourcedId"],
    &["status"],
    &["dateLastModified"],
    &["lineItemSourcedId"],
    &["studentSourcedId"],
    &["scoreStatus"],
    &["score"],
    &["scoreDate"],
    &["comment"],
    &["textScore"],
    &["missing"],
];

/// Files that belong to the format and hold nothing this program keeps.
pub(super) const KNOWN: &[&str] = &[
    "manifest.csv",
    "orgs.csv",
    "courses.csv",
    "demographics.csv",
    "userprofiles.csv",
    "resources.csv",
    "classresources.csv",
    "courseresources.csv",
    "userresources.csv",
    "categories.csv",
    "userflags.csv",
    "assessmentlineitems.csv",
    "assessmentresults.csv",
];
