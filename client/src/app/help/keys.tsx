import { Flex } from '@mantine/core';
import { t } from '../i18n/t.ts';

const keys = [
  ['Ctrl K', 'help.search'],
  ['Shift Enter', 'help.toCanvas'],
  ['/', 'help.filter'],
  ['E', 'help.expand'],
  ['P', 'help.path'],
  ['F', 'help.fit'],
  ['G', 'help.group'],
  ['Space', 'help.pin'],
  ['Delete', 'help.remove'],
  ['T', 'help.table'],
  ['Space', 'help.play'],
  ['Shift', 'help.shift'],
  ['Arrows', 'help.arrows'],
  ['Shift F10', 'help.menu'],
  ['Enter', 'help.enter'],
  ['C, S, R', 'help.judge'],
  ['Y, N, U', 'help.answer'],
  ['[ and ]', 'help.fold'],
  ['Ctrl Enter', 'help.run'],
  ['C', 'help.cypher'],
  ['Ctrl S', 'help.save'],
  ['Ctrl P', 'help.print'],
  ['Ctrl Space, F8', 'help.complete'],
  ['Esc, then Tab', 'help.leave'],
  ['Esc', 'help.escape'],
  ['Ctrl Z', 'help.undo'],
  ['Ctrl Shift Z', 'help.redo'],
  ['?', 'help.help'],
] as const;

/** All keys. */
export function Keys() {
  return (
    <>
      <dl className="tl-keys">
        {keys.map(([key, text]) => (
          <Flex align="center" gap={12} mih={26} key={text}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </Flex>
        ))}
      </dl>
      <p className="tl-note">{t('help.note')}</p>
    </>
  );
}
