import { activity } from './activity.ts';
import { concept } from './concept.ts';
import { guide } from './guide.ts';
import { institution } from './institution.ts';
import { lesson } from './lesson.ts';
import { page } from './page.ts';
import { audience, country, event, topic } from './register.ts';
import { standard } from './standard.ts';
import type { z } from 'astro/zod';
import type { Collection } from '../site.ts';

/** Which schema checks the frontmatter of which collection. */
export const pageSchemas = {
  concept,
  standards: standard,
  guides: guide,
  lessons: lesson,
  activities: activity,
  institutions: institution,
} satisfies Record<Collection, z.ZodType>;

/** Which schema checks an entry of which list in `content/registers/`. */
export const registerSchemas = {
  topics: topic,
  audiences: audience,
  countries: country,
  events: event,
};

export type RegisterName = keyof typeof registerSchemas;

/** Frontmatter of a page of any collection; fields that its collection lacks are undefined. */
export type Frontmatter = z.infer<typeof page> & Partial<Details>;

/** Fields that only some collections have. */
export type Details = Own<typeof concept> &
  Own<typeof standard> &
  Own<typeof guide> &
  Own<typeof lesson> &
  Own<typeof activity> &
  Own<typeof institution>;

type Own<Schema extends z.ZodType> = Omit<z.infer<Schema>, keyof z.infer<typeof page>>;
