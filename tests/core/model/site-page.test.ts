import { describe, expect, test } from 'vitest';
import { branchesOf, pageOf, pageParts } from '../../../server/core/model/index.ts';

const page = (raw: string) => pageOf(pageParts(raw));

describe('the page that an address names', () => {
  test.each([
    ['https://pages.example/anna', 'anna'],
    ['pages.example/Anna/?utm_source=board&fbclid=1', 'anna'],
    ['https://www.pages.example/anna/photos', 'anna'],
    ['https://pages.example/anna/prices#top', 'anna'],
    ['https://pages.example/@anna', 'anna'],
    ['https://pages.example/anna.html', 'anna'],
    ['https://pages.example/en/anna', 'anna'],
    ['https://pages.example/view/anna', 'view/anna'],
    ['https://pages.example/view/bella/photos', 'view/bella'],
    ['https://pages.example/profile.php?id=17&ref=x', 'profile?17'],
    ['https://pages.example/?id=17', '?17'],
    ['https://pages.example/#/anna', 'anna'],
    ['https://pages.example/#!/anna', 'anna'],
    ['https://anna.pages.example/prices', 'anna'],
    ['https://m.anna.pages.example', 'anna'],
    ['hxxps://pages[.]example/anna', 'anna'],
    ['pages . example / anna', 'anna'],
    ['https://pages.example/อันนา', 'อันนา'],
    ['https://pages.example/%E0%B8%AD%E0%B8%B1%E0%B8%99%E0%B8%99%E0%B8%B2', 'อันนา'],
    ['https://pages.example/Анна', 'анна'],
    ['https://pages.example/%zz', '%zz'],
    ['https://pages.example/an%E2%80%AEna%0A%00', 'anna'],
  ])('%s is %s', (raw, expected) => {
    expect(page(raw)).toBe(expected);
  });

  const nobodys =
    'pages.example https://www.pages.example/?utm_source=x https://m.pages.example/ru/ https://pages.example/#top https://pages.example/index.html https://pages.example/prices https://pages.example/contacts/map https://pages.example/%D1%86%D0%B5%D0%BD%D1%8B https://pages.example/ราคา https://pages.example/girls';
  test.each(['', 'pages dot example slash anna', ...nobodys.split(' ')])(
    '“%s” names none',
    (raw) => {
      expect(page(raw)).toBe('');
    },
  );

  test('the longest address has few parts', () => {
    expect(pageParts(`https://pages.example/${'a/'.repeat(5000)}`)).toHaveLength(6);
    const before = process.cpuUsage();
    expect(page(`https://pages.example/anna/y${' '.repeat(100_000)}x`)).toBe('anna');
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});

describe('what many pages stand behind leads to them', () => {
  const names = ['anna', 'bella', 'clara', 'dana', 'elena'];
  const addresses = (...ends: string[]) => ends.map((end) => ['almaty', end]);

  test('from five on', () => {
    const [four, five] = [names.slice(1), names].map((ends) => branchesOf(addresses(...ends)));
    expect(pageOf(['almaty', 'anna'], four)).toBe('almaty');
    expect(pageOf(['almaty', 'anna', 'photos'], five)).toBe('almaty/anna');
    // Itself it is nobody's.
    expect(pageOf(['almaty'], five)).toBe('');
    expect(pageOf(['almaty', 'prices'], five)).toBe('');
  });

  test('what leads to accounts on the way is none of them', () => {
    const five = branchesOf(names.map((end) => ['almaty', 'view', end]));
    expect(pageOf(['almaty', 'view', 'anna'], five)).toBe('almaty/view/anna');
    expect(pageOf(['almaty', 'view'], five)).toBe('');
    const photos = branchesOf(names.map((end) => ['anna', 'photos', end]));
    expect(pageOf(['anna', 'photos', 'bella'], photos)).toBe('anna');
  });

  test('and not what says what stands there', () => {
    const own = branchesOf(addresses('prices', 'photos', 'contacts', 'about', 'reviews', 'faq'));
    expect(pageOf(['almaty', 'prices'], own)).toBe('almaty');
  });
});
