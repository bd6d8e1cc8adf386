import { relationFields, type RelationField } from '../records/relation-fields.ts';
import { changedPage } from '../schemas/change.ts';
import { pageId } from './catalogue.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Position } from '../manuscript/yaml-file.ts';

/** Every place where content names a page: links, relations, `page` in registers, names of files about pages. */
export function referencePlaces(manuscript: Manuscript): ReferencePlace[] {
  return [
    ...links(manuscript),
    ...relations(manuscript),
    ...registerPages(manuscript),
    ...changedPages(manuscript),
    ...ledgerPages(manuscript),
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

function registerPages({ terms, events, uncited }: Manuscript): ReferencePlace[] {
  return [...terms, ...events, ...uncited].flatMap(({ path, data, locate }) =>
    data.page ? [{ target: data.page, path, position: locate(['page']) }] : [],
  );
}

function changedPages({ changes }: Manuscript): ReferencePlace[] {
  // A name without the two hyphens is refused as a name.
  return changes
    .filter(({ id }) => id.includes('--'))
    .map(({ id, path, locate }) => ({ target: changedPage(id), path, position: locate([]) }));
}

function ledgerPages({ files }: Manuscript): ReferencePlace[] {
  return files.flatMap(({ name, path }) => {
    const target = /^ledger\/[a-z]{2}\/(.+)\.yaml$/.exec(name)?.[1];
    return target ? [{ target, path, position: { line: 1, column: 1 } }] : [];
  });
}

export interface ReferencePlace {
  /** The page, perhaps with `#id`: `guides/joint-patrols#shared-plan`. */
  target: string;
  /** The relation it is written under, if it is one. */
  field?: RelationField;
  path: string;
  position: Position;
}
