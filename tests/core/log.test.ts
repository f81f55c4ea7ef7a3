import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { REPOSITORY } from '../../server/core/config.ts';
import { outlineOf } from '../../server/core/log.ts';

const secret = '+7 700 000 4417';
const written = (error: unknown) => JSON.stringify(outlineOf(error));

test('an error is told by its name, its code and where it was raised, and never by what it says', () => {
  const cause = Object.assign(new RangeError(`parameter ${secret}`), { code: 'ERR_OUT_OF_RANGE' });
  const code = 'Neo.ClientError.Statement.ParameterMissing';
  const given = { parameters: { text: secret }, code };
  const error = Object.assign(new Error(`about ${secret}`, { cause }), given);
  const outline = outlineOf(error);
  const inner = { error: 'RangeError', code: 'ERR_OUT_OF_RANGE' };
  expect(outline).toMatchObject({ error: 'Error', code, cause: inner });
  expect(outline.stack[0]).toMatch(/log\.test\.ts:\d+:\d+/);
  expect(written(error)).not.toContain('4417');
});

test.each([
  ['a name', Object.assign(new Error('x'), { name: secret })],
  ['a code', Object.assign(new Error('x'), { code: secret })],
  ['lines that look like a stack', new Error(`x\n    at ${secret}\n    at f (/a/4417.ts:1:2)`)],
  ['words that were changed', Object.assign(new Error('a\n    at +4417 b'), { message: 'other' })],
  ['a text that was thrown', secret],
  ['a thing that was thrown', { phone: secret }],
  ['causes without end', endless()],
])('%s tells nothing', (_, thrown) => {
  expect(written(thrown)).not.toContain('4417');
});

function endless(): Error {
  const error = new Error(secret);
  error.cause = error;
  return error;
}

test('what nobody caught ends the program, and is told in the same way', () => {
  const code = `import { logUncaught } from './server/core/log.ts';
    logUncaught();
    Promise.reject(new RangeError('${secret}'));`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', code],
    { cwd: REPOSITORY, encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(JSON.parse(stderr)).toMatchObject({ msg: 'ended by a fault', error: 'RangeError' });
  expect(stderr).not.toContain('4417');
});
