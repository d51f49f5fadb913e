/** How to load the release, each piece of code as the tests run it. */
export declare const loading: () => string;
