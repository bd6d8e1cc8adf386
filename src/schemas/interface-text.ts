import { z } from 'astro/zod';

/** The kinds of text that the words of the interface are made of. */

/** A text; `{name}` in it is replaced by what the site puts in. */
export const text = z.string().min(1);
/** A group of texts with these names. */
export const texts = <Key extends string>(...keys: Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>);
/** The same kind of value for each of these names. */
export const each = <Key extends string, Value extends z.ZodType>(
  keys: readonly Key[],
  value: Value,
) => z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>);

/** A sentence with a count in the plural forms of the language, named as in CLDR; `other` is never missing. */
export const plural = z.strictObject({
  zero: text.optional(),
  one: text.optional(),
  two: text.optional(),
  few: text.optional(),
  many: text.optional(),
  other: text,
});
