import { damage, listedTwice } from '../editions/damage.ts';
import type { Entry } from '../manuscript/register-file.ts';
import type { EditionEntry } from '../schemas/edition-entry.ts';
import type { Rule } from './rule.ts';

export const editionFile: Rule = {
  name: 'edition-file',
  summary:
    'Every edition that the list of editions names is named once and has its file, byte for byte as it was published.',
  find({ editions, frozen }) {
    const hashes = new Map(frozen.map(({ id, sha256 }) => [id, sha256]));
    const wrong = editions.filter(({ id, data }) => hashes.get(id) !== data.sha256);
    const twice = editions.filter(
      ({ id }, index) => editions.findIndex((each) => each.id === id) < index,
    );
    return [
      ...wrong.map((entry) => problem(entry, 'sha256', otherFile(entry, hashes.get(entry.id)))),
      ...twice.map((entry) => problem(entry, 'id', listedTwice(entry.id))),
    ];
  },
};

function otherFile({ id, data }: Entry<EditionEntry>, sha256: string | undefined): Error {
  const found = sha256 ? `SHA-256 ${sha256}` : `no file ${id}.jsonl`;
  return damage(id, `SHA-256 ${data.sha256}`, found);
}

/** Problems are one line each. */
function problem({ path, locate }: Entry<EditionEntry>, key: string, { message }: Error) {
  return { path, position: locate([key]), message: message.replaceAll(/\s+/g, ' ') };
}
