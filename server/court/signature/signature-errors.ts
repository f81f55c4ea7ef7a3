import { codedError } from '../../core/errors.ts';

const WITHOUT = 'Or leave the timestamp out: the bundle then says NOT TIMESTAMPED.';

const Coded = codedError('SignatureError', {
  'key-file': 'BAD_INPUT',
  passphrase: 'BAD_INPUT',
  'key-form': 'BAD_INPUT',
  mismatch: 'BAD_INPUT',
  expired: 'BAD_INPUT',
  'trust-file': 'BAD_INPUT',
  'authority-url': 'BAD_INPUT',
  'authority-down': 'UNAVAILABLE',
  'authority-slow': 'TIMEOUT',
  'authority-refuses': 'UNAVAILABLE',
  'authority-nonsense': 'UNAVAILABLE',
});

/** Something could not be signed, timestamped or trusted. `message` says what happened, `remedy` what to do. */
export class SignatureError extends Coded {
  constructor(...[code, message, remedy, more]: ConstructorParameters<typeof Coded>) {
    super(code, message, code.startsWith('authority') ? `${remedy} ${WITHOUT}` : remedy, more);
  }
}
