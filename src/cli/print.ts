/** Prints messages. Names and values in them come from files that anybody may have written, so each goes out as one harmless line. */
import { printable } from '../internal/printable.js';

/** A line as it can go to a terminal or a log. Build services take a line that starts with `::` for a command. */
const line = (message: string): string => printable(message).replace(/^::/, ' ::');

export const print = (message: string): void => console.log(line(message));

export const printError = (message: string): void => console.error(line(message));
