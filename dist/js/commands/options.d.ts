import { Option } from 'commander';
/** Options that several sub-commands have. */
export declare const rootOption: () => Option;
export declare const formatOption: () => Option;
