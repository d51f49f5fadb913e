import type { Finding } from '../model/finding.js';
import type { Downloaded } from './downloaded.js';
/** What a file says the release is. */
export interface Declaration {
    readonly file: string;
    readonly name?: string;
    readonly version?: string;
    readonly licence?: string;
}
declare const facts: readonly ["name", "version", "licence"];
/** What datapackage.json says of the release, where there is one that can be read. */
export declare function dataPackageDeclaration({ files, folder }: Downloaded): Declaration[];
/** What the npm package’s own package.json says. */
export declare function packageDeclaration({ around, aroundFolder }: Downloaded): Declaration[];
export declare const footerDeclaration: (file: string, footer: Readonly<Record<string, string>>) => Declaration;
export type Identity = Readonly<Record<(typeof facts)[number], string | undefined>>;
/** What a release is, and where a file says otherwise than most. */
export declare function identify(declarations: readonly Declaration[]): {
    identity: Identity;
    findings: Finding[];
};
/** The release says what it is, and it is one of this dataset. */
export declare function checkIdentity({ name, version }: Identity, own: string, file: string): Finding[];
export {};
