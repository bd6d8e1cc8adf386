// Plain JavaScript: it must run on a Node that is too old for the rest.

/**
 * Says in one line what to do when this Node cannot run the project; `null` when it can.
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeVersionProblem(version) {
  const major = Number.parseInt(version, 10);
  if (major >= NEEDED_MAJOR) return null;
  return (
    `This project needs Node ${NEEDED_MAJOR} or newer, and this is Node ${version}: ` +
    `run "npm ci" and then "npm run …" (npm brings the right Node), or install Node ${NEEDED_MAJOR} from https://nodejs.org.`
  );
}

const NEEDED_MAJOR = 24;
