/** Above everything, also what asks for a confirmation (which Ant Design puts at 2000): what stands in its way. */
export const layers = { stepUp: 2_200, signInAgain: 2_300 } as const;
