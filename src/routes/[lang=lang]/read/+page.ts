export const load = () => ({ selection: { kind: 'none' } as const });
