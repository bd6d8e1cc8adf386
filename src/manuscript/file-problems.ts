import type { Problem } from '../checks/problem.ts';
import type { Fault } from '../schemas/fault.ts';
import type { TextFile } from './text-file.ts';
import type { YamlFile } from './yaml-file.ts';

/** The problem of a file that is no text. */
export function textProblem(path: string, { fault, position }: TextFile): Problem {
  return {
    path,
    position: position!,
    rule: fault!,
    severity: 'error',
    message: TEXT_FAULTS[fault!],
  };
}

/** The problems of YAML that cannot be read. */
export function yamlProblems(path: string, { faults }: YamlFile): Problem[] {
  return faults.map(({ message, position }) => ({
    path,
    position,
    rule: 'broken-yaml',
    severity: 'error',
    message,
  }));
}

/** What a schema says, at the place of the key or value it says it of. */
export function faultProblems(path: string, faults: Fault[], file: YamlFile): Problem[] {
  return faults.map(({ kind, path: keys, message }) => ({
    path,
    position: file.locate(keys, kind === 'unknown-key' ? 'key' : 'value'),
    rule: kind,
    severity: 'error',
    message,
  }));
}

const TEXT_FAULTS = {
  'not-utf8':
    'The file holds bytes that are not UTF-8 text. Save it again with the encoding UTF-8.',
  'empty-file': 'The file is empty. Fill it, or remove it.',
};
