export function compiled(source: string): string;
