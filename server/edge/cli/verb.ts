import { Command } from 'commander';

/** The options that every verb has. */
export interface Common {
  readonly data: string;
  readonly json?: true;
  /** The cells of a table whole. */
  readonly wide?: true;
}

/** A verb with the options that every verb has, so that they may stand before or after it. */
export function verb(name: string, description: string, example: string): Command {
  return new Command(name)
    .description(description)
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', `\nExample:\n  npm run -s throughline -- ${example}`)
    .exitOverride()
    .showHelpAfterError('Run it with --help for the options and an example.');
}

/** How a verb is called for a data folder, to be copied; without one, for the usual folder. */
export function callOf(words: string, data?: string): string {
  const folder = data === undefined || /^[\w./-]+$/.test(data) ? data : JSON.stringify(data);
  return `npm run -s throughline -- ${words}${folder === undefined ? '' : ` --data ${folder}`}`;
}
