export const rawPath = (source) => `corpus/raw/${source.file}`;
const changesFileName = /^curated\/changes\/(\d{1,6}\.\d{1,6}\.\d{1,6})\.json$/;
export const changesPath = (version) => `curated/changes/${version}.json`;
/** The version that a changes file is named after; undefined for any other file. */
export const versionOfPath = (path) => changesFileName.exec(path)?.[1];
export const recordsPath = (articleId, kind) => `curated/${articleId}/${kind}.json`;
