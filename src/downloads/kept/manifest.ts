/** What can be kept of one edition in one language: `kept/2026.1-en.json` in the folder of the site. */
export interface KeptManifest {
  /** `2026.1`, or `draft`. */
  edition: string;
  lang: string;
  /** First twelve hexadecimal digits of the SHA-256 of all that it holds: another text, another version. */
  version: string;
  /** What the parts weigh together, in bytes. */
  bytes: number;
  /** What the files need on the device, in bytes. */
  unpacked: number;
  parts: KeptPart[];
}

export interface KeptPart {
  /** File in the folder `kept/`. Its name changes with its content. */
  name: string;
  bytes: number;
  /** SHA-256, hexadecimal. */
  sha256: string;
}
