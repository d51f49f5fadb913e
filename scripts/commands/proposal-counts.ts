import { readDataset } from '../pipeline.js';
import type { ProposalKind } from '../model/records/proposals.js';
import { decisionsOn, type Decisions } from '../records/decisions.js';
import type { Files } from '../text/files.js';

/** What became of the proposals of one kind for an article. */
interface ProposalCount extends Decisions {
  readonly comparison: 'proposals';
  readonly article: string;
  readonly unit: ProposalKind;
}

/** Of every article that has proposals, drafts included, by kind. */
export function proposalCounts(files: Files): ProposalCount[] {
  const project = readDataset(files, undefined, 'all').dataset?.project;
  if (!project) return [];
  return [...project.proposals.keys()].flatMap((article) =>
    Object.entries(decisionsOn(project, article) ?? {}).map(([unit, decisions]) => ({
      comparison: 'proposals' as const,
      article,
      unit: unit as ProposalKind,
      ...decisions,
    })),
  );
}

const columns = ['proposed', 'undecided', 'kept', 'edited', 'deleted', 'added'] as const;

/** A table of them under a heading; nothing where there are none. */
export function proposalLines(counts: readonly ProposalCount[]): string[] {
  if (counts.length === 0) return [];
  const line = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell, index) => (index < 2 ? String(cell).padEnd(14) : String(cell).padStart(9)))
      .join('  ');
  return [
    'proposals',
    line(['article', 'unit', ...columns]),
    ...counts.map((each) => line([each.article, each.unit, ...columns.map((name) => each[name])])),
    '',
  ];
}
