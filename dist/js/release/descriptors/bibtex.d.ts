import type { PackageFile } from '../../model/metadata.js';
/** The dataset as a BibTeX entry. Braces around the author keep an entity from being read as a person. */
export declare function bibtex({ name, version, dataset }: PackageFile): string;
