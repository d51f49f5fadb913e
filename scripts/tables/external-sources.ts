import type { ExternalSourceRow } from '../model/tables/external-sources.js';
import type { Project } from '../records/project.js';
import { byId } from '../text/order.js';

export const externalSourceRows = ({ externalSources }: Project): ExternalSourceRow[] =>
  externalSources.value.external_sources
    .map(({ id, title, publisher, published, url, settles }): ExternalSourceRow => ({
      source_id: id,
      title,
      publisher,
      published_edtf: published ?? null,
      url,
      settles,
    }))
    .sort((a, b) => byId(a.source_id, b.source_id));
