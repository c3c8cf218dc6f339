/** The people of the demonstration insurer. They can sign in only while the service runs as a demonstration. */
export const demoStaff = [
  { staffNumber: 'E001', name: '赵启', roles: ['administrator', 'marketing'], orgPath: '/' },
  { staffNumber: 'E002', name: '许岚', roles: ['marketing'], orgPath: '/' },
  { staffNumber: 'E003', name: '陈晓', roles: ['auditor'], orgPath: '/' },
] as const;
