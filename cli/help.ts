export const commandNames = ['texts', 'export', 'check', 'duplicates', 'suggest'] as const;
export type CommandName = (typeof commandNames)[number];

const overview = `Usage: tagwerk COMMAND PROJECT [OPTIONS]

Works on a Tagwerk project without opening its window. PROJECT is the project's folder: one that holds corpus/ and
annotations/, or a folder of text files. The project is only read; it may be open in Tagwerk at the same time.

Commands:
  texts       list the texts of the project
  export      write the annotations as CSV, JSON Lines, Markdown or HTML
  check       check the annotations store and say what is wrong with it
  duplicates  find repeated passages in texts, folders or projects
  suggest     suggest quotes with their speakers, reported speech and claims

Options:
  --help      show this help, or with a command the help of that command
  --version   show the version

Exit codes: 0 done, 1 failed or (check) problems found, 2 wrong usage.
`;

const commandHelp: Readonly<Record<CommandName, string>> = {
  texts: `Usage: tagwerk texts PROJECT [--format text|json]

Lists the texts of the project: title, file, source and date, language, encoding, paragraphs, annotations per code.

Options:
  --format text|json  a table for readers (default), or JSON for programs
  --help              show this help
`,
  export: `Usage: tagwerk export PROJECT --format csv|jsonl|markdown|html [OPTIONS]

Writes one row or entry per annotation (or, with --links, per link; with --groups, per repeated passage). Goes to standard output unless a file is given.

Options:
  --format FORMAT     csv: a table, UTF-8 with byte order mark; jsonl: one JSON object per line;
                      markdown, html: a report with quotations and citations
  --code CODE         only annotations with this code or one below it (path or id); may be given several times
  --delimiter NAME    csv: comma (default), semicolon or tab
  --no-formula-guard  csv: do not put a ' before cells that a spreadsheet would run as a formula
  --links             csv, jsonl: the links between annotations, with both their ends, instead of the annotations
  --groups            csv, jsonl: the members of the passage groups, with what was decided about each group
  --by text|speaker   markdown, html: group by text (default) or by speaker
  --language NAME     markdown, html: the language of headings, labels, dates and numbers: en (default), de or ru
  -o, --output FILE   write to FILE, whole or not at all; - is standard output
  --help              show this help
`,
  check: `Usage: tagwerk check PROJECT [--format text|json]

Checks the annotations store of the project: files that cannot be read, entries that break the format, journal lines
that are damaged. Says what is wrong with file and line; the exit code is 1 when anything is.

Options:
  --format text|json  lines for readers (default), or JSON for programs
  --help              show this help
`,
  duplicates: `Usage: tagwerk duplicates PATH… [OPTIONS]

Finds passages that the texts repeat, each within itself and among each other: exact (equal but for case, white space,
quotation marks and dashes), near (words replaced, inserted, left out or moved), partial (a passage of paragraphs that
otherwise differ), boilerplate (furniture of the site). PATH is a text file, a folder of texts or a project; with
several, all are compared with each other. The likely source of a group is marked with *.

Options:
  --fine              look closer, for a few texts: shorter shared runs, word forms of one stem taken as equal
  --min-words N       equal words from which a passage counts (default 8)
  --format text|json  groups for readers (default), or one line of JSON for programs; offsets are UTF-16 code units
                      of the decoded text with \\n newlines
  --help              show this help
`,
  suggest: `Usage: tagwerk suggest PATH… [OPTIONS]

Suggests what to tag: direct quotes, sentences that report speech (indirect), a few quoted words (fragment), each with
speaker and cue where the text names them, and claims that can be checked, with what there is to check. A speaker with
a question mark is a guess. PATH is a text file, a folder of texts or a project. Nothing is written to the project.

Options:
  --code CODE         only quote, indirect, fragment or claim; may be given several times
  --format text|json  entries for readers (default), or one line of JSON per text for programs; offsets are UTF-16
                      code units of the decoded text with \\n newlines
  --help              show this help
`,
};

/** The help of a command, or the overview of all. */
export function helpText(topic: CommandName | null): string {
  return topic === null ? overview : commandHelp[topic];
}
