export const rawPath = (source) => `corpus/raw/${source.file}`;
export const recordsPath = (articleId, kind) => `curated/${articleId}/${kind}.json`;
