/** How far people go to take part, in kilometres as the crow flies; the shortest way first. */
export const travelKm = { walk: 2, bike: 5, bus: 15, car: 30 } as const;
