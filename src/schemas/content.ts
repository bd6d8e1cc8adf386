import { z } from 'astro/zod';
import { activity } from './activity.ts';
import { concept } from './concept.ts';
import { guide } from './guide.ts';
import { institution } from './institution.ts';
import { lesson } from './lesson.ts';
import { audience, country, event, topic } from './register.ts';
import { standard } from './standard.ts';
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
export const registerSchemas = { topics: topic, audiences: audience, countries: country, events: event };

export type RegisterName = keyof typeof registerSchemas;

/** Frontmatter of a page of any collection; fields that its collection lacks are undefined. */
export type Frontmatter = z.infer<typeof concept> &
  Partial<Omit<z.infer<typeof standard>, CommonField>> &
  Partial<Omit<z.infer<typeof lesson>, CommonField>> &
  Partial<Omit<z.infer<typeof institution>, CommonField>>;

type CommonField = keyof z.infer<typeof institution>;
