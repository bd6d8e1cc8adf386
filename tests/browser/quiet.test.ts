import { describe, expect, it } from 'vitest';
import { browseSite } from '../helpers/browsing.ts';
import { pageOfEveryKind } from '../helpers/built-site.ts';

const site = browseSite();
const kinds = await pageOfEveryKind();
// 404.html finds its way from the root only.
kinds.delete('404.html');

describe('opening a page leaves no error, no warning and no request to others', () => {
  it.each([...kinds])('%s: %s', async (_, path) => {
    const { page, log, close } = await site.open(path);
    await page.waitForLoadState('networkidle');
    expect(log.complaints).toEqual([]);
    expect(log.requests.filter((url) => !url.startsWith(site.addressOf('')))).toEqual([]);
    await close();
  });
});
