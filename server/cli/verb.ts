import { Command } from 'commander';

/** The options that every verb has. */
export interface Common {
  readonly data: string;
  readonly json?: true;
}

/** A verb with the options that every verb has, so that they may stand before or after it. */
export function verb(name: string, description: string, example: string): Command {
  return new Command(name)
    .description(description)
    .addHelpText('after', `\nExample:\n  npm run -s throughline -- ${example}`)
    .exitOverride()
    .showHelpAfterError('Run it with --help for the options and an example.');
}
