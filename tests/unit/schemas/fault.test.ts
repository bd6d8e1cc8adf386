import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageSchemas } from '../../../src/schemas/content.ts';
import { schemaFaults } from '../../../src/schemas/fault.ts';

const schema = z.strictObject({
  title: z.string().min(3).max(10).describe('Title in sentence case.'),
  level: z.enum(['high', 'low']).default('low'),
  order: z.number().int().optional(),
  topics: z.array(z.string()).min(1).max(2).default(['a']),
  figures: z.array(z.strictObject({ value: z.string() })).default([]),
  code: z.string().regex(/^x/, 'must begin with x').optional(),
});

const messages = (value: object) =>
  schemaFaults(schema, { title: 'A title', ...value }).map(({ message }) => message);

describe('what a schema says against a value', () => {
  it('is nothing where there is nothing wrong', () => {
    expect(schemaFaults(schema, { title: 'A title' })).toEqual([]);
  });

  it('names a field that does not exist, with the nearest that does', () => {
    expect(schemaFaults(schema, { title: 'A title', titel: 'x', colour: 'red' })).toEqual([
      {
        kind: 'unknown-key',
        path: ['titel'],
        message: '`titel` is not a field here. Did you mean `title`?',
      },
      {
        kind: 'unknown-key',
        path: ['colour'],
        message:
          '`colour` is not a field here. Known: `title`, `level`, `order`, `topics`, `figures`, `code`.',
      },
    ]);
  });

  it('lists the fields of the group that an unknown field is in', () => {
    expect(messages({ figures: [{ value: 'x', size: 'y' }] })).toEqual([
      '`size` is not a field here. Known: `value`.',
    ]);
  });

  it('says of a missing field what belongs there', () => {
    expect(schemaFaults(schema, {})).toEqual([
      {
        kind: 'missing-field',
        path: ['title'],
        message: '`title` is missing. Add it: Title in sentence case.',
      },
    ]);
  });

  it('lists the choices for a missing or wrong choice', () => {
    const choice = z.strictObject({ level: z.enum(['high', 'low']) });
    expect(schemaFaults(choice, {})[0]!.message).toBe(
      '`level` is missing. Write one of `high`, `low`.',
    );
    expect(messages({ level: 'hihg' })).toEqual([
      '`level` is "hihg", which is not one of its values. Known: `high`, `low`.',
    ]);
    expect(messages({ level: 'hig' })).toEqual([
      '`level` is "hig", which is not one of its values. Did you mean `high`?',
    ]);
  });

  it('asks for quotes only where YAML has read a text as something else', () => {
    expect(messages({ title: 4.1 })).toEqual(['`title` is 4.1; it must be text in quotes.']);
    expect(messages({ title: true })).toEqual(['`title` is true; it must be text in quotes.']);
    expect(messages({ title: ['a'] })).toEqual(['`title` is ["a"]; it must be text.']);
  });

  it('calls a field without a value empty', () => {
    expect(messages({ title: null })).toEqual(['`title` is empty; it must be text.']);
    expect(messages({ title: '' })).toEqual([
      '`title` is too short: at least 3 characters wanted, 0 found.',
    ]);
  });

  it('counts what is too short or too long', () => {
    expect(messages({ title: 'Ab' })).toEqual([
      '`title` is too short: at least 3 characters wanted, 2 found.',
    ]);
    expect(messages({ topics: [] })).toEqual([
      '`topics` is too short: at least 1 entry wanted, 0 found.',
    ]);
    expect(messages({ topics: ['a', 'b', 'c'] })).toEqual([
      '`topics` is too long: at most 2 entries allowed, 3 found.',
    ]);
  });

  it('says one thing of one value, the first that helps', () => {
    expect(messages({ topics: 'patrols' })).toEqual(['`topics` is "patrols"; it must be a list.']);
  });

  it('counts the entries of a list from 1', () => {
    expect(messages({ topics: ['a', 5] })).toEqual([
      '`topics` no. 2 is 5; it must be text in quotes.',
    ]);
    expect(messages({ figures: [{}] })).toEqual(['`figures` no. 1, `value` is missing. Add text.']);
  });

  it('shortens a long value', () => {
    const [message] = messages({ code: 'a'.repeat(500) });
    expect(message).toMatch(/^`code` is "a{56}…; it must begin with x\.$/);
  });

  it('says what a whole file must be', () => {
    expect(schemaFaults(schema, null)[0]!.message).toBe(
      'What stands here is empty; it must be a group of fields, each written `name: value`.',
    );
  });

  it('never throws, whatever the frontmatter holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.values(pageSchemas)), (value, page) => {
        for (const { message } of schemaFaults(page, value)) expect(message).not.toBe('');
      }),
    );
  });
});
