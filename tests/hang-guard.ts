/**
 * Milliseconds after which a test, and one thing that it waits for, are given up. They end what hangs, and nothing else: however busy the
 * machine is, nothing takes so long.
 */
export const hangGuard = { test: 1_800_000, wait: 300_000 } as const;
