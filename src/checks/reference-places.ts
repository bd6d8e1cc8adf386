import { relationFields, type RelationField } from '../records/relation-fields.ts';
import { changedPage } from '../schemas/change.ts';
import { pageId } from './catalogue.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Position } from '../manuscript/yaml-file.ts';

/** Every place where content names a page: links, relations, `page` in registers, names of files about changes. */
export function referencePlaces(manuscript: Manuscript): ReferencePlace[] {
  return [
    ...links(manuscript),
    ...relations(manuscript),
    ...registerPages(manuscript),
    ...changedPages(manuscript),
  ];
}

function links({ pages, about }: Manuscript): ReferencePlace[] {
  return [...pages, ...about].flatMap(({ path, collection, slug, document }) =>
    (document?.references ?? []).map(({ target, position }) => ({
      target: target.startsWith('#') ? `${pageId({ collection, slug })}${target}` : target,
      path,
      position: position
        ? { line: position.start.line, column: position.start.column }
        : { line: 1, column: 1 },
    })),
  );
}

function relations({ pages }: Manuscript): ReferencePlace[] {
  const fields = Object.keys(relationFields) as RelationField[];
  return pages.flatMap(({ path, data, locate }) =>
    fields.flatMap((field) =>
      (data[field] ?? []).map((target, index) => ({
        target,
        field,
        path,
        position: locate([field, index]),
      })),
    ),
  );
}

function registerPages({ terms, events }: Manuscript): ReferencePlace[] {
  return [...terms, ...events].flatMap(({ path, data, locate }) =>
    data.page ? [{ target: data.page, path, position: locate(['page']) }] : [],
  );
}

function changedPages({ changes }: Manuscript): ReferencePlace[] {
  // A name without the two hyphens is refused as a name.
  return changes
    .filter(({ id }) => id.includes('--'))
    .map(({ id, path, locate }) => ({ target: changedPage(id), path, position: locate([]) }));
}

export interface ReferencePlace {
  /** The page, perhaps with `#id`: `guides/joint-patrols#shared-plan`. */
  target: string;
  /** The relation it is written under, if it is one. */
  field?: RelationField;
  path: string;
  position: Position;
}
