import { damage } from '../editions/damage.ts';
import type { Rule } from './rule.ts';

export const editionFile: Rule = {
  name: 'edition-file',
  summary:
    'Every edition that the list of editions names has its file, byte for byte as it was published.',
  find({ editions, frozen }) {
    const hashes = new Map(frozen.map(({ id, sha256 }) => [id, sha256]));
    return editions
      .filter(({ id, data }) => hashes.get(id) !== data.sha256)
      .map(({ id, path, data, locate }) => {
        const found = hashes.has(id) ? `SHA-256 ${hashes.get(id)}` : `no file ${id}.jsonl`;
        const { message } = damage(id, `SHA-256 ${data.sha256}`, found);
        return { path, position: locate(['sha256']), message: message.replaceAll(/\s+/g, ' ') };
      });
  },
};
