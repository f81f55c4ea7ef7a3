/** What a snapshot says in words of the program: in English as it says them. */
export const recorded = {
  method: (method: string): string => method,
  step: (step: string): string => step,
  hubReason: (reason: string): string => reason,
  status: (status: string): string => status,
  rule: (name: string): string => name,
};
