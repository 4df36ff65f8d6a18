//! What `--help` shows.

/// Of the whole.
pub(crate) const FMD: &str = "\
fmd: what is done with a store of fmd without a service

Usage: fmd COMMAND [options]

  create        makes the tables, or brings those that are there up to date
  upgrade       brings the tables up to date that are there
  verify        looks at all that is stored, and tells what is wrong with it
  size          tells how much room each table takes
  prune         lets go of what is old
  export        writes all that is stored as lines of JSON
  import        reads that into an empty store, of whatever database
  import-fmd    takes over what the Flask Monitoring Dashboard has recorded
  user          makes an account of the dashboard, or gives it another password
  check         compares two versions of a service, for continuous integration

Options of every command:
  --database URL   the store (default: as fmd.toml or FMD_DATABASE say, else sqlite://fmd.db)
  --quiet          show no progress on standard error; without a terminal there is none anyhow
  --help           show what the command does and which options it has
  --version        show the version of this program

All other options of the service, such as `table_prefix`, are taken from fmd.toml and the environment as the service takes them.
Services may go on recording into the store meanwhile, unless a command says otherwise.

Ends with 0 when all is well, with 1 when a check or a verification found something, and with 2 when a command could not be done.
";

pub(crate) const CREATE: &str = "\
Usage: fmd create [--database URL]

Makes the tables, or brings those that are there up to date. A service does the same when it starts.
";

pub(crate) const UPGRADE: &str = "\
Usage: fmd upgrade [--database URL]

Brings the tables up to date, and makes none where there are none. A service does the same when it starts; services of an earlier version go
on recording into the newer tables.
";

pub(crate) const VERIFY: &str = "\
Usage: fmd verify [--database URL] [--quiet]

Looks at every page of an SQLite file, at what rows refer to, at each encoded histogram, call tree and text, and whether coarse figures are the sums
of the fine ones. Prints a line for each thing that is wrong.

Ends with 0 when nothing is, with 1 when something is, and with 2 when there is nothing to look at.
";

pub(crate) const SIZE: &str = "\
Usage: fmd size [--database URL] [--json]

Prints how many bytes the whole takes, and each table with its indexes, most first.

  --json           print it as JSON
";

pub(crate) const PRUNE: &str = "\
Usage: fmd prune [--older-than DAYS] [--figures] [--dry-run] [--database URL] [--quiet]

Lets go of what outlives the options about retention, as services do by themselves, in many short transactions.

  --older-than DAYS   let go of single requests that are older than that instead
  --figures           with --older-than: also of what was counted on whole days before that, and of profiles
  --dry-run           only tell what would go
";

pub(crate) const EXPORT: &str = "\
Usage: fmd export [FILE] [--database URL] [--quiet]

Writes all that is stored at this moment to FILE, which must not be there yet, or to standard output: a JSON object a line, which holds a row under
the name of its table. Logins are left out; the hashes of passwords and tokens are not, so keep it to yourself.

  fmd export --database sqlite://fmd.db | gzip > fmd.jsonl.gz
";

pub(crate) const IMPORT: &str = "\
Usage: fmd import [FILE] [--database URL] [--quiet]

Reads what `fmd export` wrote, from FILE or from standard input, into a store that is empty: import before a service starts on it. The tables
are made where there are none. What was broken off is gone on with by the same command; nothing is stored twice.

  gunzip < fmd.jsonl.gz | fmd import --database postgres://user:password@host/name
";

pub(crate) const IMPORT_FMD: &str = "\
Usage: fmd import-fmd FILE [--database URL] [--quiet]

Takes over what a database of the Flask Monitoring Dashboard (a file of SQLite) holds: endpoints with their levels, requests, outliers, profiles,
exceptions, custom graphs and accounts. The store may hold other things, and services may record into it; once it lists requests of theirs, those of
the old one are only counted, since what comes later stands behind what came before: to keep them one by one, with their outliers, import before the
first service starts. What was broken off is gone on with by the same command, and what came since is added; nothing is stored twice.

Endpoints get the names that they have there, without a method; on the dashboard they can be counted under those of the new service. Its profiles do
not tell computing from waiting, and are shown as time on the CPU; passwords and tokens in headers become unreadable. Accounts get new passwords, which
are printed on standard output. What is older than `retention_days` counts in the charts, and the next service lets go of the single requests.
";

pub(crate) const USER: &str = "\
Usage: fmd user add NAME [--role admin|guest] [--password-stdin] [--database URL]
       fmd user password NAME [--password-stdin] [--database URL]

Makes an account of the dashboard, or gives it another password and ends its logins. A password is made up and printed on standard output.

  --role ROLE        what the account may do: `guest` (the default) sees everything, `admin` changes it
  --password-stdin   take the first line of standard input as the password
";

pub(crate) const CHECK: &str = "\
Usage: fmd check --baseline VERSION --candidate VERSION [--baseline-store URL] [--candidate-store URL] [--json] [--database URL]

Compares two versions of a service that were recorded into one store, or each into one of its own, as by a load test of each, and prints the
report as Markdown.

  --baseline VERSION      the version to compare with: its name, or the beginning of its commit
  --candidate VERSION     the version that is checked
  --baseline-store URL    the store of that one, where it is not that of `--database`
  --candidate-store URL   the store of this one, where it is not that of `--database`
  --json                  print the report as JSON

Ends with 1 when the candidate is slower or fails more often somewhere and chance does not explain it, with 0 when it does not, and with 2
when nothing can be compared.
";
