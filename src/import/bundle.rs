//! Files where they lie: one, a folder of them, a zip of them.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use flate2::CrcReader;
use flate2::read::DeflateDecoder;
use zip::{CompressionMethod, ZipArchive};

use super::workbook;
use crate::domain::class_file::intake::Cannot;
use crate::domain::conference::pace::Moment;

/// A file of a bundle.
#[derive(Clone, Debug)]
struct Part {
    /// Its name without folders, as it is told.
    name: String,
    /// Bytes when unpacked, as far as the zip or the disk says.
    size: u64,
    at: Place,
}

#[derive(Clone, Debug)]
enum Place {
    File(PathBuf),
    Packed {
        zip: PathBuf,
        from: u64,
        packed: u64,
        deflated: bool,
        crc: u32,
    },
    /// With when it was written, where it comes from a file.
    Memory(std::sync::Arc<[u8]>, Option<Moment>),
}

/// Files that were written together.
#[derive(Clone, Debug, Default)]
pub struct Bundle {
    parts: Vec<Part>,
    /// The parts are the sheets of a workbook.
    workbook: bool,
}

/// Files of a district unpack to less; more is no export, or packed to fill a disk.
const MOST_BYTES: u64 = 1024 * 1024 * 1024;
/// More files than any export has.
const MOST_FILES: usize = 200;

impl Bundle {
    /// The file, or what the folder or zip holds.
    pub fn open(path: &Path) -> Result<Self, Cannot> {
        let about = std::fs::metadata(path).map_err(|error| cannot(&error))?;
        if about.is_file() && workbook::is_one(path) {
            return Self::of_workbook(path);
        }
        let parts = if about.is_dir() {
            of_folder(path).map_err(|error| cannot(&error))?
        } else if !about.is_file() {
            // A pipe or a device may never end.
            return Err(Cannot::Unreachable);
        } else if is_zip(path).map_err(|error| cannot(&error))? {
            of_zip(path)?
        } else if name_of(path).to_lowercase().ends_with(".zip") {
            return Err(Cannot::NoZip);
        } else {
            vec![Part {
                name: name_of(path),
                size: about.len(),
                at: Place::File(path.to_owned()),
            }]
        };
        Ok(Self {
            parts,
            workbook: false,
        })
    }

    fn of_workbook(path: &Path) -> Result<Self, Cannot> {
        let written = std::fs::metadata(path)
            .ok()
            .and_then(|about| written(&about));
        let parts = workbook::sheets(path)?
            .into_iter()
            .map(|(name, table)| Part {
                name: crate::domain::clean::clean_line(&name),
                size: table.len() as u64,
                at: Place::Memory(table.into(), written),
            });
        Ok(Self {
            parts: parts.collect(),
            workbook: true,
        })
    }

    /// The sheets, where it is a workbook: names and how many bytes each has.
    pub fn sheets(&self) -> Option<Vec<(String, u64)>> {
        let sheets = self.parts.iter();
        let sheets = sheets.map(|part| (part.name.clone(), part.size));
        self.workbook.then(|| sheets.collect())
    }

    /// Files that are in memory: for tests.
    pub fn of(files: &[(&str, &[u8])]) -> Self {
        let parts = files.iter().map(|(name, bytes)| Part {
            name: (*name).to_owned(),
            size: bytes.len() as u64,
            at: Place::Memory((*bytes).into(), None),
        });
        Self {
            parts: parts.collect(),
            workbook: false,
        }
    }

    /// The files' names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|part| part.name.as_str())
    }

    /// The file of this name, whatever the case.
    pub fn find(&self, name: &str) -> Option<&str> {
        self.names().find(|known| known.eq_ignore_ascii_case(name))
    }

    /// Bytes of a file when unpacked.
    pub fn size(&self, name: &str) -> u64 {
        self.part(name).map_or(0, |part| part.size)
    }

    /// When the newest of them was written.
    pub fn written(&self) -> Option<Moment> {
        let moment = |part: &Part| {
            let path = match &part.at {
                Place::File(path) => path,
                Place::Packed { zip, .. } => zip,
                Place::Memory(_, at) => return *at,
            };
            written(&std::fs::metadata(path).ok()?)
        };
        self.parts.iter().filter_map(moment).max_by_key(|at| at.0)
    }

    fn part(&self, name: &str) -> Option<&Part> {
        self.parts
            .iter()
            .find(|part| part.name.eq_ignore_ascii_case(name))
    }

    /// Opens a file to be read from its beginning.
    pub fn reader(&self, name: &str) -> io::Result<Box<dyn Read>> {
        let part = self
            .part(name)
            .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        Ok(match &part.at {
            Place::File(path) => Box::new(File::open(path)?),
            Place::Memory(bytes, _) => Box::new(io::Cursor::new(bytes.clone())),
            Place::Packed {
                zip,
                from,
                packed,
                deflated,
                crc,
            } => {
                let mut file = File::open(zip)?;
                file.seek(SeekFrom::Start(*from))?;
                let packed = file.take(*packed);
                let plain: Box<dyn Read> = if *deflated {
                    Box::new(DeflateDecoder::new(packed))
                } else {
                    Box::new(packed)
                };
                // What unpacks to more than the zip says is damaged, and found to be so.
                let plain = plain.take(part.size.saturating_add(1));
                Box::new(Checked {
                    inner: CrcReader::new(Box::new(plain)),
                    wanted: *crc,
                })
            }
        })
    }
}

/// A packed file whose end is checked.
struct Checked {
    inner: CrcReader<Box<dyn Read>>,
    wanted: u32,
}

impl Read for Checked {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into)?;
        if read == 0 && !into.is_empty() && self.inner.crc().sum() != self.wanted {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        Ok(read)
    }
}

fn written(about: &std::fs::Metadata) -> Option<Moment> {
    let at = jiff::Timestamp::try_from(about.modified().ok()?).ok()?;
    Some(Moment(at.as_millisecond()))
}

fn cannot(error: &io::Error) -> Cannot {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Cannot::Missing,
        _ => Cannot::Unreachable,
    }
}

fn name_of(path: &Path) -> String {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    crate::domain::clean::clean_line(&name.unwrap_or_default())
}

fn is_wanted(name: &str) -> bool {
    let lower = name.to_lowercase();
    let is_hidden = name.starts_with('.') || name.starts_with("__");
    !is_hidden
        && [".csv", ".json", ".txt", ".tsv"]
            .iter()
            .any(|end| lower.ends_with(end))
}

fn of_folder(path: &Path) -> io::Result<Vec<Part>> {
    let mut parts = Vec::new();
    for entry in std::fs::read_dir(path)?.take(10_000) {
        let entry = entry?;
        let about = std::fs::metadata(entry.path())?;
        let name = name_of(&entry.path());
        if about.is_file() && is_wanted(&name) && parts.len() < MOST_FILES {
            parts.push(Part {
                name,
                size: about.len(),
                at: Place::File(entry.path()),
            });
        }
    }
    parts.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(parts)
}

fn is_zip(path: &Path) -> io::Result<bool> {
    let mut start = [0; 4];
    let read = File::open(path)?.read(&mut start)?;
    Ok(read == 4 && start.starts_with(b"PK\x03\x04"))
}

fn of_zip(path: &Path) -> Result<Vec<Part>, Cannot> {
    let file = File::open(path).map_err(|error| cannot(&error))?;
    let mut archive = ZipArchive::new(file).map_err(|_| Cannot::NoZip)?;
    let mut parts: Vec<Part> = Vec::new();
    for at in 0..archive.len().min(10_000) {
        let entry = archive.by_index_raw(at).map_err(|_| Cannot::NoZip)?;
        let whole = entry.name().map_err(|_| Cannot::NoZip)?.into_owned();
        let name = name_of(Path::new(&whole));
        let known = parts
            .iter()
            .any(|part| part.name.eq_ignore_ascii_case(&name));
        if !entry.is_file()
            || !is_wanted(&name)
            || known
            || whole.contains("__MACOSX")
            || parts.len() == MOST_FILES
        {
            continue;
        }
        let deflated = match entry.compression() {
            CompressionMethod::Stored => false,
            CompressionMethod::Deflated => true,
            _ => return Err(Cannot::NoZip),
        };
        if entry.encrypted() {
            return Err(Cannot::NoZip);
        }
        parts.push(Part {
            name,
            size: entry.size(),
            at: Place::Packed {
                zip: path.to_owned(),
                from: entry.data_start().ok_or(Cannot::NoZip)?,
                packed: entry.compressed_size(),
                deflated,
                crc: entry.crc32(),
            },
        });
    }
    if parts.iter().map(|part| part.size).sum::<u64>() > MOST_BYTES {
        return Err(Cannot::TooMuch);
    }
    parts.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(parts)
}
