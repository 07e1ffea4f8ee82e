import { uncounted, type CountSteps } from './export-progress.ts';
import type { ReportEntry } from './report-entry.ts';
import { ReportSpeech } from './report-speech.ts';
import { countEntries, type Report, type ReportSection } from './report.ts';
import { paragraphsOf } from './to-markdown.ts';

const style = `
:root { color-scheme: light dark; --ink: #1d1f21; --soft: #5c6166; --line: #d5d8db; --paper: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e5e6; --soft: #a0a5aa; --line: #43474b; --paper: #1b1d1f; } }
body { margin: 0 auto; padding: 2rem 1.5rem; max-width: 44rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 0; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 1.2rem; line-height: 1.3; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 1rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; }
.about { margin: 0.25rem 0 0; color: var(--soft); font-size: 0.9rem; }
figure { margin: 1.5rem 0; break-inside: avoid; }
blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid var(--line); font-family: Georgia, "Noto Serif", serif; }
blockquote p { margin: 0 0 0.5rem; }
figcaption { padding-left: calc(1rem + 3px); }
figcaption dl { margin-top: 0.35rem; font-size: 0.85rem; }
cite { font-style: normal; color: var(--soft); }
.note p { margin: 0 0 0.35rem; }
.note p:last-child { margin: 0; }
@media print { :root { --ink: #000; --soft: #444; --line: #999; --paper: #fff; } body { max-width: none; padding: 0; } h2 { break-after: avoid; } }
`;

/**
 * The report as one self-contained HTML file: no scripts, nothing loaded from anywhere (its own content security policy
 * forbids both), light or dark as the reader's system, fit for printing. Every string of the project is escaped.
 */
export function toHtml(report: Report, count: CountSteps = uncounted): string {
  const step = count(countEntries(report));
  const speech = new ReportSpeech(report.language);
  const body = [
    `<h1>${escapeHtml(report.title)}</h1>`,
    `<dl>${report.facts.map(({ label, text }) => pair(label, escapeHtml(text))).join('')}</dl>`,
    ...report.sections.map((section) => sectionHtml(speech, section, step)),
  ];
  return `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(report.title)}</title>
<style>${style}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

function sectionHtml(speech: ReportSpeech, section: ReportSection, step: () => void): string {
  const heading = `<h2 lang="${escapeHtml(section.language)}" dir="auto">${escapeHtml(section.heading)}</h2>`;
  const about = `<p class="about">${escapeHtml(section.subheading)}</p>`;
  const entries = section.entries.map((entry) => {
    step();
    return entryHtml(speech, entry);
  });
  return ['<section>', heading, about, ...entries, '</section>'].join('\n');
}

function entryHtml(speech: ReportSpeech, entry: ReportEntry): string {
  const quote = paragraphsHtml(entry.quote);
  const details = entry.details.map(({ label, text }) => pair(label, escapeHtml(text)));
  if (entry.note !== '')
    details.push(pair(speech.say('note'), `<div class="note">${paragraphsHtml(entry.note)}</div>`));
  return [
    '<figure>',
    `<blockquote lang="${escapeHtml(entry.language)}" dir="auto">${quote}</blockquote>`,
    `<figcaption>— <cite>${escapeHtml(entry.citation)}</cite><dl>${details.join('')}</dl></figcaption>`,
    '</figure>',
  ].join('\n');
}

function pair(label: string, html: string): string {
  return `<dt>${escapeHtml(label)}</dt><dd>${html}</dd>`;
}

function paragraphsHtml(text: string): string {
  return paragraphsOf(text)
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`)
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\ufffd',
};

/** Plain text for an element or a quoted attribute of HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\0]/gu, (character) => entities[character] ?? character);
}
