import { createHash } from 'node:crypto';
import { oneLine } from '../content/visible-text.js';
import type { Handlers, Input } from '../contract/handler-types.js';
import { createBodyCheck } from '../contract/request-reader.js';
import { inTransaction } from '../database/transaction.js';
import { createId } from '../ids.js';
import { orUnavailable } from '../media/or-unavailable.js';
import { readUpload } from '../media/read-upload.js';
import { storePicture } from '../media/store-picture.js';
import { invalidRequest } from '../problems/invalid-request.js';
import type { MediaRow } from '../repositories/article-rows.js';
import { recordAudit } from '../repositories/audit.js';
import { insertMedia, type MediaWords } from '../repositories/media.js';
import { toMedia } from '../representations/article.js';
import type { Services } from '../services.js';

/** Fields of the form beside the file; the contract made sure of their shape. */
interface Fields {
  readonly agency: string;
  readonly alt: string;
  readonly decorative?: 'true' | 'false';
  readonly caption?: string;
  readonly photographer?: string;
  readonly initials?: string;
  readonly unit?: string;
}

/** Pictures for articles. */
export function mediaRoutes(services: Services): Pick<Handlers, 'media.create'> {
  const { addresses, pictureQueue } = services;
  const checkFields = createBodyCheck('media.create', 'multipart/form-data');

  return {
    async 'media.create'({ request, principal }) {
      // A place is taken before the body is read: what waits here waits with its file in memory.
      const { row, stored } = await pictureQueue.visit(async () => {
        const { file, fields } = await readUpload(request);
        // The file's place is kept by an empty text: its bytes are judged by decoding them.
        checkFields({ ...fields, file: '' });
        return create(file, fields as unknown as Fields, principal, services);
      });
      return { status: stored ? 201 : 200, body: toMedia(row, addresses) };
    },
  };
}

/** The files are safe before the row that names them is committed; what a crash leaves between is found again. */
async function create(
  file: Buffer,
  fields: Fields,
  principal: Input<'media.create'>['principal'],
  services: Services,
): Promise<{ readonly row: MediaRow; readonly stored: boolean }> {
  const { access, media, mediaStore, pictureQueue, database } = services;
  const words = readWords(fields);
  const agency = await access.findReachable(principal, fields.agency);
  const uploadHash = createHash('sha256').update(file).digest();
  const identity = createHash('sha256').update(uploadHash).update(JSON.stringify(words)).digest();
  const known = await media.findByIdentity(agency.id, identity);
  const picture = await orUnavailable(services.log, async () => {
    const files = await media.findFiles(agency.id, uploadHash);
    // A store that was emptied is filled again by sending the pictures again.
    if (files && (await mediaStore.size(files.file)) !== undefined) return files;
    return storePicture(file, uploadHash, { store: mediaStore, queue: pictureQueue });
  });
  if (known) return { row: known, stored: false };
  const id = createId('med');
  const row = await inTransaction(database.pool, async (client) => {
    const inserted = await insertMedia(client, {
      ...words,
      agencyId: agency.id,
      id,
      picture,
      uploadHash,
      identity,
    });
    if (inserted) {
      await recordAudit(client, { principal, agencyId: agency.id, action: 'media.created', target: id });
    }
    return inserted;
  });
  if (row) return { row, stored: true };
  // The same picture was stored by somebody else while this one was made.
  const other = await media.findByIdentity(agency.id, identity);
  if (!other) throw new Error(`humas: medium ${id} was neither stored nor found. Media are never removed.`);
  return { row: other, stored: false };
}

/** @throws ProblemError when there is nothing to read out to who cannot see the picture, nor a word that none is needed */
function readWords(fields: Fields): MediaWords {
  const decorative = fields.decorative === 'true';
  const alt = oneLine(fields.alt);
  if (alt === '' && !decorative) {
    throw invalidRequest({ pointer: '/alt', code: 'minLength', text: NO_ALT });
  }
  const credit = {
    photographer: textOf(fields.photographer),
    initials: textOf(fields.initials),
    unit: textOf(fields.unit),
  };
  const isCredited = Object.values(credit).some((part) => part !== null);
  return { alt, decorative, caption: textOf(fields.caption), credit: isCredited ? credit : null };
}

function textOf(field: string | undefined): string | null {
  return (field && oneLine(field)) || null;
}

const NO_ALT = {
  id: 'katakan apa yang tampak pada gambar; boleh kosong hanya bersama decorative=true',
  en: 'say what the picture shows; it may only be empty with decorative=true',
};
