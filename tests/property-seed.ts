import fc from 'fast-check';

/**
 * Property tests run on the same cases every time, so that a run proves the commit and not the day. `npm run fuzz` tries new cases;
 * what it finds becomes a test of its own.
 */
if (process.env['MODE'] !== 'fuzz') fc.configureGlobal({ seed: 20010808 });
