import { expect, it } from 'vitest';
import { sitePages } from '../helpers/built-site.ts';
import { findMarkupFaults } from '../helpers/markup-faults.ts';

it('is valid on every page', async () => {
  expect(await findMarkupFaults(await sitePages())).toEqual([]);
});
