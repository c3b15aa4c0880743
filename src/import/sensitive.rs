//! Columns that are never taken in: secrets, health, money, origin, addresses. By whole words, and only where every
//! word of a name is about that: “Phone” is, “Phonemic awareness” and “Race essay” are not.

/// Words that say what a column holds, however they are written beside each other.
#[rustfmt::skip]
const HOLDS: &[&str] = &[
    // Secrets.
    "password",
    "passcode",
    "pin",
    "contraseña",
    "contrasena",
    "ssn",
    "socialsecurity",
    "ipaddress",
    // Where somebody lives, and how they are reached.
    "address",
    "addresses",
    "street",
    "zip",
    "zipcode",
    "postal",
    "postcode",
    "dirección",
    "direccion",
    "domicilio",
    "phone",
    "phones",
    "telephone",
    "cell",
    "cellphone",
    "mobile",
    "sms",
    "teléfono",
    "telefono",
    "celular",
    "email",
    "emails",
    "mail",
    "emailaddress",
    "correo",
    "correoelectrónico",
    "correoelectronico",
    // When somebody was born.
    "birth",
    "birthdate",
    "birthday",
    "birthplace",
    "birthdt",
    "dob",
    "dateofbirth",
    "nacimiento",
    // Origin.
    "race",
    "races",
    "racial",
    "raceethnicity",
    "ethnic",
    "ethnicity",
    "hispanic",
    "latino",
    "latina",
    "latinx",
    "asian",
    "africanamerican",
    "hawaiian",
    "alaskan",
    "alaska",
    "etnia",
    "étnica",
    "etnica",
    "étnico",
    "etnico",
    "immigrant",
    "immigration",
    "migrant",
    "migrante",
    "inmigrante",
    "refugee",
    "nationality",
    "ciudadanía",
    "sex",
    // Help that somebody gets at school.
    "iep",
    "sped",
    "ell",
    "lep",
    "eld",
    "esl",
    "specialed",
    "swd",
    "languagelearner",
    "disability",
    "disabilities",
    "disabled",
    "discapacidad",
    "handicap",
    "primarydisability",
    "titlei",
    "title1",
    // Money and home.
    "lunch",
    "frl",
    "frpl",
    "frlstatus",
    "mealstatus",
    "almuerzo",
    "homeless",
    "mckinney",
    "foster",
    "disadvantaged",
    "economicallydisadvantaged",
    "socioeconomic",
    "income",
    "snap",
    "tanf",
    // Health and conduct.
    "medical",
    "medication",
    "medications",
    "allergy",
    "allergies",
    "diagnosis",
    "immunization",
    "immunizations",
    "suspension",
    "suspensions",
    "suspended",
    "expulsion",
    "disciplinary",
    // How somebody took a test.
    "rapidguessing",
    "rushflag",
];

/// The same in two words that say nothing of the kind alone.
#[rustfmt::skip]
const TOGETHER: &[&[&str]] = &[
    &["504", "plan"],
    &["504", "status"],
    &["504", "section"],
    &["504", "flag"],
    &["504", "student"],
    &["special", "education"],
    &["special", "ed"],
    &["social", "security"],
    &["ip", "address"],
    &["language", "learner"],
    &["english", "learner"],
    &["english", "learners"],
    &["el", "status"],
    &["ml", "status"],
    &["free", "reduced"],
    &["economically", "disadvantaged"],
    &["economic", "status"],
    &["economic", "disadvantage"],
    &["citizenship", "status"],
    &["citizenship", "country"],
    &["country", "origin"],
    &["health", "condition"],
    &["health", "conditions"],
    &["health", "alert"],
    &["health", "alerts"],
    &["health", "notes"],
    &["health", "plan"],
    &["health", "insurance"],
    &["health", "status"],
    &["health", "record"],
    &["salud", "condición"],
    &["salud", "condicion"],
    &["educación", "especial"],
    &["educacion", "especial"],
    &["discipline", "incident"],
    &["discipline", "incidents"],
    &["rapid", "guessing"],
    &["rapid", "guess"],
    &["rush", "flag"],
    &["african", "american"],
    &["title", "1"],
    &["title", "i"],
    &["guardian", "contact"],
    &["emergency", "contact"],
];

/// Words that stand beside those and change nothing of what they say.
#[rustfmt::skip]
const BESIDE: &[&str] = &[
    "a",
    "of",
    "the",
    "is",
    "has",
    "in",
    "and",
    "or",
    "de",
    "del",
    "la",
    "el",
    "los",
    "y",
    "en",
    "student",
    "students",
    "estudiante",
    "alumno",
    "alumna",
    "parent",
    "guardian",
    "mother",
    "father",
    "padre",
    "madre",
    "tutor",
    "contact",
    "family",
    "home",
    "work",
    "primary",
    "secondary",
    "main",
    "mailing",
    "physical",
    "residence",
    "residential",
    "school",
    "district",
    "federal",
    "state",
    "local",
    "city",
    "code",
    "codes",
    "category",
    "type",
    "status",
    "flag",
    "indicator",
    "description",
    "desc",
    "date",
    "fecha",
    "number",
    "no",
    "num",
    "id",
    "plan",
    "section",
    "program",
    "programs",
    "services",
    "service",
    "eligible",
    "eligibility",
    "level",
    "yes",
    "line",
    "free",
    "reduced",
    "price",
    "meal",
    "meals",
    "fee",
    "native",
    "islander",
    "pacific",
    "american",
    "indian",
    "black",
    "white",
    "other",
    "two",
    "more",
    "origin",
    "country",
    "1",
    "2",
    "3",
    "504",
    "y",
    "n",
    "yn",
    "condition",
    "conditions",
    "alert",
    "alerts",
    "notes",
    "note",
    "count",
    "total",
    "days",
    "incident",
    "incidents",
    "current",
    "special",
    "ed",
    "education",
    "percent",
    "rush",
    "rapid",
    "guessing",
    "guess",
    "language",
    "learner",
    "learners",
    "english",
    "ml",
    "health",
    "insurance",
    "record",
    "economic",
    "economically",
    "social",
    "security",
    "african",
    "title",
    "i",
    "citizenship",
    "emergency",
    "salud",
    "condición",
    "condicion",
    "educación",
    "especial",
    "educacion",
    "legal",
    "electrónico",
    "electronico",
    "gratis",
    "reducido",
    "place",
    "lugar",
    "line1",
    "line2",
    "ip",
    "discipline",
];

/// Columns that are so only if nothing else stands in their name.
const EXACTLY: &[&str] = &[
    "sex",
    "white",
    "race",
    "ell",
    "el",
    "ml",
    "asian",
    "black",
    "gender identity",
];

/// Words that are also taught, played or called so: whoever knows the file can say that a column named only so is
/// something else.
#[rustfmt::skip]
const MAYBE: &[&str] = &[
    "pin",
    "address",
    "addresses",
    "street",
    "zip",
    "postal",
    "cell",
    "mobile",
    "mail",
    "correo",
    "celular",
    "race",
    "races",
    "sex",
    "white",
    "black",
    "asian",
    "el",
    "ml",
    "ell",
    "eld",
    "esl",
    "lep",
    "snap",
    "lunch",
    "almuerzo",
    "foster",
    "income",
    "refugee",
    "migrant",
    "migrante",
    "handicap",
    "suspension",
    "rapidguessing",
    "rushflag",
];

/// Words beside those that leave it open.
#[rustfmt::skip]
const OPEN: &[&str] = &[
    "a",
    "of",
    "the",
    "and",
    "or",
    "de",
    "del",
    "la",
    "el",
    "y",
    "en",
    "level",
    "section",
    "program",
    "notes",
    "note",
    "count",
    "total",
    "number",
    "no",
    "num",
    "current",
    "rapid",
    "guessing",
    "guess",
    "rush",
    "flag",
    "1",
    "2",
    "3",
];

/// Is what a column holds private?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sensitive {
    /// Nothing in its name says so.
    No,
    /// Its name says so, and may mean something else: it stays out until somebody says what it holds.
    Maybe,
    /// It is never taken in, whoever says so.
    Never,
}

/// What a column's name says of how private it is.
pub(super) fn sensitive(name: &str) -> Sensitive {
    if !is_sensitive(name) {
        return Sensitive::No;
    }
    let open = |word: &String| MAYBE.contains(&word.as_str()) || OPEN.contains(&word.as_str());
    if words(name).iter().all(open) {
        Sensitive::Maybe
    } else {
        Sensitive::Never
    }
}

/// May a column of this name not be taken in as it is?
pub(super) fn is_sensitive(name: &str) -> bool {
    let words = words(name);
    if EXACTLY.contains(&words.join(" ").as_str()) {
        return true;
    }
    let holds = |word: &String| HOLDS.contains(&word.as_str());
    let together = TOGETHER.iter().any(|all| {
        let has = |wanted: &&str| words.iter().any(|word| word == wanted);
        all.iter().all(has)
    });
    let beside = |word: &String| holds(word) || BESIDE.contains(&word.as_str());
    (together || words.iter().any(holds)) && words.iter().all(beside)
}

/// The words of a column's name, where capitals and figures begin new ones as well: `homePhone`, `section504`.
fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut before = ' ';
    for c in name.chars().take(200) {
        let begins = (before.is_lowercase() && c.is_uppercase())
            || (before.is_alphabetic() && c.is_numeric())
            || (before.is_numeric() && c.is_alphabetic());
        if (begins || !c.is_alphanumeric()) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
        before = c;
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_never_taken_in_is_known_by_whole_words() {
        let never = [
            "Password",
            "email",
            "Student Email",
            "EmailAddress",
            "parentEmail",
            "Home Phone",
            "homePhone",
            "Phone 2",
            "sms",
            "birthDate",
            "Date of birth",
            "DOB",
            "iepStatus",
            "IEP",
            "section504",
            "504 Plan",
            "freeLunch",
            "Free/Reduced Lunch",
            "streetAddress",
            "Home Address",
            "ZIP",
            "raceEthnicity",
            "Race",
            "Race/Ethnicity",
            "Hispanic or Latino",
            "Special Education",
            "Sex",
            "SSN",
            "Social Security Number",
            "ELL",
            "English Learner",
            "Economically Disadvantaged",
            "Homeless",
            "Citizenship Status",
            "Health Conditions",
            "Medical Alert",
            "Teléfono de la madre",
            "Dirección",
            "Fecha de nacimiento",
            "Correo electrónico",
            "Title I",
            "Discipline Incidents",
            "Foster",
        ];
        for name in never {
            assert!(is_sensitive(name), "{name}");
        }
    }

    #[test]
    fn only_a_name_that_may_mean_something_else_can_be_overruled() {
        for name in [
            "Race",
            "PIN",
            "Address",
            "ELD level",
            "Cell",
            "Rapid guessing",
            "Lunch count",
        ] {
            assert_eq!(sensitive(name), Sensitive::Maybe, "{name}");
        }
        for name in [
            "Password",
            "SSN",
            "Home Address",
            "Student PIN",
            "Email",
            "IEP",
            "Race/Ethnicity",
            "Date of birth",
            "Free lunch",
            "Medical notes",
        ] {
            assert_eq!(sensitive(name), Sensitive::Never, "{name}");
        }
        assert_eq!(sensitive("Race essay"), Sensitive::No);
    }

    #[test]
    fn what_is_taught_is_no_secret() {
        let taught = [
            "Phonemic Awareness (PSF) - Score",
            "Phonics",
            "CCSS Number",
            "Class Name",
            "Street math",
            "Race essay",
            "Evidence paragraph (504)",
            "Health",
            "Citizenship",
            "Citizenship essay (1)",
            "Organisms quiz",
            "Unit 5.04 check",
            "Economics (4)",
            "Possible outcomes",
            "Prisms",
            "Trace the argument",
            "Discipline essay",
            "Gettysburg Address quiz",
            "Grade",
            "Student",
            "Score",
            "Human migration",
            "Salud",
            "Home Language",
            "Birth of a nation essay",
            "Cell division",
            "Sex linked traits",
            "White blood cells lab",
            "Total",
            "Date",
            "Student Number",
            "Home Room",
            "Level",
            "Primary",
            "Comment",
            "Notes",
        ];
        for name in taught {
            assert!(!is_sensitive(name), "{name}");
        }
    }
}
