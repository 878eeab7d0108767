#!/usr/bin/env node
/** `npx clinic-elements`: checks a clinic's words, prints all words to sign, and writes a first page. Each command is loaded when it is called. */
import { Command, CommanderError } from 'commander';
import { version } from '../internal/version.js';
import type { Flags } from './init/init.js';
import { Refusal } from './refusal.js';

const program = new Command('clinic-elements')
  .description('Checks a clinic’s own words, prints the words to read and sign, and writes a first page.')
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
  if (error.message) console.error(error.message);
  return error instanceof Refusal ? error.exitCode : 2;
}
