import { authorityOverSource } from './authority-over-source.ts';
import { citationForm } from './citation-form.ts';
import { duplicateAnchor } from './duplicate-anchor.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { duplicateSlug } from './duplicate-slug.ts';
import { duplicateTerm } from './duplicate-term.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { editionFile } from './edition-file.ts';
import { fileName } from './file-name.ts';
import { ledgerSupport } from './ledger-support.ts';
import { lineageTarget } from './lineage-target.ts';
import { missingAims } from './missing-aims.ts';
import { openClaim } from './open-claim.ts';
import { relationTarget } from './relation-target.ts';
import { reservedId } from './reserved-id.ts';
import { reusedId } from './reused-id.ts';
import { translationSource } from './translation-source.ts';
import { staleException } from './stale-exception.ts';
import { staleLedgerLine } from './stale-ledger-line.ts';
import { uncitedParagraph } from './uncited-paragraph.ts';
import { uncitedPractice } from './uncited-practice.ts';
import { uncitedSentence } from './uncited-sentence.ts';
import { unknownAnchor } from './unknown-anchor.ts';
import { unknownAudience, unknownCountry, unknownTopic } from './unknown-id.ts';
import { unknownPage } from './unknown-page.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownTerm } from './unknown-term.ts';
import type { Rule } from './rule.ts';

/** What must hold across files. A new rule is a new file and one line here. */
export const rules: Rule[] = [
  fileName,
  duplicateSlug,
  duplicateAnchor,
  reservedId,
  duplicateEntry,
  duplicateTerm,
  duplicateTitle,
  citationForm,
  unknownSource,
  unknownPage,
  unknownAnchor,
  unknownTerm,
  unknownTopic,
  unknownAudience,
  unknownCountry,
  relationTarget,
  missingAims,
  uncitedSentence,
  uncitedParagraph,
  uncitedPractice,
  staleException,
  authorityOverSource,
  translationSource,
  staleLedgerLine,
  ledgerSupport,
  openClaim,
  lineageTarget,
  reusedId,
  editionFile,
];
