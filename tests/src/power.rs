//! What a disk holds after the power went, by a model (R2 of the promises): a program runs under strace, which writes down all
//! that it asks of the disk. At any point of that the power goes; of what was not synced by then each block of 4 KiB stands as
//! it did after some earlier write to it, each file has the length of some earlier moment, and of the names that were made,
//! changed or taken away as many are there as the folder's log had reached. What was synced is there.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use grain_core::ids::SeededRandom;

/// What a disk writes at once.
const BLOCK: usize = 4096;
/// Calls that are followed.
const FOLLOWED: &str = "openat,close,lseek,pwrite64,write,ftruncate,fsync,fdatasync,rename,unlink,mkdir,rmdir";
/// Calls that would change a disk in ways that are not.
const UNKNOWN: &str = "creat,pwritev,pwritev2,writev,copy_file_range,sendfile,fallocate,link,linkat,renameat,renameat2,unlinkat,\
                       mkdirat,truncate,sync_file_range,splice";

/// One thing asked of the disk.
#[derive(Debug, Clone)]
enum Step {
    /// A name for a new empty file.
    Create(PathBuf, usize),
    Folder(PathBuf),
    Write(usize, usize, Vec<u8>),
    Length(usize, usize),
    Rename(PathBuf, PathBuf),
    Remove(PathBuf),
    SyncFile(usize),
    SyncFolder,
    /// The program said so: this line is durable.
    Said(String),
}

/// What a program asked of the disk, from files that were all synced.
pub struct Trace {
    folder: PathBuf,
    first: Vec<(PathBuf, Option<Vec<u8>>)>,
    steps: Vec<Step>,
}

/// What is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Only what was synced.
    Synced,
    /// All that was asked.
    All,
    /// As chance has it.
    Chance,
}

/// Runs a program under strace and writes down what it asks of this folder.
///
/// # Errors
/// strace is not there, or the trace cannot be read.
pub fn traced(folder: &Path, program: &[&std::ffi::OsStr]) -> io::Result<Trace> {
    let first = files(folder)?;
    let aside = tempfile::tempdir()?;
    let log = aside.path().join("trace");
    let status = Command::new("strace")
        .args(["-qq", "-a", "1", "-xx", "-s", "100000000", "-e", &format!("trace={FOLLOWED},{UNKNOWN}"), "-o"])
        .arg(&log)
        .args(program)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .map_err(|error| io::Error::other(format!("strace is needed: apt-get install strace ({error})")))?;
    if !status.success() {
        return Err(io::Error::other(format!("the program ended with {status}")));
    }
    let mut reader = Reader::of(folder, &first);
    for line in fs::read_to_string(log)?.lines() {
        reader.line(line)?;
    }
    Ok(Trace { folder: folder.to_owned(), first, steps: reader.steps })
}

/// Every folder (without bytes) and file below, the folders first.
fn files(folder: &Path) -> io::Result<Vec<(PathBuf, Option<Vec<u8>>)>> {
    let mut found = vec![(folder.to_owned(), None)];
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            let bytes = fs::read(&path)?;
            found.push((path, Some(bytes)));
        }
    }
    Ok(found)
}

/// Follows file descriptors through a trace.
struct Reader {
    folder: PathBuf,
    open: HashMap<i64, (PathBuf, Option<usize>, usize)>,
    names: BTreeMap<PathBuf, usize>,
    made: usize,
    steps: Vec<Step>,
}

impl Reader {
    fn of(folder: &Path, first: &[(PathBuf, Option<Vec<u8>>)]) -> Self {
        let names: BTreeMap<_, _> = first
            .iter()
            .filter(|(_, bytes)| bytes.is_some())
            .enumerate()
            .map(|(n, (path, _))| (path.clone(), n))
            .collect();
        Self { folder: folder.to_owned(), open: HashMap::new(), made: names.len(), names, steps: Vec::new() }
    }

    /// One call: `name(arguments) = result`.
    fn line(&mut self, line: &str) -> io::Result<()> {
        let call = || line.split_once('(').and_then(|(name, rest)| Some((name, rest.rsplit_once(") = ")?)));
        let Some((name, (rest, result))) = call() else { return Ok(()) };
        let Some(result) = result.split(' ').next().and_then(|said| said.parse::<i64>().ok()).filter(|n| *n >= 0)
        else {
            return Ok(());
        };
        let parts: Vec<&str> = rest.split(", ").collect();
        let fd = parts[0].parse::<i64>().unwrap_or(-1);
        let path = |n: usize| PathBuf::from(String::from_utf8_lossy(&bytes_of(parts[n])).into_owned());
        let ours = self.open.get(&fd).cloned();
        let names_ours = || (0..parts.len()).any(|n| path(n).starts_with(&self.folder));
        match name {
            unknown if UNKNOWN.split(',').any(|name| name == unknown) && names_ours() => {
                return Err(io::Error::other(format!("{unknown} is not in the model")));
            }
            "openat" => self.opened(path(1), parts[2], result),
            "close" => drop(self.open.remove(&fd)),
            "rename" if path(0).starts_with(&self.folder) => {
                if let Some(file) = self.names.remove(&path(0)) {
                    self.names.insert(path(1), file);
                }
                self.steps.push(Step::Rename(path(0), path(1)));
            }
            "unlink" | "rmdir" if path(0).starts_with(&self.folder) => {
                self.names.remove(&path(0));
                self.steps.push(Step::Remove(path(0)));
            }
            "mkdir" if path(0).starts_with(&self.folder) => self.steps.push(Step::Folder(path(0))),
            "write" if fd == 1 => {
                let said = String::from_utf8_lossy(&bytes_of(parts[1])).into_owned();
                self.steps.extend(said.lines().map(|line| Step::Said(line.to_owned())));
            }
            _ => {
                let Some((path, file, at)) = ours else { return Ok(()) };
                let number = |n: usize| parts[n].parse::<usize>().map_err(io::Error::other);
                match (name, file) {
                    ("fsync" | "fdatasync", Some(file)) => self.steps.push(Step::SyncFile(file)),
                    ("fsync" | "fdatasync", None) => self.steps.push(Step::SyncFolder),
                    ("pwrite64", Some(file)) => self.steps.push(Step::Write(file, number(3)?, bytes_of(parts[1]))),
                    ("write", Some(file)) => {
                        let bytes = bytes_of(parts[1]);
                        self.open.insert(fd, (path, Some(file), at + bytes.len()));
                        self.steps.push(Step::Write(file, at, bytes));
                    }
                    ("ftruncate", Some(file)) => self.steps.push(Step::Length(file, number(1)?)),
                    ("lseek", _) => drop(self.open.insert(fd, (path, file, usize::try_from(result).unwrap_or(0)))),
                    _ => return Err(io::Error::other(format!("{name} of {} is not in the model", path.display()))),
                }
            }
        }
        Ok(())
    }

    fn opened(&mut self, path: PathBuf, flags: &str, fd: i64) {
        if !path.starts_with(&self.folder) {
            return;
        }
        if path.is_dir() || flags.contains("O_DIRECTORY") {
            self.open.insert(fd, (path, None, 0));
            return;
        }
        let known = self.names.get(&path).copied();
        let file = known.unwrap_or(self.made);
        if known.is_none() {
            self.made += 1;
            self.names.insert(path.clone(), file);
            self.steps.push(Step::Create(path.clone(), file));
        } else if flags.contains("O_TRUNC") {
            self.steps.push(Step::Length(file, 0));
        }
        self.open.insert(fd, (path, Some(file), 0));
    }
}

/// A string of strace's: each byte as `\x41`.
fn bytes_of(text: &str) -> Vec<u8> {
    let hex = text.trim_matches('"').split("\\x").skip(1);
    hex.filter_map(|pair| u8::from_str_radix(pair.get(..2)?, 16).ok()).collect()
}

/// A file of the model: what was synced, and what was asked since.
#[derive(Default, Clone)]
struct File {
    synced: Vec<u8>,
    since: Vec<(usize, Option<Vec<u8>>)>,
}

impl File {
    /// After the first so many of what was asked.
    fn after(&self, asked: usize) -> Vec<u8> {
        let mut bytes = self.synced.clone();
        for (at, written) in &self.since[..asked] {
            match written {
                Some(written) => {
                    bytes.resize(bytes.len().max(at + written.len()), 0);
                    bytes[*at..at + written.len()].copy_from_slice(written);
                }
                None => bytes.resize(*at, 0),
            }
        }
        bytes
    }

    fn left(&self, left: Left, chance: &SeededRandom) -> Vec<u8> {
        let all = self.since.len();
        match left {
            Left::Synced => self.synced.clone(),
            Left::All => self.after(all),
            Left::Chance => {
                let moment = || usize::try_from(chance.next()).unwrap_or(usize::MAX) % (all + 1);
                let mut seen: BTreeMap<usize, Vec<u8>> = BTreeMap::new();
                let mut bytes = self.after(moment());
                for block in 0..bytes.len().div_ceil(BLOCK) {
                    let asked = moment();
                    let then = seen.entry(asked).or_insert_with(|| self.after(asked));
                    for at in block * BLOCK..((block + 1) * BLOCK).min(bytes.len()) {
                        bytes[at] = then.get(at).copied().unwrap_or(0);
                    }
                }
                bytes
            }
        }
    }
}

/// Names of the model.
type Names = BTreeMap<PathBuf, Option<usize>>;

fn renamed(names: &mut Names, step: &Step) {
    match step {
        Step::Create(path, file) => drop(names.insert(path.clone(), Some(*file))),
        Step::Folder(path) => drop(names.insert(path.clone(), None)),
        Step::Remove(path) => drop(names.remove(path)),
        Step::Rename(from, to) => {
            let moved: Vec<_> = names.keys().filter(|path| path.starts_with(from)).cloned().collect();
            for path in moved {
                let target = path.strip_prefix(from).map_or_else(
                    |_| to.clone(),
                    |rest| {
                        if rest.as_os_str().is_empty() { to.clone() } else { to.join(rest) }
                    },
                );
                if let Some(file) = names.remove(&path) {
                    names.insert(target, file);
                }
            }
        }
        _ => (),
    }
}

impl Trace {
    /// Moments at which the power can go.
    pub fn moments(&self) -> usize {
        self.steps.len() + 1
    }

    /// How often something was synced.
    pub fn syncs(&self) -> usize {
        self.steps.iter().filter(|step| matches!(step, Step::SyncFile(_) | Step::SyncFolder)).count()
    }

    /// Puts into an empty folder what is there after the power went before this step; gives what was said until then.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn after(&self, moment: usize, left: Left, chance: &SeededRandom, into: &Path) -> io::Result<Vec<String>> {
        let mut files: HashMap<usize, File> = HashMap::new();
        let mut names = Names::new();
        for (path, bytes) in &self.first {
            let file = bytes.as_ref().map(|bytes| {
                let n = files.len();
                files.insert(n, File { synced: bytes.clone(), since: Vec::new() });
                n
            });
            names.insert(path.clone(), file);
        }
        let (mut waiting, mut said): (Vec<&Step>, _) = (Vec::new(), Vec::new());
        for step in &self.steps[..moment] {
            match step {
                Step::Write(file, at, bytes) => files.entry(*file).or_default().since.push((*at, Some(bytes.clone()))),
                Step::Length(file, length) => files.entry(*file).or_default().since.push((*length, None)),
                Step::SyncFile(file) => {
                    let file = files.entry(*file).or_default();
                    *file = File { synced: file.after(file.since.len()), since: Vec::new() };
                }
                // The log of names is one: what was asked before comes with it.
                Step::SyncFolder => waiting.drain(..).for_each(|step| renamed(&mut names, step)),
                Step::Said(line) => said.push(line.clone()),
                _ => waiting.push(step),
            }
        }
        let reached = match left {
            Left::Synced => 0,
            Left::All => waiting.len(),
            Left::Chance => usize::try_from(chance.next()).unwrap_or(usize::MAX) % (waiting.len() + 1),
        };
        waiting[..reached].iter().for_each(|step| renamed(&mut names, step));
        self.write(&names, &files, left, chance, into)?;
        Ok(said)
    }

    fn write(
        &self,
        names: &Names,
        files: &HashMap<usize, File>,
        left: Left,
        chance: &SeededRandom,
        into: &Path,
    ) -> io::Result<()> {
        let folders: BTreeSet<_> = names.iter().filter(|(_, file)| file.is_none()).map(|(path, _)| path).collect();
        let place = |path: &Path| path.strip_prefix(&self.folder).map(|rest| into.join(rest)).map_err(io::Error::other);
        for folder in folders {
            fs::create_dir_all(place(folder)?)?;
        }
        for (path, file) in names {
            let Some(file) = file else { continue };
            let bytes = files.get(file).map(|file| file.left(left, chance)).unwrap_or_default();
            fs::write(place(path)?, bytes)?;
        }
        Ok(())
    }
}
