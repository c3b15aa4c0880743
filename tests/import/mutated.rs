//! What the fuzzers look for, in a plain loop that is the same every time: good files with something changed in them.

use super::*;

#[path = "../../fuzz/fuzz_targets/reading/mod.rs"]
mod reading;

/// Numbers from a seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }
}

/// What breaks readers.
const PIECES: &[&str] = &[
    "\"",
    "\"\"",
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "\u{1b}[2J",
    "sep=;\n",
    "=\"1\"",
    "-1",
    "1e9",
    "99999999999999999999",
    "NaN",
    "2026-02-30",
    "Points Possible",
    "{",
    "}",
    "[",
    "]",
    "null",
    "\\u0000",
    "PK\u{3}\u{4}",
    "<html",
];

fn mutated(good: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = good.to_vec();
    for _ in 0..=dice.roll(4) {
        let at = dice.roll(bytes.len() + 1);
        match dice.roll(6) {
            0 => bytes.truncate(at),
            1 => {
                let piece = PIECES[dice.roll(PIECES.len())];
                bytes.splice(at..at, piece.bytes());
            }
            2 if at < bytes.len() => bytes[at] = u8::try_from(dice.roll(256)).unwrap(),
            3 if at < bytes.len() => drop(bytes.remove(at)),
            4 => {
                let end = (at + dice.roll(40)).min(bytes.len());
                let again = bytes[at..end].to_vec();
                let to = dice.roll(bytes.len() + 1);
                bytes.splice(to..to, again);
            }
            _ => {
                let end = (at + dice.roll(40)).min(bytes.len());
                bytes.drain(at..end);
            }
        }
    }
    bytes
}

/// Good files of a kind, as they lie beside the fuzzers.
fn seeds(kind: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/seeds")
        .join(kind);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

fn each(good: &[Vec<u8>], count: usize, mut reads: impl FnMut(&[u8])) {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    for nth in 0..count {
        reads(&mutated(&good[nth % good.len()], &mut dice));
    }
}

#[test]
fn a_changed_table_is_read_or_refused() {
    let mut good = seeds("import_table");
    let own = [
        "Student Last Name,Student First Name,Assessment Edition,Benchmark Period,Composite Score,Client Date,Student Primary ID\nNg,Zoë,DIBELS 8th Edition,BOY,412,2026-09-02,S-9\n",
        "Assessment,Local ID,FAST ID,First Name,Last Name,Fall aReading Test Theta,Fall aReading Final Date,Winter aReading Test Theta,Winter aReading Final Date\naReading,7,9,Luz,Ramos,512.5,9/4/2026,519,1/20/2027\n",
        "Teacher Name:,Doe,\nAssignment Name:,Strips,\nDue Date:,2026-10-05,\nPoints Possible:,4.0,\nStudent Num,Student Name,Score\n7,\"Ramos, Luz\",3\n",
        "Code,I can…,Yo puedo…\nLS.1,I can draw a cell.,Yo puedo dibujar una célula.\n",
        "Student,Fall RIT,Fall date,Spring RIT,Spring date\nZoë Ng,201,9/10/2026,209,5/4/2027\n",
    ];
    good.extend(own.map(|text| text.as_bytes().to_vec()));
    each(&good, 4_000, |bytes| {
        reading::reads(Bundle::of(&[("table.csv", bytes)]))
    });
}

#[test]
fn a_changed_framework_is_read_or_refused() {
    each(&seeds("import_case"), 2_000, |bytes| {
        reading::reads(Bundle::of(&[("framework.json", bytes)]));
    });
}

#[test]
fn a_changed_list_of_the_school_is_read_or_refused() {
    let good: Vec<(String, Vec<u8>)> = twelve()
        .into_iter()
        .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
        .collect();
    let mut dice = Dice(7);
    for _ in 0..2_000 {
        let mut files = good.clone();
        let at = dice.roll(files.len());
        files[at].1 = mutated(&files[at].1, &mut dice);
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
            .collect();
        reading::reads(Bundle::of(&files));
    }
}

#[test]
fn a_changed_zip_or_workbook_is_read_or_refused() {
    let folder = tempfile::tempdir().unwrap();
    let sheet: &[&[&str]] = &[&["Student", "Standard", "Score"], &["Zoë Ng", "A", "3"]];
    for (name, good) in [
        ("list.zip", zipped(&twelve())),
        ("scores.xlsx", workbooks::workbook(&[("Fall", sheet)])),
    ] {
        let path = folder.path().join(name);
        each(&[good], 1_000, |bytes| {
            fs::write(&path, bytes).unwrap();
            if let Ok(bundle) = Bundle::open(&path) {
                reading::reads(bundle);
            }
        });
    }
}
