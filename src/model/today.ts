/** The day, as records have it: `2026-11-23`, UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);
