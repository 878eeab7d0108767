#!/usr/bin/env node
/** `npx clinic-elements`: checks a clinic's words, prints all words to sign, writes a first page, and fills pages. Each command is loaded when it is called. */
import { Command, CommanderError, Option } from 'commander';
import { version } from '../internal/version.js';
import type { Flags } from './init/init.js';
import type { Flags as PrerenderFlags } from './prerender/prerender.js';
import { printError } from './print.js';
import { Refusal } from './refusal.js';
import type { Flags as SnippetFlags } from './snippet/snippet.js';

const program = new Command('clinic-elements')
  .description('Checks a clinic’s own words, prints the words to read and sign, writes a first page, and fills pages so that their words are there without a script.')
  .version(version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print how to use it')
  .helpCommand(false)
  .showHelpAfterError()
  .exitOverride();

program
  .command('validate')
  .summary('check a clinic’s own words')
  .description('Checks a clinic’s own words: JSON files, and pages with <clinic-content> in them. It says what the browser’s console says, with the line and the column.\nEnds with 1 when something is wrong, with 2 when a file cannot be read.')
  .argument('<file...>', 'JSON files with a clinic’s own words, or HTML files')
  .option('--json', 'print a list for programs: [{file, line, column, path, expected, found, nearest}]')
  .addHelpText('after', '\nExample:\n  npx clinic-elements validate clinic-content.json massage.html')
  .action(async (files: string[], options: { json?: boolean }) => {
    const { validate } = await import('./validate/validate.js');
    process.exitCode = await validate(files, options);
  });

program
  .command('content')
  .summary('print the words to read and sign')
  .description('Prints sections as Markdown, for a clinician to read and sign: every claim with what it rests on, and at the end the mark of each section with what to paste once it is signed.')
  .argument('[section...]', 'sections such as modalities or safety; all of them without any')
  .option('--lang <code>', 'language of the words', 'en')
  .option('--overrides <file>', 'JSON file with a clinic’s own words, to lay over ours')
  .addHelpText('after', '\nExample:\n  npx clinic-elements content safety choosing --overrides clinic-content.json > to-sign.md')
  .action(async (sections: string[], options: { lang: string; overrides?: string }) => {
    const { content } = await import('./content/content.js');
    console.log(await content(sections, options));
  });

program
  .command('init')
  .summary('write a first page')
  .description('Writes massage.html, a first page, and clinic-content.json for the clinic’s own words, with notes in both. It asks what it needs to know, where the terminal can; flags answer before.')
  .argument('[folder]', 'where to write', '.')
  .option('--name <text>', 'the clinic’s name')
  .option('--phone <number>', 'its phone number, as people write it')
  .option('--booking-url <address>', 'where people book')
  .option('--brand <colour>', 'its colour, such as "#1f5f8b"')
  .option('--offers <ids>', 'ids of the kinds of massage on offer, with spaces or commas between; all of them without any')
  .option('--lang <code>', 'language of the page (default: "en")')
  .option('--cdn <address>', 'where the elements’ files are; a folder that is not there yet is copied', './clinic-elements')
  .option('-y, --yes', 'ask nothing')
  .option('--force', 'write over files that are there')
  .addHelpText('after', '\nExample:\n  npx clinic-elements init site --name "Riverside Clinic" --booking-url /book --offers "medical swedish" --yes')
  .action(async (folder: string, flags: Flags) => {
    const { init } = await import('./init/init.js');
    console.log(await init(folder, flags));
  });

program
  .command('prerender')
  .summary('fill the elements in HTML files')
  .description('Writes into HTML files what our elements show, so that it is there at once, and without a script. Nothing else in them changes, and doing it again changes nothing: do it whenever the pages or this package change.\nWhat could not be done is printed as file:line:column. Ends with 1 when there is any, with 2 when a file cannot be read or written.')
  .argument('<path>', 'an HTML file, or a folder: all HTML files in it and below it')
  .option('-o, --out <folder>', 'where to write; without it, the files are written over')
  .addOption(new Option('--as <kind>', 'what to write: plain words, a shadow root (the final look at once), or both').choices(['both', 'shadow', 'words']).default('both'))
  .option('--scripts <address>', 'address of the folder with the elements’ files: writes a script tag for hydrate.js before the first of ours')
  .option('--json-ld', 'write JSON-LD too, which tells programs what the elements show, in the words of schema.org')
  .option('--lang <code>', 'language of pages that name none')
  .option('--hashes', 'print the hashes of all styles that were written, for a security policy')
  .option('-w, --watch', 'go on, and do it again for what changes')
  .addHelpText('after', '\nExample:\n  npx clinic-elements prerender site --out public')
  .action(async (start: string, flags: PrerenderFlags) => {
    const { prerenderSite } = await import('./prerender/prerender.js');
    process.exitCode = await prerenderSite(start, flags);
  });

program
  .command('snippet')
  .summary('print an element to paste')
  .description('Prints an element with its plain words between the tags, to paste into a page.\nEnds with 1 when the value of an attribute is not known, with 2 when the tag or an attribute is not.')
  .argument('<tag>', 'such as modality-card')
  .argument('[attribute...]', 'such as modality=swedish, or brief')
  .option('--lang <code>', 'language of the element; without it, English words, and the element follows the page')
  .addOption(new Option('--as <kind>', 'the element; what stands in for it where a site takes no tags of ours; or the words alone').choices(['element', 'stand-in', 'words']).default('element'))
  .addHelpText('after', '\nExample:\n  npx clinic-elements snippet modality-card modality=swedish heading-level=3')
  .action(async (tag: string, attributes: string[], flags: SnippetFlags) => {
    const { snippet } = await import('./snippet/snippet.js');
    process.exitCode = await snippet(tag, attributes, flags);
  });

// A reader such as `head` may go before all is printed.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = told(error);
}

/** Says what is wrong, where the one at the keyboard can mend it, and gives the exit code. The rest is a fault of ours, and is thrown on. */
function told(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode && 2;
  const isOfSystem = error instanceof Error && 'syscall' in error;
  if (!(error instanceof Refusal) && !isOfSystem) throw error;
  // A refusal may have lines of its own.
  if (error.message) for (const line of error.message.split('\n')) printError(line);
  return error instanceof Refusal ? error.exitCode : 2;
}
