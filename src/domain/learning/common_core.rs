//! Codes of the Common Core standards, however a file writes them.

/// A whole standard: `6.RP.A.3`, `6.RP.3`, `CCSS.Math.Content.6.RP.A.3b` and `6-RP-3` are one and the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CommonCore {
    /// Of mathematics, or of English language arts.
    pub subject: Subject,
    /// From 3 to 8.
    pub grade: u8,
    /// Domain or strand, in capitals: `RP`, `RL`.
    pub part: [u8; 3],
    /// Its number there.
    pub number: u8,
}

/// What the standards are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// Mathematics.
    Math,
    /// English language arts.
    Ela,
}

/// Domains of mathematics, grades 3 to 8.
const DOMAINS: [&str; 10] = ["G", "MD", "NBT", "NF", "OA", "EE", "NS", "RP", "SP", "F"];

/// Strands of English language arts, grades 3 to 8.
const STRANDS: [&str; 6] = ["L", "RF", "RI", "RL", "SL", "W"];

/// What may stand before a code without meaning anything else. A state's own name is not among them: its standards may
/// say something else under the same code.
const PREFIXES: [&str; 5] = ["CCSS", "MATH", "CONTENT", "ELA", "LITERACY"];

impl CommonCore {
    /// The whole standard this code is of, or is a part of; none: it is no such code.
    pub fn of(code: &str) -> Option<Self> {
        let parts = parts(code);
        let lead = parts
            .iter()
            .take_while(|part| PREFIXES.contains(&part.as_str()))
            .count();
        let parts: Vec<&str> = parts.iter().skip(lead).map(String::as_str).collect();
        match parts.as_slice() {
            [grade, domain, rest @ ..] if DOMAINS.contains(domain) => {
                let number = match rest {
                    [number] => number,
                    [cluster, number] if is_letter(cluster) => number,
                    [number, part] if is_letter(part) => number,
                    [cluster, number, part] if is_letter(cluster) && is_letter(part) => number,
                    _ => return None,
                };
                Self::new(Subject::Math, grade, domain, number)
            }
            [strand, grade, number] if STRANDS.contains(strand) => {
                Self::new(Subject::Ela, grade, strand, number)
            }
            [strand, grade, number, part] if STRANDS.contains(strand) && is_letter(part) => {
                Self::new(Subject::Ela, grade, strand, number)
            }
            _ => None,
        }
    }

    fn new(subject: Subject, grade: &str, part: &str, number: &str) -> Option<Self> {
        let grade = grade.parse().ok().filter(|grade| (3..=8).contains(grade))?;
        let mut letters = [b' '; 3];
        for (place, letter) in letters.iter_mut().zip(part.bytes()) {
            *place = letter;
        }
        Some(Self {
            subject,
            grade,
            part: letters,
            number: number.parse().ok()?,
        })
    }
}

fn is_letter(part: &str) -> bool {
    part.len() == 1 && part.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Letters and figures, each run of them alone, in capitals.
fn parts(code: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut before = ' ';
    for c in code.chars() {
        let goes_on = c.is_ascii_digit() && before.is_ascii_digit()
            || c.is_alphabetic() && before.is_alphabetic();
        if c.is_alphanumeric() {
            match parts.last_mut().filter(|_| goes_on) {
                Some(part) => part.extend(c.to_uppercase()),
                None => parts.push(c.to_uppercase().collect()),
            }
        }
        before = c;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(subject: Subject, grade: u8, part: &str, number: u8) -> Option<CommonCore> {
        CommonCore::new(subject, &grade.to_string(), part, &number.to_string())
    }

    #[test]
    fn a_code_is_known_however_it_is_written() {
        let ratios = code(Subject::Math, 6, "RP", 3);
        for written in [
            "6.RP.A.3",
            "6.RP.3",
            "6.rp.a.3",
            "6-RP-3",
            "6 RP A 3",
            "6.RP.A.3b",
            "6.RP.3.b",
            "6.RP.3b",
            "CCSS.Math.Content.6.RP.A.3",
            "CCSS.MATH.CONTENT.6.RP.A.3.B",
            "CCSS.Math.6.RP.3",
        ] {
            assert_eq!(CommonCore::of(written), ratios, "{written}");
        }
        let words = code(Subject::Ela, 6, "L", 4);
        for written in ["L.6.4", "L.6.4a", "ELA.L.6.4", "CCSS.ELA-Literacy.L.6.4.a"] {
            assert_eq!(CommonCore::of(written), words, "{written}");
        }
        assert_eq!(CommonCore::of("5.NF.A.1"), code(Subject::Math, 5, "NF", 1));
    }

    #[test]
    fn what_is_somebody_elses_is_not_taken_for_it() {
        for written in [
            "",
            "6",
            "6.RP",
            "6.RP.A",
            "NY-6.RP.3",
            "MAFS.6.RP.1.3",
            "LAFS.6.RL.1.1",
            "6.RL.1",
            "RL.9-10.1",
            "RH.6-8.1",
            "2.OA.A.1",
            "HSA.REI.B.3",
            "CCSS.Math.Practice.MP1",
            "MS-PS1-1",
            "111.26.b.4.A",
            "6.RP.A.3.b.ii",
            "L.6.400",
            "Ratios",
        ] {
            assert_eq!(CommonCore::of(written), None, "{written}");
        }
    }
}
