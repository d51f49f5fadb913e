/** What must hold of files that somebody downloaded, or asks about, by the id of the finding. */
export const filesErrors = {
  'docs/missing-section': 'Every text in docs/ has the sections that the release quotes.',
  'archive/refused':
    'An archive holds files and folders only, with names that every system keeps apart and as they are, and is within the limits on files and bytes.',
  'archive/stray-file': 'The folder or archive holds nothing but the release.',
  'folder/no-plain-file': 'A release holds regular files only: no links and no devices.',
  'folder/name-clash':
    'No two names differ in case or normal form only, which some systems take for one.',
  'folder/too-large': 'A release is within the limits on the number of files and bytes.',
  'folder/unreadable': 'Every file of the folder can be read.',
  'release/none': 'What is given holds a release.',
  'release/unreadable': 'What is given is a folder or an archive that can be read.',
  'file/unreadable': 'Every file of the release can be read in the format that its name says.',
  'sums/missing': 'The release has its SHA256SUMS.',
  'sums/syntax': 'Every line of SHA256SUMS is a digest, two spaces and a path, each path once.',
  'sums/missing-file': 'Every file that SHA256SUMS lists is there.',
  'sums/extra-file': 'SHA256SUMS lists every file of the release.',
  'sums/digest': 'Every file has the SHA-256 digest that SHA256SUMS lists.',
  'identity/missing': 'The release says which dataset and which version it is.',
  'identity/differs': 'All files that name the dataset or its version agree.',
  'identity/other-dataset': 'The release is one of this dataset.',
  'release/other-version':
    'The release is of the version of the program; only that program can check all of it.',
  'release/missing-file': 'Every file of the version is there, every table in every format.',
  'release/other-bytes':
    'Every file is what the program makes of the rows of the release, byte for byte.',
  'release/extra-file': 'The release holds the files of its version and no others.',
  'package/missing-file': 'The package holds the schemas of its version.',
  'package/other-bytes': 'Every schema of the package is the one of its version, byte for byte.',
  'package/extra-file': 'The package holds the schemas of its version and no others.',
  'table/row-missing': 'Every format of a table holds the same rows.',
  'table/row-extra': 'No format of a table holds a row that the others lack.',
  'table/cell': 'Every cell has the same value in every format.',
  'table/order': 'Every format of a table holds its rows in the same order.',
  'footer/value': 'Every Parquet footer agrees with the release.',
  'text/facts': 'Every text has the digest, the length and the blocks that the tables give.',
  'raw/missing': 'If any raw article is there, all of them are.',
  'raw/facts': 'Every raw article has the size and digest that the articles table gives.',
  'raw/coverage':
    'Every byte of a raw article that is not white space belongs to exactly one block.',
  'trace/unknown-id': 'The id asked about is in the release.',
  'trace/unreadable': 'The rows that a trace follows can be read.',
  'trace/broken-chain':
    'A passage can be followed from the row through the text to the bytes of the raw file.',
  'diff/unknown-release': 'Both releases that are compared exist.',
  'diff/unreadable': 'Both releases that are compared can be read.',
} as const;

export const filesWarnings = {
  'folder/system-file':
    'What an operating system left behind in a folder or archive is pointed out.',
  'archive/other-bytes': 'A bundle that is not byte for byte the published one is pointed out.',
} as const;
