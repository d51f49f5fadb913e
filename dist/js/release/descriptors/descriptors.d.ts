import type { PackageFile } from '../../model/metadata.js';
import type { Rows } from '../../model/tables/index.js';
import type { ReleaseFiles } from '../checksums.js';
/**
 * The release with its descriptors. Those that hold no digest come first; datapackage.json and croissant.json then list all the
 * files they describe, each other and themselves not among them.
 */
export declare function withDescriptors(files: ReleaseFiles, rows: Pick<Rows, 'articles' | 'vocabularies'>, metadata: PackageFile): ReleaseFiles;
